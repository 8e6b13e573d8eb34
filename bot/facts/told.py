"""Owners are told of their places in time: on the console, in the figures, and once a day in the log."""

from __future__ import annotations

import datetime as dt

import msgspec
import structlog

from bot.accounts.roles import may
from bot.audit import audit
from bot.cases.views import StaffMember
from bot.clock import COPENHAGEN
from bot.errors import HelpError, NotFound
from bot.facts.due import AHEAD, places_due
from bot.runtime import Work
from storage.cases import organisation
from storage.places import queries as places

log = structlog.get_logger()


class PlaceDue(msgspec.Struct, frozen=True, kw_only=True):
    """A place to check by ``on``; None: nobody has checked it yet. ``late``: that day has passed."""

    slug: str
    name: str
    phone: str
    source: str
    owner: str
    on: dt.date | None
    checked_on: dt.date | None
    crisis: bool
    mine: bool
    late: bool


class Numbers(msgspec.Struct, frozen=True, kw_only=True):
    """How many places are due; of them lines for people in danger, and those whose day has passed or never was."""

    places: int
    crisis: int
    late: int


def told(work: Work, staff: StaffMember) -> list[PlaceDue]:
    """What somebody is told of: their own first, then crisis lines. Who may not check others' sees only their own."""
    rows = {row.slug: row for row in places.active(work.conn)}
    names, today = _names(work, staff), _today(work)
    found = [
        PlaceDue(
            slug=item.id, name=item.what, phone=rows[item.id].phone or "", source=rows[item.id].source,
            owner=item.owner, on=item.on, checked_on=rows[item.id].checked_on, crisis=item.crisis,
            mine=item.owner.casefold() in names, late=item.on is not None and item.on < today,
        )
        for item in places_due(work, rows.values())
    ]  # fmt: skip
    kept = [item for item in found if item.mine or may(staff.role, "places.check")]
    return sorted(
        kept, key=lambda item: (not item.mine, not item.crisis, item.on or dt.date.min, item.name, item.slug)
    )


def check(work: Work, staff: StaffMember, slug: str) -> str:
    """Write down that somebody has looked today; the place's name. Raises ``NotFound``, ``forbidden``.

    A day of the place's own that has come is done with; one that is yet to come stays, since there is a reason for it.
    """
    row = places.by_slug(work.conn, slug)
    if row is None or not row.active:
        raise NotFound
    if not may(staff.role, "places.check") and (row.owner or "").casefold() not in _names(work, staff):
        raise HelpError("forbidden", 403)
    today = _today(work)
    ahead = row.review_on if row.review_on is not None and row.review_on > today else None
    places.checked(work.conn, slug, today, ahead, work.now, by=staff.email)
    before = {"checked_on": _written(row.checked_on), "review_on": _written(row.review_on)}
    after = {"checked_on": _written(today), "review_on": _written(ahead)}
    audit(work, staff, "place.checked", f"place:{slug}", before=before, after=after)
    work.hint("content")
    return row.name


def numbers(work: Work) -> Numbers:
    """How many places are due within ``AHEAD`` days."""
    found, today = list(places_due(work, places.active(work.conn))), _today(work)
    return Numbers(
        places=len(found),
        crisis=sum(item.crisis for item in found),
        late=sum(item.on is None or item.on < today for item in found),
    )


class DailyLine:
    """One line a day for those who only read the log: how many places are due. No name of a place or of a person."""

    def __init__(self) -> None:
        self._said_on: dt.date | None = None

    def say(self, work: Work) -> None:
        """Say it, unless it has been said today."""
        if self._said_on != (today := _today(work)):
            self._said_on = today
            log.info("places due", days=AHEAD, **msgspec.structs.asdict(numbers(work)))


def _names(work: Work, staff: StaffMember) -> set[str]:
    """What an owner is called who is this person: their e-mail, their name, or one of their teams."""
    teams = (team.name for team in organisation.teams(work.conn) if team.id in staff.teams)
    return {name.casefold() for name in (staff.email, staff.name, *teams) if name}


def _today(work: Work) -> dt.date:
    return work.now.astimezone(COPENHAGEN).date()


def _written(day: dt.date | None) -> str | None:
    return day.isoformat() if day is not None else None
