"""Saving a text: parsed, compared with what stood there, checked, published; or kept as the draft of a flow."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Collection
from typing import Literal

import msgspec

from bot.accounts.roles import may
from bot.audit import audit
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.revisions.words import LANGUAGES, units_now
from bot.runtime import Work
from bot.texts.faults import faults_of
from locales.faults import Fault
from locales.fields import Accident, accidents
from locales.fluent_file import canonical, parse_one
from locales.text_base import BASE
from locales.unit import Unit
from storage.locks import hold
from storage.texts import queries as texts
from storage.texts import reviews

Meaning = Literal["unchanged", "changed"]
NEW = "new"
"""What stands for the revision of a text that is not there yet."""
LONGEST = 20_000
"""Characters of one unit."""


class TextFaults(HelpError):
    """Words with errors; nothing was saved."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("text-faults", 400)
        self.faults = faults


class TextAccidents(HelpError):
    """Something beside the words has changed and nobody has said that it was meant; nothing was saved."""

    def __init__(self, found: tuple[Accident, ...], language: str) -> None:
        super().__init__("text-accidents", 409)
        self.language = language
        self.accidents = found


class TextMoved(HelpError):
    """Somebody else saved meanwhile; nothing was saved. ``theirs`` is what stands there now."""

    def __init__(self, by: str, at: dt.datetime | None, theirs: str, language: str) -> None:
        super().__init__("text-moved", 409, by=by or "–")
        self.language = language
        self.by = by
        self.at = at
        self.theirs = theirs


class Saved(msgspec.Struct, frozen=True, kw_only=True):
    """What came of it. ``changed`` False: it said so already."""

    revision: str
    changed: bool
    warnings: tuple[Fault, ...] = ()


def may_save(staff: StaffMember, language: str) -> bool:
    """Whether somebody may change words in a language: editors both, reviewers what they review."""
    return may(staff.role, "texts.edit") or (language != BASE and may(staff.role, "texts.review"))


def save(
    work: Work, staff: StaffMember, text_id: str, language: str, source: str, *,
    over: str, meaning: Meaning | None = None, confirmed: Collection[str] = (), note: str = "", draft: bool = False,
) -> Saved:  # fmt: skip
    """Put words in force, or with ``draft`` keep them for the flow they belong to.

    ``over`` is the revision that was seen (``new`` for none). ``confirmed``: keys of accidents that are meant.
    ``meaning``: of changed Danish, whether it means something else. Raises ``NotFound``, ``forbidden``,
    ``TextFaults`` with every error, ``TextAccidents``, ``TextMoved``, and ``meaning-missing``.
    """
    if language not in LANGUAGES:
        raise NotFound
    if not may_save(staff, language):
        raise HelpError("forbidden", 403)
    if len(source) > LONGEST:
        raise HelpError("too-long", 400, longest=LONGEST)
    hold(work.conn, f"text:{text_id}/{language}")
    now = units_now(work, [text_id])
    drafted = _drafted(work, text_id, language) if draft else None
    before = drafted or now.get((text_id, language))
    if not draft and (text_id, BASE) not in now:
        raise NotFound
    unit, faults = parse_one(source, language=language, text_id=text_id)
    if unit is None:
        raise TextFaults(faults)
    if before is not None and canonical(before) == canonical(unit):
        return Saved(revision=unit.revision, changed=False)
    if over != (before.revision if before is not None else NEW):
        raise _moved(work, text_id, language, before, draft=draft)
    found = accidents(before, unit) if before is not None and not draft else ()
    if unmeant := tuple(each for each in found if each.key not in confirmed):
        raise TextAccidents(unmeant, language)
    if draft:
        texts.save_draft(
            work.conn, text_id=text_id, language=language, source=canonical(unit), revision=unit.revision,
            author=staff.email, now=work.now,
        )  # fmt: skip
        _audit(work, staff, "text.drafted", text_id, language, before, unit, note)
        return Saved(revision=unit.revision, changed=True)
    wrong = faults_of(work, unit)
    if errors := [fault for fault in wrong if fault.severity == "error"]:
        raise TextFaults(errors)
    if language == BASE and before is not None and before.revision != unit.revision:
        if meaning is None:
            raise HelpError("meaning-missing", 400)
        mark_meaning(work, text_id, changed=meaning == "changed")
    texts.publish(
        work.conn, text_id=text_id, language=language, source=canonical(unit), revision=unit.revision,
        author=staff.email, now=work.now, note=note or None, keep_draft=True,
    )  # fmt: skip
    _audit(work, staff, "text.saved", text_id, language, before, unit, note, meaning)
    work.hint("content")
    return Saved(revision=unit.revision, changed=True, warnings=tuple(wrong))


def mark_meaning(work: Work, text_id: str, *, changed: bool) -> None:
    """Say of every approval beside this Danish whether it has come to mean something else; once said it stays."""
    if changed:
        for language in LANGUAGES:
            if language != BASE:
                reviews.mark_meaning_changed(work.conn, text_id, language, True)


def restore(
    work: Work, staff: StaffMember, revision_id: uuid.UUID, *, over: str, meaning: Meaning | None = None
) -> Saved:
    """Let a former wording be said again. Raises what ``save`` raises but for accidents: they are meant."""
    row = texts.by_id(work.conn, revision_id)
    if row is None or row.state == "draft":
        raise NotFound
    unit, _ = parse_one(row.source, language=row.language, text_id=row.text_id)
    before = units_now(work, [row.text_id]).get((row.text_id, row.language))
    meant = {each.key for each in accidents(before, unit)} if before is not None and unit is not None else ()
    return save(
        work, staff, row.text_id, row.language, row.source, over=over, meaning=meaning, confirmed=meant,
    )  # fmt: skip


def _drafted(work: Work, text_id: str, language: str) -> Unit | None:
    row = texts.draft_of(work.conn, text_id, language)
    return parse_one(row.source, language=language, text_id=text_id)[0] if row is not None else None


def _moved(work: Work, text_id: str, language: str, now: Unit | None, *, draft: bool) -> TextMoved:
    find = texts.draft_of if draft else texts.override_of
    row = find(work.conn, text_id, language)
    theirs = canonical(now) if now is not None else ""
    return TextMoved(
        (row.author or "") if row is not None else "",
        row.created_at if row is not None else None,
        theirs,
        language,
    )


def _audit(
    work: Work, staff: StaffMember, action: str, text_id: str, language: str, before: Unit | None, after: Unit,
    note: str, meaning: Meaning | None = None,
) -> None:  # fmt: skip
    told = {"source": canonical(after)} | ({"note": note} if note else {})
    audit(
        work, staff, action, f"text:{text_id}/{language}",
        before={"source": canonical(before)} if before is not None else None,
        after=told | ({"meaning": meaning} if meaning else {}),
    )  # fmt: skip
