"""Changing examples: each change is a draft that all editors share until it is published."""

from __future__ import annotations

import uuid

import msgspec

from bot.accounts.roles import Action, may
from bot.audit import audit
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.hearing.examples import REVIEWED, Line, Overrides, apply, intents, overrides_of, sentences
from bot.hearing.school import School
from bot.hearing.wording import check_example
from bot.runtime import Work
from storage.understanding import examples
from storage.understanding.examples import ChangeRow, Kind


class State(msgspec.Struct, frozen=True):
    """The examples as published, and as they would be with the drafts. ``changes``: all in force, then the drafts."""

    published: Overrides
    drafted: Overrides
    drafts: tuple[ChangeRow, ...]
    changes: tuple[ChangeRow, ...]

    @property
    def token(self) -> str:
        """Changes with either; a form that carries an old one is answered with a look at the new."""
        return f"{self.published.token}{self.drafted.token}"


def school_of(work: Work) -> School:
    """Where this installation's models come from."""
    return work.runtime.content.hearing.school


def need(staff: StaffMember, action: Action) -> None:
    """Raise ``forbidden`` unless the role may."""
    if not may(staff.role, action):
        raise HelpError("forbidden", 403)


def state_of(work: Work) -> State:
    """What is published and what is drafted."""
    shipped = school_of(work).examples()
    published, drafts = examples.in_force(work.conn), examples.drafts(work.conn)
    both = (*published, *drafts)
    return State(overrides_of(shipped, published), overrides_of(shipped, both), tuple(drafts), both)


def add_example(
    work: Work, staff: StaffMember, language: str, intent: str, sentence: str, *, confirmed: bool
) -> None:
    """Draft a sentence as a new example. Raises ``ExampleFaults`` with all that is wrong with it."""
    need(staff, "examples.edit")
    _add(work, staff, Line(language, intent, " ".join(sentence.split())), confirmed=confirmed)


def remove_example(work: Work, staff: StaffMember, language: str, intent: str, sentence: str) -> None:
    """Draft that a sentence is no example any more. Raises ``NotFound`` when it is none."""
    need(staff, "examples.edit")
    _remove(work, staff, Line(language, intent, sentence))


def put_back(work: Work, staff: StaffMember, language: str, intent: str, sentence: str) -> None:
    """Draft that a sentence that was taken out is an example again. Raises ``NotFound`` for one that never was."""
    need(staff, "examples.edit")
    line = Line(language, intent, sentence)
    state, shipped = _held(work, line), school_of(work).examples()
    if sentence in sentences(shipped, state.drafted, language, intent):
        return
    known = {*shipped[language, intent], *sentences(shipped, state.published, language, intent)}
    if sentence not in known:
        raise NotFound
    _draft(work, staff, "added", line, state.published)


def correct_example(
    work: Work, staff: StaffMember, intent: str, sentence: str, better: str, *, confirmed: bool
) -> None:
    """A reviewer's correction: the sentence goes and a better one comes, together."""
    need(staff, "examples.approve")
    _remove(work, staff, Line(REVIEWED, intent, sentence))
    _add(work, staff, Line(REVIEWED, intent, " ".join(better.split())), confirmed=confirmed)


def take_back(work: Work, staff: StaffMember, draft_id: uuid.UUID) -> None:
    """Drop one draft. Raises ``NotFound`` when somebody was quicker."""
    need(staff, "examples.edit")
    examples.hold_examples(work.conn)
    row = next((each for each in examples.drafts(work.conn) if each.id == draft_id), None)
    if row is None:
        raise NotFound
    examples.drop_draft(work.conn, row.id)
    _written(work, staff, row.kind, Line(row.language, row.intent, row.sentence), dropped=True)


def _add(work: Work, staff: StaffMember, line: Line, *, confirmed: bool) -> None:
    state = _held(work, line)
    school = school_of(work)
    check_example(
        school, apply(school.examples(), state.drafted), language=line.language, intent=line.intent,
        sentence=line.sentence, confirmed=confirmed,
    )  # fmt: skip
    _draft(work, staff, "added", line, state.published)


def _remove(work: Work, staff: StaffMember, line: Line) -> None:
    state = _held(work, line)
    there = sentences(school_of(work).examples(), state.drafted, line.language, line.intent)
    if line.sentence not in there:
        raise NotFound
    if len(there) == 1:
        # An intent that nothing is learnt for would be gone, and with it what citizens are led to.
        raise HelpError("example-last", 409)
    _draft(work, staff, "removed", line, state.published)


def _held(work: Work, line: Line) -> State:
    """The present state, which nobody else changes meanwhile. Raises ``NotFound`` for an intent there is not."""
    examples.hold_examples(work.conn)
    if line.intent not in intents(school_of(work).examples(), line.language):
        raise NotFound
    return state_of(work)


def _draft(work: Work, staff: StaffMember, kind: Kind, line: Line, published: Overrides) -> None:
    """Write a change down; one that leads back to what is published only takes the former draft away."""
    before = examples.draft_of(work.conn, line.language, line.intent, line.sentence)
    if before is not None:
        examples.drop_draft(work.conn, before.id)
    shipped = school_of(work).examples()
    is_published = line.sentence in sentences(shipped, published, line.language, line.intent)
    if is_published != (kind == "added"):
        examples.add_draft(
            work.conn, language=line.language, intent=line.intent, kind=kind, sentence=line.sentence,
            author=staff.email, now=work.now,
        )  # fmt: skip
    _written(work, staff, kind, line)


def _written(work: Work, staff: StaffMember, kind: Kind, line: Line, *, dropped: bool = False) -> None:
    gone = (kind == "removed") != dropped
    sentence = {"sentence": line.sentence}
    audit(
        work, staff, "example.removed" if gone else "example.added", f"examples:{line.intent}/{line.language}",
        before=sentence if gone else None, after=None if gone else sentence,
    )  # fmt: skip
