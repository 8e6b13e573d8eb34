"""What an editor looks at before something is published: differences in steps and words, faults, people."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec

from bot.cases.views import StaffMember
from bot.errors import NotFound
from bot.revisions import people, publish
from bot.revisions.access import need
from bot.revisions.checks import Found, check_draft
from bot.revisions.words import LANGUAGES, first_words, text_ids_of
from bot.runtime import Work
from bot.usage.crowd import Crowd, crowd
from flows.definition.load import load as load_flow
from flows.editing.difference import Difference, difference
from locales.meaning import Suggestion, suggested_meaning
from locales.unit import Unit
from storage.flows import queries as flows

BECAME: tuple[people.Became, ...] = ("removed", "changed", "same")
"""What has to be decided first."""


class Pattern(msgspec.Struct, frozen=True):
    """One wording of a text that differs; ``name`` is ``value`` or a choice."""

    name: str
    before: str
    after: str


class TextChange(msgspec.Struct, frozen=True, kw_only=True):
    """A text that would be said otherwise. ``meaning`` is there for Danish that somebody may have reviewed beside."""

    text_id: str
    language: str
    patterns: tuple[Pattern, ...]
    meaning: Suggestion | None


class SpotView(msgspec.Struct, frozen=True, kw_only=True):
    """A step with people on it, in words. What is shown of ``spot`` is all but its exact number."""

    spot: people.Spot
    people: Crowd
    words: str
    number: int
    """Of the revision they stand in."""
    told: bool
    """Whether they see a difference where they go on at the step that is suggested."""


class StepName(msgspec.Struct, frozen=True):
    """A step to choose by its first words."""

    step: str
    words: str


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """Everything about a publication that has not happened. ``token`` names what was looked at."""

    flow: str
    token: str
    revision: str
    live_number: int
    difference: Difference
    texts: tuple[TextChange, ...]
    spots: tuple[SpotView, ...]
    steps: tuple[StepName, ...]
    faults: tuple[Found, ...]
    moved: str
    """What is said to those who go on at another question, in Danish; ``stranded``: to those who begin again."""
    stranded: str
    author: str = ""
    drafted_at: dt.datetime | None = None
    approved_by: str = ""
    must_be_approved: bool = False

    @property
    def begins(self) -> str:
        """The first words of the flow."""
        return next((step.words for step in self.steps if step.words), "")

    def words_of(self, step: str) -> str:
        """The first words of a step."""
        return next((each.words for each in self.steps if each.step == step), "")

    @property
    def errors(self) -> tuple[Found, ...]:
        """What keeps it from citizens."""
        return tuple(fault for fault in self.faults if fault.severity == "error")

    @property
    def warnings(self) -> tuple[Found, ...]:
        """What somebody has to give a reason for."""
        return tuple(fault for fault in self.faults if fault.severity == "warning")

    @property
    def anything(self) -> bool:
        """Whether there is anything to publish."""
        return self.difference.anything or bool(self.texts)


def look_at_draft(work: Work, staff: StaffMember, flow: str) -> Look:
    """The draft of a flow. Raises ``NotFound`` when there is none."""
    need(staff, "flows.read")
    row = flows.draft_of(work.conn, flow)
    found = _look(work, publish.drafted(work, flow))
    return msgspec.structs.replace(
        found,
        author=(row.author or "") if row is not None else "",
        drafted_at=row.created_at if row is not None else None,
        approved_by=(row.approved_by or "") if row is not None else "",
        must_be_approved=publish.asks_for_approval(work) and row is not None,
    )


def look_back(work: Work, staff: StaffMember, flow: str, revision_id: uuid.UUID) -> Look:
    """An earlier revision, as it would be live again. Raises ``NotFound``."""
    need(staff, "flows.read")
    return _look(work, publish.former(work, flow, revision_id))


def history(work: Work, staff: StaffMember, flow: str) -> list[flows.RevisionRow]:
    """Every revision that was ever live, newest first. Raises ``NotFound`` for a flow that nobody knows."""
    need(staff, "flows.read")
    rows = flows.revisions(work.conn, flow)
    if not rows:
        raise NotFound
    return [row for row in rows if row.state in ("published", "archived")]


def _look(work: Work, coming: publish.Coming) -> Look:
    around = publish.texts_around(work, coming)
    live = load_flow(coming.live.source, file="")[0] if coming.live is not None else None
    numbers = {row.revision: row.number for row in flows.revisions(work.conn, coming.flow.name)}
    views = []
    for spot in people.spots(work, coming.flow, around):
        row = flows.revision_of(work.conn, coming.flow.name, spot.revision)
        old = load_flow(row.source, file="")[0] if row is not None else None
        said = first_words(work, old, spot.step) if old is not None else ""
        told = (
            old is None
            or not spot.suggested
            or people.shows(old, spot.step, coming.flow, spot.suggested, around)
        )
        views.append(
            SpotView(
                spot=spot, people=crowd(spot.people), words=said, number=numbers.get(spot.revision, 0),
                told=told,
            )
        )  # fmt: skip
    # Not by their exact numbers, which the order would tell.
    views.sort(key=lambda view: (BECAME.index(view.spot.became), -view.people.least, view.spot.step))
    return Look(
        flow=coming.flow.name,
        token=coming.token,
        revision=coming.flow.revision,
        live_number=coming.live.number if coming.live is not None else 0,
        difference=difference(live, coming.flow),
        texts=_texts(coming, around),
        spots=tuple(views),
        steps=tuple(
            StepName(step, first_words(work, coming.flow, step, coming.units)) for step in coming.flow.steps
        ),
        faults=check_draft(work, coming.flow, coming.units),
        moved=_said(work, "system-flow-moved"),
        stranded=_said(work, "system-stranded"),
    )


def _said(work: Work, text_id: str) -> str:
    unit = work.runtime.content.texts.unit(text_id, "da")
    return (unit.value or "") if unit is not None else ""


def _texts(coming: publish.Coming, around: people.Words) -> tuple[TextChange, ...]:
    found = []
    for text_id in text_ids_of(coming.flow) or ():
        for language in LANGUAGES:
            after = coming.units.get((text_id, language))
            if after is None:
                continue
            before = around.before.get((text_id, language))
            found.append(
                TextChange(
                    text_id=text_id, language=language, patterns=tuple(_patterns(before, after)),
                    meaning=suggested_meaning(before, after) if language == "da" and before is not None else None,
                )
            )  # fmt: skip
    return tuple(found)


def _patterns(before: Unit | None, after: Unit) -> list[Pattern]:
    was = before.patterns if before is not None else {}
    names = dict.fromkeys((*was, *after.patterns))
    return [
        Pattern(name, was.get(name, ""), after.patterns.get(name, ""))
        for name in names
        if was.get(name) != after.patterns.get(name)
    ]
