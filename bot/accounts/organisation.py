"""What the settings page shows and changes: the organisation, its teams and their hours."""

from __future__ import annotations

import datetime as dt
import re
import uuid
from itertools import islice
from typing import Any

import msgspec

from bot.audit import audit
from bot.cases.views import StaffMember
from bot.clock import COPENHAGEN
from bot.errors import HelpError, NotFound
from bot.facts.hours import closes_at, is_holiday, next_opening
from bot.runtime import Work
from storage.cases import organisation as rows

MOST = 10_000
"""The largest number of open cases a team can name."""
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAILY = "daily"
"""Every day, holidays too."""
_SPAN = re.compile(r"([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)")


class TeamView(msgspec.Struct, frozen=True, kw_only=True):
    """A team with its hours, a line a day as typed: ``09:00-15:00``, commas between; empty: closed."""

    id: uuid.UUID
    name: str
    house: str | None
    topics: tuple[str, ...]
    cities: tuple[str, ...]
    capacity: int | None
    hours: dict[str, str]
    place: str
    """A place of the list that citizens may go to or call meanwhile; empty: none."""
    on_holidays: str
    """When it is open on public holidays, as typed; empty: closed."""
    closes_at: dt.datetime | None
    """UTC; None when it is closed now, or never closes."""
    opens_at: dt.datetime | None
    """The next opening, UTC; None: none that is known."""


def _day_names(key: str) -> list[str]:
    """``mon-thu`` or ``mon`` as the days it stands for; an unknown key stands for none."""
    first, _, last = key.partition("-")
    if first not in DAYS or (last and last not in DAYS):
        return []
    start, end = DAYS.index(first), DAYS.index(last or first)
    return list(DAYS[start : end + 1]) if start <= end else [*DAYS[start:], *DAYS[: end + 1]]


def hours_by_day(hours: dict[str, list[str]]) -> dict[str, str]:
    """Stored hours spread over the seven days, as typed."""
    spread = dict.fromkeys(DAYS, "")
    for key, spans in hours.items():
        for day in DAYS if key == DAILY else _day_names(key):
            spread[day] = ", ".join(spans)
    return spread


def next_holidays(work: Work, most: int = 6) -> list[dt.date]:
    """The next days on which offices are shut, of the countries that are set, within a year."""
    today = work.now.astimezone(COPENHAGEN).date()
    countries = work.runtime.content.facts.countries
    days = (today + dt.timedelta(days=ahead) for ahead in range(366))
    return list(islice((day for day in days if is_holiday(day, countries)), most))


def parse_hours(typed: dict[str, str]) -> dict[str, list[str]]:
    """Hours as stored, from one typed line a day. Raises ``hours-wrong`` naming the day."""
    hours: dict[str, list[str]] = {}
    for day in DAYS:
        spans = [re.sub(r"\s+", "", span) for span in typed.get(day, "").split(",") if span.strip()]
        for span in spans:
            if not _SPAN.fullmatch(span):
                raise HelpError("hours-wrong", 400, day=day, span=span)
        if spans:
            hours[day] = spans
    return hours


def teams(work: Work) -> list[TeamView]:
    """Every team by name."""
    countries = work.runtime.content.facts.countries
    return [
        TeamView(
            id=row.id,
            name=row.name,
            house=row.house,
            topics=tuple(row.topics),
            cities=tuple(row.cities),
            capacity=row.capacity,
            hours=hours_by_day(row.hours),
            place=row.place or "",
            on_holidays=", ".join(row.hours.get("holiday") or row.hours.get(DAILY) or ()),
            closes_at=closes_at(row.hours, work.now, countries),
            opens_at=next_opening(row.hours, work.now, countries),
        )
        for row in sorted(rows.teams(work.conn), key=lambda row: row.name)
    ]


def settings(work: Work) -> dict[str, Any]:
    """Every stored setting by its name."""
    return dict(rows.settings(work.conn))


def save_organisation(work: Work, by: StaffMember, *, name: str, reads: str) -> None:
    """Change what the organisation and those who read are called, as citizens see it."""
    shown = " ".join(name.split())[:120]
    if not shown:
        raise HelpError("name-missing")
    if {"organisation-name", "organisation-reads"} & rows.managed_settings(work.conn):
        raise HelpError("setting-managed", 409)
    before = settings(work)
    after = {"organisation-name": shown, "organisation-reads": " ".join(reads.split())[:120]}
    for key, value in after.items():
        rows.set_setting(work.conn, key, value, work.now)
    audit(
        work,
        by,
        "settings.saved",
        "organisation",
        before={key: before.get(key) for key in after},
        after=after,
    )
    work.hint("content")


def save_hours(work: Work, by: StaffMember, team_id: uuid.UUID, typed: dict[str, str]) -> None:
    """Change when a team answers on ordinary days; holidays, seasons and dates it has stay as they are.

    Raises ``NotFound`` and ``hours-wrong``.
    """
    hours = parse_hours(typed)
    team = rows.team_by_id(work.conn, team_id)
    if team is None:
        raise NotFound
    kept = {key: spans for key, spans in team.hours.items() if not _day_names(key)}
    if (daily := kept.pop(DAILY, None)) is not None:
        # It was said of all days; of these seven it was now said anew.
        kept.setdefault("holiday", daily)
    hours |= kept
    rows.set_hours(work.conn, team_id, hours)
    audit(
        work, by, "settings.saved", f"team:{team.name}", before={"hours": team.hours}, after={"hours": hours}
    )
    work.hint("content")


def places(work: Work) -> list[tuple[str, str]]:
    """Places a team can name, as slug and name with city."""
    found = [
        (row.slug, f"{row.name}, {row.city}" if row.city else row.name)
        for row in work.runtime.content.facts.rows
    ]
    return sorted(found, key=lambda entry: entry[1].casefold())


def save_details(work: Work, by: StaffMember, team_id: uuid.UUID, *, place: str, capacity: str) -> None:
    """Change where citizens may go meanwhile (a slug, empty: none) and how many open cases one person can have.

    Raises ``NotFound`` and ``capacity-wrong``.
    """
    team = rows.team_by_id(work.conn, team_id)
    if team is None or (place and place not in {slug for slug, _ in places(work)}):
        raise NotFound
    if capacity and not (capacity.isascii() and capacity.isdecimal() and 1 <= int(capacity) <= MOST):
        raise HelpError("capacity-wrong")
    after = {"place": place or None, "capacity": int(capacity) if capacity else None}
    rows.set_details(work.conn, team_id, place=place or None, capacity=int(capacity) if capacity else None)
    before = {"place": team.place, "capacity": team.capacity}
    audit(work, by, "settings.saved", f"team:{team.name}", before=before, after=after)
    work.hint("content")
