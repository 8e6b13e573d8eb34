"""What is to be looked at again: places, citizens' texts with facts, and changes that are known ahead."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

import msgspec

from bot.clock import COPENHAGEN
from bot.facts.changes import Change, shipped_changes
from bot.facts.snapshot import CRISIS_KINDS, check_days
from bot.runtime import Work
from flows.definition import Flow
from locales.checks.facts import review_days
from locales.text_base import BASE, TextBase, shipped
from storage.cases import organisation
from storage.places import queries as places

AHEAD = 30
"""Days ahead that owners are told."""
DIRECTORY = "directory-team"
"""Whose a place is that names nobody."""
PROGRAM = "program"
"""Whose a text is that no flow says."""


class Due(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to look at again by ``on``; None: nobody has looked yet. ``crisis``: a line for those in danger."""

    on: dt.date | None
    owner: str
    kind: Literal["place", "text", "change"]
    id: str
    what: str
    crisis: bool = False


def due(work: Work, days: int = AHEAD) -> list[Due]:
    """Everything that is due within ``days``: what was never looked at first, crisis lines before the rest of a day."""
    content = work.runtime.content
    flows = [flow for name in content.library.names() if (flow := content.library.current(name)) is not None]
    found = [
        *places_due(work, places.active(work.conn), days),
        *within(work, due_texts(shipped(), flows), days),
        *within(work, due_changes(shipped_changes()), days),
    ]
    return sorted(
        found, key=lambda item: (item.on or dt.date.min, not item.crisis, item.owner, item.kind, item.id)
    )


def places_due(work: Work, rows: Iterable[places.PlaceRow], days: int = AHEAD) -> Iterator[Due]:
    """Those of the places that are due within ``days``, by the setting for how long a check holds."""
    return within(work, due_places(rows, check_days(organisation.settings(work.conn))), days)


def within(work: Work, found: Iterable[Due], days: int) -> Iterator[Due]:
    """What is due within ``days`` of today in Denmark; what nobody has looked at is due now."""
    last = work.now.astimezone(COPENHAGEN).date() + dt.timedelta(days=days)
    return (item for item in found if item.on is None or item.on <= last)


def due_places(rows: Iterable[places.PlaceRow], check: int) -> Iterator[Due]:
    """Places, each with its own day to look again, else so many days after the check."""
    for row in rows:
        on = row.review_on
        if on is None and row.checked_on is not None:
            on = row.checked_on + dt.timedelta(days=check)
        yield Due(
            on=on, owner=row.owner or DIRECTORY, kind="place", id=row.slug, what=row.name,
            crisis=row.kind in CRISIS_KINDS,
        )  # fmt: skip


def due_texts(base: TextBase, flows: Iterable[Flow]) -> Iterator[Due]:
    """Danish texts with a fact or a day to look again, by the earliest; the flow that says one owns it."""
    owners: Mapping[str, str] = {use.text_id: flow.owner for flow in flows for use in flow.text_uses()}
    for unit in base.messages(BASE):
        noted = sorted((day, note.value) for note, day in review_days(unit))
        if noted:
            on, what = noted[0]
            what = next((note.value for note in unit.notes if note.key == "fact"), what)
            yield Due(on=on, owner=owners.get(unit.text_id, PROGRAM), kind="text", id=unit.text_id, what=what)


def due_changes(changes: Iterable[Change]) -> Iterator[Due]:
    """Changes known ahead."""
    for change in changes:
        when = f" ({change.happens_on.isoformat()})" if change.happens_on else ""
        what = f"{change.what}{when} [{' '.join(change.touches)}]"
        yield Due(on=change.review_on, owner=change.owner, kind="change", id=change.slug, what=what)
