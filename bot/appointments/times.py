"""When a meeting is and when it is reminded of. Pure: wall clocks in, instants out.

A wall clock is ``2026-10-25T09:00`` on the clock of a zone. An hour that the spring change leaves out moves forward;
an hour that the autumn change doubles is its first. Offsets are counted on the wall clock.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from functools import lru_cache
from importlib.metadata import version
from zoneinfo import ZoneInfo

import msgspec

from flows.booking import FARTHEST

ZONES = ("Europe/Copenhagen", "America/Nuuk")
OPENS, CLOSES = dt.time(8), dt.time(21)
"""What was computed is said from 08:00 (inclusive) to 21:00 (exclusive) on the clock of its zone."""
EVENING, LATE_EVENING = dt.time(18), dt.time(20)
TWO_LATER = "22:00"
"""A meeting at this hour is reminded of in the late evening without its reminder having been moved there."""
SAME_HOUR = dt.timedelta(hours=1)
"""Two reminders of one meeting within it are one too many: the later one is not planned, and not said."""
PACES = {
    "few": ("evening-before", "two-hours"),
    "normal": ("evening-before", "two-hours"),
    "many": ("week-before", "evening-before", "two-hours"),
}
_WALL = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_CLOCK = re.compile(r"\d\d:\d\d")


class Planned(msgspec.Struct, frozen=True):
    """A reminder with the wall clock it was planned for and the instant that is, UTC."""

    kind: str
    wall: str
    due_at: dt.datetime


@lru_cache(maxsize=1)
def release() -> str:
    """The time zone data that instants are computed with: its release, and a mark of the offsets it gives.

    The mark because an operating system may bring data of its own, which goes before the package's.
    """
    days = [dt.datetime(2026, 1, 1, 12, tzinfo=dt.UTC) + dt.timedelta(days=day) for day in range(15 * 366)]
    offsets = "".join(str(day.astimezone(ZoneInfo(zone)).utcoffset()) for zone in ZONES for day in days)
    return f"{version('tzdata')} {hashlib.sha256(offsets.encode()).hexdigest()[:12]}"


def to_utc(wall: str, zone: str) -> dt.datetime:
    """The instant of a wall clock, UTC. Raises ``ValueError`` for no such day, clock time or zone."""
    return _instant(_naive(wall), zone)


def on_clock(wall: str, zone: str) -> dt.datetime:
    """What the clock of the zone shows at that instant, without a zone: another hour only where one is left out."""
    return local(to_utc(wall, zone), zone)


def too_far(starts_at: dt.datetime, now: dt.datetime) -> bool:
    """Whether a meeting lies so far ahead that its year is a slip of the finger, as in the talk; both UTC."""
    return starts_at - now > FARTHEST


def local(at: dt.datetime, zone: str) -> dt.datetime:
    """An instant on the clock of a zone, without a zone."""
    return at.astimezone(_zone(zone)).replace(tzinfo=None, fold=0)


def plan_times(
    wall: str, zone: str, now: dt.datetime, pace: str, said_at: dt.datetime | None = None
) -> tuple[Planned, ...]:
    """The computed reminders of a meeting that are still ahead of ``now`` (UTC), by their time.

    ``pace``: few (the evening before, or two hours before when that is past), normal (both), many (a week before too).
    ``said_at`` (UTC): when the meeting was last told of; what lies within the hour after it says nothing new.
    Raises ``ValueError`` as ``to_utc``.
    """
    meets = on_clock(wall, zone)
    starts_at = to_utc(wall, zone)
    ahead = [
        planned
        for kind in PACES.get(pace, PACES["normal"])
        if now < (planned := _planned(kind, _computed(kind, meets), zone)).due_at < starts_at
        and (said_at is None or planned.due_at - said_at >= SAME_HOUR)
    ]
    return tuple(ahead[:1] if pace == "few" else ahead)


def named(kind: str, wall: str, meets: str | None) -> str:
    """By which word a reminder is shown: its kind, unless its time was moved out of the night and into an evening.

    ``late-evening`` is the evening before the meeting, ``evening`` that of its day. ``wall`` is when it is due and
    ``meets`` the meeting's; without it, what stands at that hour is of an evening, whichever.
    """
    if kind != "two-hours" or wall[11:] != LATE_EVENING.isoformat("minutes"):
        return kind
    if meets is None:
        return "evening"
    if wall[:10] < meets[:10]:
        return "late-evening"
    return kind if meets[11:] == TWO_LATER else "evening"


def chosen_time(wall: str, zone: str, days_before: int, clock: str) -> Planned:
    """The reminder a citizen chose: so many days before the meeting's day, at this clock time; it does not move.

    Raises ``ValueError`` as ``to_utc``, and for days before nought.
    """
    if days_before < 0 or not _CLOCK.fullmatch(clock):
        raise ValueError("no such time")
    day = on_clock(wall, zone).date() - dt.timedelta(days=days_before)
    return _planned("chosen", dt.datetime.combine(day, dt.time.fromisoformat(clock)), zone)


def next_allowed(at: dt.datetime, zone: str) -> dt.datetime:
    """The first instant at or after ``at`` at which what was computed may be said, UTC."""
    shown = local(at, zone)
    if OPENS <= shown.time() < CLOSES:
        return at
    day = shown.date() if shown.time() < OPENS else shown.date() + dt.timedelta(days=1)
    return _instant(dt.datetime.combine(day, OPENS), zone)


def _computed(kind: str, meets: dt.datetime) -> dt.datetime:
    """The wall clock of a computed reminder, moved into the day it may be said in."""
    if kind == "week-before":
        return dt.datetime.combine(meets.date() - dt.timedelta(days=7), EVENING)
    if kind == "evening-before":
        return dt.datetime.combine(meets.date() - dt.timedelta(days=1), EVENING)
    before = meets - dt.timedelta(hours=2)
    if before.time() < OPENS:
        return dt.datetime.combine(before.date() - dt.timedelta(days=1), LATE_EVENING)
    if before.time() >= CLOSES:
        return dt.datetime.combine(before.date(), LATE_EVENING)
    return before


def _planned(kind: str, wall: dt.datetime, zone: str) -> Planned:
    return Planned(kind, wall.isoformat(timespec="minutes"), _instant(wall, zone))


def _instant(wall: dt.datetime, zone: str) -> dt.datetime:
    # Of the two offsets around a change of clocks the earlier one: forward over a gap, the first of a double hour.
    try:
        return wall.replace(tzinfo=_zone(zone), fold=0).astimezone(dt.UTC)
    except OverflowError:
        raise ValueError("no such time") from None


def _naive(wall: str) -> dt.datetime:
    if not _WALL.fullmatch(wall):
        raise ValueError("no such time")
    return dt.datetime.fromisoformat(wall)


def _zone(zone: str) -> ZoneInfo:
    if zone not in ZONES:
        raise ValueError("no such zone")
    return ZoneInfo(zone)
