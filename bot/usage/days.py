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


def lately(now: dt.datetime) -> dt.date:
    """The first of the last ``LATELY`` days, today among them."""
    return today(now) - dt.timedelta(days=LATELY - 1)


def quarter(now: dt.datetime) -> dt.date:
    """The first day of the longer period: a Monday, since older counts stand on the Monday of their week."""
    return monday(today(now)) - dt.timedelta(weeks=WEEKS)
