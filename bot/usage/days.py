"""How far back counts are read, and how exactly they are kept."""

from __future__ import annotations

import datetime as dt

from bot.clock import COPENHAGEN
from storage.usage.queries import monday

LATELY = 30
"""Days that the shorter period has; so long counts are kept by day, then by week."""
WEEKS = 13
"""Whole weeks before this one in the longer period, a quarter of a year."""
KEPT = dt.timedelta(days=400)
"""How long counts are kept at all."""


def today(now: dt.datetime) -> dt.date:
    """The day in Denmark."""
    return now.astimezone(COPENHAGEN).date()


def morning(now: dt.datetime) -> dt.datetime:
    """The instant at which today began in Denmark."""
    return dt.datetime.combine(today(now), dt.time(), COPENHAGEN).astimezone(dt.UTC)


def yesterday(now: dt.datetime) -> dt.date:
    """The last day of both periods: a day is shown when it is over, so that nobody can look before a talk and after."""
    return today(now) - dt.timedelta(days=1)


def lately(now: dt.datetime) -> dt.date:
    """The first of the last ``LATELY`` days that are over."""
    return today(now) - dt.timedelta(days=LATELY)


def quarter(now: dt.datetime) -> dt.date:
    """The first day of the longer period: a Monday, since older counts stand on the Monday of their week."""
    return monday(today(now)) - dt.timedelta(weeks=WEEKS)
