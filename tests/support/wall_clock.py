"""Clocks in Denmark and Greenland worked out anew, from the rule alone: what tests hold the product's times against.

In both zones clocks change at 01:00 UTC on the last Sunday of March and of October.
"""

from __future__ import annotations

import datetime as dt

COPENHAGEN, NUUK = "Europe/Copenhagen", "America/Nuuk"
HOURS = {COPENHAGEN: (1, 2), NUUK: (-2, -1)}
"""By zone: hours before UTC in winter and in summer."""


def is_summer(at: dt.datetime) -> bool:
    """Whether summer time holds at an instant (UTC) of 2024 or later."""
    return _change(at.year, 3) <= at < _change(at.year, 10)


def shown(at: dt.datetime, zone: str) -> dt.datetime:
    """What the clock of a zone shows at an instant, without a zone."""
    return (at + dt.timedelta(hours=HOURS[zone][is_summer(at)])).replace(tzinfo=None)


def instant(wall: str | dt.datetime, zone: str) -> dt.datetime:
    """The instant, UTC, of a wall clock: of a double hour the first, from a missing one an hour forward."""
    naive = dt.datetime.fromisoformat(wall) if isinstance(wall, str) else wall
    winter, summer = HOURS[zone]
    for hours in (summer, winter):
        at = (naive - dt.timedelta(hours=hours)).replace(tzinfo=dt.UTC)
        if shown(at, zone) == naive:
            return at
    return (naive - dt.timedelta(hours=winter)).replace(tzinfo=dt.UTC)


def _change(year: int, month: int) -> dt.datetime:
    last = dt.datetime(year, month, 31, 1, tzinfo=dt.UTC)
    return last - dt.timedelta(days=(last.weekday() + 1) % 7)
