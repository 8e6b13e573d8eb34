"""Everything an editor or reviewer looks at about one text."""

from __future__ import annotations

import datetime as dt
import difflib
import re
import uuid
from typing import Literal

import msgspec

from bot.accounts.roles import may
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.revisions.words import LANGUAGES, units_drafted, units_now
from bot.runtime import Work
from bot.texts.glossary import Term, terms_in
from bot.texts.listed import State
from bot.texts.review import undoable
from bot.texts.uses import own_need, uses_of
from locales import standing as how
from locales.fields import Field, fields_of
from locales.fluent_file import canonical, parse_one
from locales.notes import notes_of
from locales.rendered import Review
from locales.text_base import BASE, GREENLANDIC, shipped
from locales.unit import Unit
from storage.accounts import queries as accounts
from storage.texts import queries as texts
from storage.texts import questions, reviews

_TOKENS = re.compile(r"\s+|\w+|[^\w\s]")
BUDGET = {"da": 40, "kl": 56}
"""Characters of a button's label."""


class Place(msgspec.Struct, frozen=True):
    """A step that says the text, with its choices and where each leads."""

    flow: str
    step: str
    choices: tuple[tuple[str, str], ...]


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """One language of the text. ``revision``: of what is said now, ``new`` where there is nothing."""

    language: str
    revision: str
    source: str
    fields: tuple[Field, ...]
    notes: tuple[tuple[str, str], ...]
    written: dict[str, str]
    """Notes that an editor writes in fields of their own, by key."""


class Piece(msgspec.Struct, frozen=True):
    """Part of a Danish text beside what it was when the Greenlandic was approved."""

    what: Literal["same", "gone", "new"]
    words: str


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A question or a citizen's report. ``wording``: what stood there then, where it is known."""

    id: uuid.UUID
    kind: str
    language: str
    words: str
    by: str
    to: str
    at: dt.datetime
    same: bool
    """Whether the words it is about are still said."""
    wording: str
    answer: str
    answered_by: str


class Past(msgspec.Struct, frozen=True, kw_only=True):
    """A wording that was said once, or is said now."""

    id: uuid.UUID
    language: str
    words: str
    author: str
    at: dt.datetime
    live: bool
    note: str


class TextView(msgspec.Struct, frozen=True, kw_only=True):
    """One text, whole."""

    text_id: str
    sides: dict[str, Side]
    places: tuple[Place, ...]
    own: bool
    """Whether the program itself says it."""
    variables: tuple[str, ...]
    """What may be shown in it."""
    state: State
    reviewer: str
    reviewed_at: dt.datetime | None
    waits_for_second: bool
    may_undo: bool
    since_review: tuple[Piece, ...]
    terms: tuple[Term, ...]
    elsewhere: tuple[str, ...]
    asked: tuple[Asked, ...]
    past: tuple[Past, ...]
    drafted: bool
    labels: tuple[tuple[str, str, int, int], ...]
    """Language, choice, length and budget of each label."""


def text_view(work: Work, staff: StaffMember, text_id: str) -> TextView:
    """One text. Raises ``NotFound`` when nothing is said under this id."""
    if not may(staff.role, "texts.read"):
        raise HelpError("forbidden", 403)
    now = units_now(work, [text_id])
    danish = now.get((text_id, BASE))
    if danish is None:
        raise NotFound
    uses, need = uses_of(work, text_id), own_need(text_id)
    known = set(need.variables) if need is not None else set()
    for use in uses:
        known |= use.use.variables
    greenlandic = now.get((text_id, GREENLANDIC))
    standing = (
        reviews.standing_of(work.conn, text_id, GREENLANDIC, greenlandic.revision) if greenlandic else None
    )
    waiting = (
        reviews.waiting_of(work.conn, text_id, GREENLANDIC, greenlandic.revision) if greenlandic else None
    )
    return TextView(
        text_id=text_id,
        sides={language: side_of(text_id, language, now.get((text_id, language))) for language in LANGUAGES},
        places=tuple(
            Place(
                use.flow.name,
                use.use.step,
                tuple(
                    (way.field.split(".", 1)[1], way.to)
                    for way in use.flow.steps[use.use.step].exits("")
                    if "." in way.field
                ),
            )
            for use in uses
        ),
        own=need is not None,
        variables=tuple(sorted(known)),
        state=_state(danish, greenlandic, standing),
        reviewer=standing.reviewer
        if standing is not None
        else waiting.reviewer
        if waiting is not None
        else "",
        reviewed_at=standing.reviewed_at if standing is not None else None,
        waits_for_second=standing is None and waiting is not None,
        may_undo=undoable(work, staff, text_id, GREENLANDIC) is not None,
        since_review=_since(work, danish, standing),
        terms=terms_in(" ".join(danish.patterns.values())),
        elsewhere=_elsewhere(work, danish),
        asked=tuple(_asked(work, text_id, now)),
        past=tuple(_past(work, text_id)),
        drafted=bool(units_drafted(work, [text_id])),
        labels=tuple(
            (language, name, len(words), BUDGET[language])
            for language in LANGUAGES
            if (unit := now.get((text_id, language))) is not None
            for name, words in unit.labels.items()
        ),
    )


