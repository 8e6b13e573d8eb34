"""Reviewing: approving words in one's own name, taking that back, asking, and answering."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Collection

import msgspec

from bot.accounts.roles import may
from bot.audit import audit
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.privacy.cpr import mask
from bot.revisions.words import units_now
from bot.runtime import Work
from bot.texts.save import Saved, save
from locales.text_base import BASE
from storage.accounts import queries as accounts
from storage.cases import organisation
from storage.texts import queries as texts
from storage.texts import questions, reviews

UNDO = dt.timedelta(days=1)
"""How long an approval can be taken back by who gave it."""
SECOND = "second_reviewer"
"""The setting with beginnings of text ids where who wrote the words may not be the only one to approve them."""
LONGEST = 1_000
KINDS = ("unsure", "danish-wrong")


class Approved(msgspec.Struct, frozen=True, kw_only=True):
    """What came of it. ``waits``: a second person is still asked for."""

    revision: str
    waits: bool
    saved: Saved | None = None


def approve(
    work: Work, staff: StaffMember, text_id: str, language: str, *, over: str, source: str | None = None,
    confirmed: Collection[str] = (),
) -> Approved:  # fmt: skip
    """Approve the words as they are, or as corrected in ``source``: saving and approving are one act.

    Raises ``forbidden``, ``NotFound``, ``text-changed`` when other words stand there by now, and what ``save`` raises.
    """
    if not may(staff.role, "texts.review"):
        raise HelpError("forbidden", 403)
    if language == BASE:
        raise NotFound
    saved = None
    if source is not None:
        saved = save(work, staff, text_id, language, source, over=over, confirmed=confirmed)
    said = units_now(work, [text_id])
    unit, danish = said.get((text_id, language)), said.get((text_id, BASE))
    if unit is None or danish is None:
        raise NotFound
    if source is None and unit.revision != over:
        raise HelpError("text-changed", 409)
    before = reviews.standing_of(work.conn, text_id, language, unit.revision)
    if before is not None and before.danish_revision == danish.revision and before.staff_id == staff.id:
        return Approved(revision=unit.revision, waits=False, saved=saved)
    waits = _waits(work, staff, text_id, language, unit.revision)
    reviews.add_review(
        work.conn, text_id=text_id, language=language, revision=unit.revision,
        danish_revision=danish.revision, reviewer=staff.name, now=work.now, staff_id=staff.id, waits=waits,
    )  # fmt: skip
    audit(
        work, staff, "text.reviewed", f"text:{text_id}/{language}",
        before={"revision": before.revision, "reviewer": before.reviewer} if before is not None else None,
        after={"revision": unit.revision, "danish": danish.revision, "waits": waits},
    )  # fmt: skip
    work.hint("content")
    return Approved(revision=unit.revision, waits=waits, saved=saved)


def _waits(work: Work, staff: StaffMember, text_id: str, language: str, revision: str) -> bool:
    """Whether a rule asks for somebody else than who wrote these words, and nobody else has approved them."""
    asked = organisation.settings(work.conn).get(SECOND)
    if not isinstance(asked, list) or not any(text_id.startswith(str(each)) for each in asked):
        return False
    row = texts.override_of(work.conn, text_id, language)
    first = reviews.waiting_of(work.conn, text_id, language, revision)
    if first is not None:
        return first.staff_id == staff.id
    return row is not None and row.author == staff.email


def undo(work: Work, staff: StaffMember, text_id: str, language: str) -> None:
    """Take one's own approval of the last day back; the one before stands. Raises ``undo-late`` and ``NotFound``."""
    if not may(staff.role, "texts.review"):
        raise HelpError("forbidden", 403)
    own = undoable(work, staff, text_id, language)
    if own is None:
        raise HelpError("undo-late", 409)
    reviews.undo_one(work.conn, own.id, work.now)
    audit(work, staff, "text.review_undone", f"text:{text_id}/{language}", before={"revision": own.revision})
    work.hint("content")


def undoable(work: Work, staff: StaffMember, text_id: str, language: str) -> reviews.ReviewRow | None:
    """The approval that somebody may still take back: their own, the newest, a day old at most."""
    rows = [row for row in reviews.history(work.conn, text_id, language) if row.undone_at is None]
    own = rows[0] if rows else None
    if own is None or own.staff_id != staff.id or work.now - own.reviewed_at > UNDO:
        return None
    return own


def ask(
    work: Work, staff: StaffMember, text_id: str, language: str, words: str, *,
    to: uuid.UUID | None = None, kind: str = "unsure",
) -> None:  # fmt: skip
    """Ask somebody, or anybody, about the words; ``danish-wrong`` tells editors. Raises ``text-missing``."""
    if not may(staff.role, "texts.read"):
        raise HelpError("forbidden", 403)
    words = mask(" ".join(words.split()))[0][:LONGEST]
    unit = units_now(work, [text_id]).get((text_id, language)) or units_now(work, [text_id]).get(
        (text_id, BASE)
    )
    if unit is None or kind not in KINDS:
        raise NotFound
    if not words:
        raise HelpError("text-missing", 400)
    asked = accounts.staff_by_id(work.conn, to) if to is not None else None
    questions.ask(
        work.conn, text_id=text_id, language=unit.language if kind == "unsure" else BASE, revision=unit.revision,
        kind=kind, words=words, staff_id=staff.id, asked_at=work.now,
        to_staff_id=asked.id if asked is not None and asked.active else None,
    )  # fmt: skip
    audit(work, staff, "text.asked", f"text:{text_id}/{language}", after={"kind": kind, "words": words})


def answer(work: Work, staff: StaffMember, question_id: uuid.UUID, words: str) -> str:
    """Answer a question, or close a citizen's report with what was done; the text's id. Raises ``NotFound``."""
    if not (may(staff.role, "texts.review") or may(staff.role, "texts.edit")):
        raise HelpError("forbidden", 403)
    words = mask(" ".join(words.split()))[0][:LONGEST]
    row = questions.by_id(work.conn, question_id)
    if row is None:
        raise NotFound
    if not words:
        raise HelpError("text-missing", 400)
    if questions.answer(work.conn, question_id, words, staff.id, work.now):
        audit(work, staff, "text.answered", f"text:{row.text_id}/{row.language}", after={"words": words})
    return row.text_id
