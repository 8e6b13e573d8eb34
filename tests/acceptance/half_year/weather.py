"""When the service is down, and when Telegram is."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass
from itertools import pairwise

HOUR = dt.timedelta(hours=1)
NIGHTS = (
    (dt.datetime(2026, 10, 24, 15, 50, tzinfo=dt.UTC), dt.datetime(2026, 10, 25, 1, 40, tzinfo=dt.UTC)),
    (dt.datetime(2027, 3, 27, 20, tzinfo=dt.UTC), dt.datetime(2027, 3, 28, 7, 30, tzinfo=dt.UTC)),
)
"""Outages over both changes of clocks: one ends in the night, one in the morning."""


@dataclass(frozen=True)
class Weather:
    """Spans of time, UTC, in order and apart from each other."""

    service: tuple[tuple[dt.datetime, dt.datetime], ...]
    telegram: tuple[tuple[dt.datetime, dt.datetime], ...]

    def back_at(self, at: dt.datetime) -> dt.datetime:
        """The first instant at or after ``at`` at which the service runs."""
        return next((end for begin, end in self.service if begin <= at < end), at)

    def telegram_is_down(self, at: dt.datetime) -> bool:
        """Whether Telegram takes nothing."""
        return any(begin <= at < end for begin, end in self.telegram)

    def edges(self) -> list[dt.datetime]:
        """When something is back."""
        return sorted(end for _, end in (*self.service, *self.telegram))


def weather(chance: random.Random, begins: dt.datetime, ends: dt.datetime) -> Weather:
    """Some outages a month from minutes to days, and those over the changes of clocks that lie in between."""
    service = [span for span in NIGHTS if begins < span[0] and span[1] < ends]
    weeks = (ends - begins) // dt.timedelta(weeks=1)
    hours = [0.1, 0.5, 2, 9, 14, 30, 70, 5] * max(1, weeks // 13)
    service += [_span(chance, begins, ends, each) for each in hours]
    telegram = [
        _span(chance, begins, ends, each) for each in (0.2, 3, 11, 20) for _ in range(max(1, weeks // 5))
    ]
    return Weather(_apart(service), _apart(telegram))


def _span(
    chance: random.Random, begins: dt.datetime, ends: dt.datetime, hours: float
) -> tuple[dt.datetime, dt.datetime]:
    minutes = (ends - begins) // dt.timedelta(minutes=1) - int(hours * 60) - 1
    begin = begins + dt.timedelta(minutes=chance.randrange(minutes))
    return begin, begin + hours * HOUR


def _apart(
    spans: list[tuple[dt.datetime, dt.datetime]],
) -> tuple[tuple[dt.datetime, dt.datetime], ...]:
    spans = sorted(spans)
    clear = [first for first, second in pairwise(spans) if first[1] < second[0]]
    return (*clear, spans[-1])
