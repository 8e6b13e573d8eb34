"""Whole calendar months on Copenhagen's clock: figures are of nothing shorter, so no two periods differ by a day."""

from __future__ import annotations

import datetime as dt
import re

import msgspec

from bot.clock import COPENHAGEN

MOST = 36
"""Months a period may have."""


class Month(msgspec.Struct, frozen=True, order=True):
    """A calendar month."""

    year: int
    number: int

    def next(self) -> Month:
        """The month after."""
        return Month(self.year + self.number // 12, self.number % 12 + 1)

    def begin(self) -> dt.datetime:
        """Its first instant, UTC."""
        return dt.datetime(self.year, self.number, 1, tzinfo=COPENHAGEN).astimezone(dt.UTC)

    def end(self) -> dt.datetime:
        """The first instant after it, UTC."""
        return self.next().begin()

    @property
    def quarter(self) -> int:
        """1 to 4."""
        return (self.number + 2) // 3

    def __str__(self) -> str:
        return f"{self.year:04}-{self.number:02}"


class Period(msgspec.Struct, frozen=True):
    """Months in a row. ``name``: ``2026-10``, ``2026-Q4`` or ``2026-07..2026-12``."""

    months: tuple[Month, ...]

    @property
    def name(self) -> str:
        """As it stands in an address."""
        if len(self.months) == 1:
            return str(self.months[0])
        return self._quarter() or f"{self.months[0]}..{self.months[-1]}"

    def _quarter(self) -> str:
        first = self.months[0]
        whole = len(self.months) == 3 and first.number % 3 == 1
        return f"{first.year}-Q{first.quarter}" if whole else ""

    @property
    def kind(self) -> str:
        """``month``, ``quarter`` or ``months``."""
        return "month" if len(self.months) == 1 else "quarter" if self._quarter() else "months"

    def pieces(self) -> list[tuple[Month, ...]]:
        """The whole quarters in it and the single months beside them, in their order."""
        found: list[tuple[Month, ...]] = []
        left = list(self.months)
        while left:
            size = 3 if left[0].number % 3 == 1 and len(left) >= 3 else 1
            found.append(tuple(left[:size]))
            del left[:size]
        return found


def month_of(at: dt.datetime) -> Month:
    """The month an instant lies in."""
    local = at.astimezone(COPENHAGEN)
    return Month(local.year, local.month)


def quarter_of(month: Month) -> tuple[Month, ...]:
    """The three months of its quarter."""
    first = month.quarter * 3 - 2
    return tuple(Month(month.year, number) for number in range(first, first + 3))


def between(first: Month, last: Month) -> Period:
    """From one month to another, both of them in it, at most ``MOST`` of them; the earlier one may be either."""
    first, last = min(first, last), max(first, last)
    months = [first]
    while months[-1] < last:
        months.append(months[-1].next())
    return Period(tuple(months[-MOST:]))


def month_named(name: str) -> Month | None:
    """``2026-10`` as a month; None for anything else."""
    found = re.fullmatch(r"(20\d\d)-(0[1-9]|1[0-2])", name)
    return Month(int(found[1]), int(found[2])) if found else None


def named(name: str) -> Period | None:
    """A period by its name; None for anything else."""
    if (quarter := re.fullmatch(r"(20\d\d)-Q([1-4])", name)) is not None:
        return Period(quarter_of(Month(int(quarter[1]), int(quarter[2]) * 3)))
    first, _, last = name.partition("..")
    begin, end = month_named(first), month_named(last or first)
    return between(begin, end) if begin is not None and end is not None else None


def over(first: dt.datetime | None, now: dt.datetime) -> list[Month]:
    """The months that are over, from the quarter of the first case on, the newest first and at most ``MOST``.

    One that still runs is not shown: from one day to the next it would differ by single people.
    """
    if first is None:
        return []
    months, month = [], quarter_of(month_of(first))[0]
    while month.end() <= now:
        months.append(month)
        month = month.next()
    return months[: -MOST - 1 : -1]
