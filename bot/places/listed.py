"""The directory as staff look at it: found by words, city and kind, with what is open now."""

from __future__ import annotations

import datetime as dt

import msgspec

from bot.cases.views import StaffMember
from bot.clock import COPENHAGEN
from bot.facts import hours as opening
from bot.facts.due import places_due
from bot.places.edit import need
from bot.runtime import Work
from storage.places import queries as places
from storage.places.queries import PlaceRow


class PlaceLine(msgspec.Struct, frozen=True, kw_only=True):
    """One place. ``open``: now, None where its hours are not known; ``shut_today``: by a date of its own."""

    row: PlaceRow
    open: bool | None
    until: dt.datetime | None
    opens: dt.datetime | None
    shut_today: bool
    due: bool


class Directory(msgspec.Struct, frozen=True, kw_only=True):
    """What was found, and what one may choose by."""

    lines: tuple[PlaceLine, ...]
    count: int
    cities: tuple[str, ...]
    kinds: tuple[str, ...]


def directory(
    work: Work, staff: StaffMember, *, words: str = "", city: str = "", kind: str = "", only: str = ""
) -> Directory:
    """The places that fit; ``only``: ``due``, ``shut`` (today) or ``closed`` (out of the directory)."""
    need(staff, "places.read")
    rows = places.everything(work.conn)
    due = {item.id for item in places_due(work, [row for row in rows if row.active])}
    found = []
    for row in rows:
        if row.active == (only == "closed") or not _fits(row, words, city, kind):
            continue
        line = line_of(work, row, due=row.slug in due)
        if (only == "due" and not line.due) or (only == "shut" and not line.shut_today):
            continue
        found.append(line)
    return Directory(
        lines=tuple(found), count=len(found), cities=tuple(sorted({row.city for row in rows})),
        kinds=tuple(sorted({row.kind for row in rows})),
    )  # fmt: skip


def kinds(work: Work, staff: StaffMember) -> tuple[str, ...]:
    """The kinds of place that the directory has, sorted."""
    need(staff, "places.read")
    return tuple(sorted({row.kind for row in places.everything(work.conn)}))


def line_of(work: Work, row: PlaceRow, *, due: bool = False) -> PlaceLine:
    """A place with what holds now."""
    countries = work.runtime.content.facts.countries
    today = work.now.astimezone(COPENHAGEN).date().isoformat()
    if row.hours is None:
        return PlaceLine(row=row, open=None, until=None, opens=None, shut_today=False, due=due)
    is_open = opening.open_at(row.hours, work.now, countries)
    return PlaceLine(
        row=row, open=is_open,
        until=opening.closes_at(row.hours, work.now, countries) if is_open else None,
        opens=None if is_open else opening.next_opening(row.hours, work.now, countries),
        shut_today=row.hours.get(today) == [], due=due,
    )  # fmt: skip


def _fits(row: PlaceRow, words: str, city: str, kind: str) -> bool:
    said = (
        f"{row.name} {row.address or ''} {row.city} {row.kind} {row.phone or ''} {row.note or ''}".casefold()
    )
    return (
        city in ("", row.city)
        and kind in ("", row.kind)
        and all(word in said for word in words.casefold().split())
    )
