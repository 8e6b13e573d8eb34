"""When an appointment is to be reminded of, written down a second time from what is promised to citizens.

Nothing here calls the product: its plans are held against these.
"""

from __future__ import annotations

import datetime as dt

from tests.support.wall_clock import instant, shown

OPENS, CLOSES = 8, 21
"""Hours between which a reminder is said whose time nobody chose."""


def may_speak(at: dt.datetime, zone: str) -> bool:
    """Whether a computed reminder may be said at an instant, UTC."""
    return OPENS <= shown(at, zone).hour < CLOSES


def morning(at: dt.datetime, zone: str) -> dt.datetime:
    """The next 08 o'clock of the zone after an instant at which nothing may be said."""
    wall = shown(at, zone)
    day = wall.date() + dt.timedelta(days=wall.hour >= CLOSES)
    return instant(_at(day, OPENS), zone)


def computed(
    wall: str, zone: str, pace: str, now: dt.datetime, told: dt.datetime | None = None
) -> dict[str, dt.datetime]:
    """By kind: the instants, UTC, of the reminders in this pace that lie ahead of ``now``.

    ``told``: when the meeting was last spoken of; within the hour after that nobody is reminded of it again.
    """
    meets = shown(instant(wall, zone), zone)
    two = meets - dt.timedelta(hours=2)
    if two.hour < OPENS:
        two = _at(two.date() - dt.timedelta(days=1), 20)
    elif two.hour >= CLOSES:
        two = _at(two.date(), 20)
    times = {
        "week-before": _at(meets.date() - dt.timedelta(days=7), 18),
        "evening-before": _at(meets.date() - dt.timedelta(days=1), 18),
        "two-hours": two,
    }
    if pace != "many":
        del times["week-before"]
    ahead = {kind: at for kind, each in times.items() if now < (at := instant(each, zone))}
    if told is not None:
        ahead = {kind: at for kind, at in ahead.items() if at >= told + dt.timedelta(hours=1)}
    if pace == "few" and "evening-before" in ahead:
        del ahead["two-hours"]
    return ahead


def chosen(wall: str, zone: str, days_before: int, clock: str) -> dt.datetime:
    """The instant, UTC, that a citizen chose: so many days before the meeting's day at this time of the clock."""
    day = shown(instant(wall, zone), zone).date() - dt.timedelta(days=days_before)
    return instant(f"{day}T{clock}", zone)


def _at(day: dt.date, hour: int) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(hour))