def side_of(text_id: str, language: str, unit: Unit | None) -> Side:
    """One language as an editor sees it; of a text that is not there, nothing."""
    if unit is None:
        return Side(language=language, revision="new", source="", fields=(), notes=(), written={})
    return Side(
        language=language, revision=unit.revision, source=canonical(unit), fields=fields_of(unit),
        notes=tuple((note.key, note.value) for note in unit.notes), written=notes_of(unit),
    )  # fmt: skip


def _state(danish: Unit, greenlandic: Unit | None, row: reviews.ReviewRow | None) -> State:
    """How the Greenlandic stands by what is kept, which the process may take in a moment later."""
    review = None
    if row is not None:
        review = Review(
            text_id=row.text_id, language=row.language, revision=row.revision,
            danish_revision=row.danish_revision, meaning_changed=row.meaning_changed,
        )  # fmt: skip
    found = how.standing(greenlandic, danish, review)
    if found != "reviewed" or greenlandic is None:
        return "draft" if found == "draft" else "hidden" if found == "hidden" else "missing"
    return "outdated" if how.is_outdated(greenlandic, danish, review) else "reviewed"


def compared(before: str, after: str) -> tuple[Piece, ...]:
    """Two wordings as pieces, word by word."""
    was, now = _TOKENS.findall(before), _TOKENS.findall(after)
    found: list[Piece] = []
    for what, first, last, begin, end in difflib.SequenceMatcher(
        None, was, now, autojunk=False
    ).get_opcodes():
        if what == "equal":
            found.append(Piece("same", "".join(was[first:last])))
            continue
        if first < last:
            found.append(Piece("gone", "".join(was[first:last])))
        if begin < end:
            found.append(Piece("new", "".join(now[begin:end])))
    return tuple(found)


def _since(work: Work, danish: Unit, review: reviews.ReviewRow | None) -> tuple[Piece, ...]:
    """What changed in the Danish since the Greenlandic was approved beside it; nothing where that is not known."""
    if review is None or review.danish_revision == danish.revision:
        return ()
    unit = _then(work, danish.text_id, BASE, review.danish_revision)
    if unit is None or unit.revision != review.danish_revision:
        return ()
    return compared("\n".join(unit.patterns.values()), "\n".join(danish.patterns.values()))


def _then(work: Work, text_id: str, language: str, revision: str) -> Unit | None:
    """The wording of a revision, as staff once saved it or as it comes with the program; None when neither is it."""
    for row in texts.history(work.conn, text_id, language):
        if row.revision == revision:
            return parse_one(row.source, language=language)[0]
    unit = shipped().unit(text_id, language)
    return unit if unit is not None and unit.revision == revision else None


def _elsewhere(work: Work, danish: Unit) -> tuple[str, ...]:
    """Other texts that say the same in Danish."""
    translator = work.runtime.content.texts
    words = " ".join((danish.value or "").split())
    return tuple(
        text_id
        for text_id in translator.text_ids()
        if text_id != danish.text_id
        and (other := translator.unit(text_id, BASE)) is not None
        and words
        and " ".join((other.value or "").split()) == words
    )


def _asked(work: Work, text_id: str, now: dict[tuple[str, str], Unit]) -> list[Asked]:
    names = {row.id: row.name for row in accounts.all_staff(work.conn)}
    found = []
    for row in questions.of_text(work.conn, text_id):
        unit = now.get((text_id, row.language))
        same = unit is not None and unit.revision == row.revision
        then = unit if same else _then(work, text_id, row.language, row.revision)
        found.append(
            Asked(
                id=row.id, kind=row.kind, language=row.language, words=row.words or "",
                by=names.get(row.staff_id, "") if row.staff_id else "",
                to=names.get(row.to_staff_id, "") if row.to_staff_id else "", at=row.asked_at, same=same,
                wording=(then.value or "") if then is not None else "", answer=row.answer or "",
                answered_by=names.get(row.answered_by_id, "") if row.answered_by_id else "",
            )
        )  # fmt: skip
    return found


def _past(work: Work, text_id: str) -> list[Past]:
    rows = [
        row
        for language in LANGUAGES
        for row in texts.history(work.conn, text_id, language)
        if row.state != "draft"
    ]
    found = []
    for row in sorted(rows, key=lambda row: row.id, reverse=True):
        unit, _ = parse_one(row.source, language=row.language, text_id=text_id)
        found.append(
            Past(
                id=row.id, language=row.language, words=" · ".join(unit.patterns.values()) if unit else row.source,
                author=row.author or "", at=row.created_at, live=row.state == "published", note=row.note or "",
            )
        )  # fmt: skip
    return found
