"""The figures of a period as they may be shown: counts, and what half and nine in ten waited at most."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import msgspec

from bot.errors import HelpError
from bot.figures import count
from bot.figures.periods import Month, Period, over
from bot.figures.suppress import (
    LEAST,
    TOTAL,
    Cell,
    Table,
    added,
    folded,
    hidden,
    hide,
    hide_sum,
    hide_teams,
)
from bot.runtime import Work
from storage.figures import queries as rows


class Shown(msgspec.Struct, frozen=True):
    """A table to show: None is hidden. ``columns`` are those with anything in them.

    No ``cells`` at all: it is shown of whole quarters only, and the period has other months in it.
    """

    name: str
    groups: tuple[tuple[str, ...], ...]
    columns: tuple[count.Team, ...]
    cells: dict[Cell, int | None]

    def cell(self, row: str, column: str = TOTAL) -> int | None:
        """One number; None where it is hidden."""
        return self.cells[row, column]

    def kept(self, when: str) -> float | None:
        """Of the appointments somebody spoke of the part that was kept, 0 to 1; ``when``: reminded, unreminded.

        Of shown numbers alone; None where one of them is hidden, or there are none.
        """
        parts = [self.cell(f"{when}-{held}") for held in ("kept", "moved", "missed")]
        known = sum(part or 0 for part in parts)
        return (parts[0] or 0) / known if known and None not in parts else None

    @property
    def empty(self) -> bool:
        """Whether there was nothing at all."""
        return bool(self.cells) and self.cell(TOTAL) == 0


class Figures(msgspec.Struct, frozen=True):
    """What a period shows. ``median`` and ``ninety``: waiting for the first answer, rounded, or None."""

    period: Period
    tables: dict[str, Shown]
    median: dt.timedelta | None
    ninety: dt.timedelta | None


def months_over(work: Work) -> list[Month]:
    """The months there are figures of, the newest first."""
    return over(rows.first_case(work.conn), work.now)


def figures(work: Work, period: Period) -> Figures:
    """The figures of months that are over. Raises ``HelpError`` 400 for others."""
    there = set(months_over(work))
    if not set(period.months) <= there:
        raise HelpError("period-not-over", 400)
    columns = count.teams(work)
    tables = {measure.name: _shown(work, measure, period, columns) for measure in count.MEASURES}
    waits = sorted(wait for month in period.months for wait in count.waits(work, month))
    counted = tables["first-answer"].cell(TOTAL) is not None
    return Figures(
        period=period,
        tables=tables,
        median=rank(waits, 50) if counted else None,
        ninety=rank(waits, 90) if counted else None,
    )


def rank(waits: Sequence[dt.timedelta], percent: int) -> dt.timedelta | None:
    """What ``percent`` of a hundred waited at most (nearest rank), rounded to ten minutes, or to hours from a day on.

    None unless at least ``LEAST`` waited so long and as many longer: else it would be somebody's own.
    """
    place = -(-len(waits) * percent // 100)
    if place < LEAST or len(waits) - place < LEAST:
        return None
    wait = waits[place - 1]
    step = dt.timedelta(hours=1) if wait >= dt.timedelta(days=1) else dt.timedelta(minutes=10)
    return max(step, round(wait / step) * step)


def _shown(work: Work, measure: count.Measure, period: Period, columns: tuple[count.Team, ...]) -> Shown:
    names = tuple(team.id for team in columns)
    if measure.quarters and any(len(piece) < 3 for piece in period.pieces()):
        return Shown(measure.name, measure.groups, (), {})
    if measure.adds_up:
        parts = [_piece(work, measure, piece, names) for piece in period.pieces()]
    else:
        last = period.months[-1:]
        parts = [_piece(work, measure, last, names, by_team=last[0].number % 3 == 0)]
    common = [cell for cell in parts[0] if all(cell in part for part in parts)]
    cells = {cell: _sum([part[cell] for part in parts]) for cell in common}
    used = tuple(team for team in columns if any(cells.get((row, team.id), 0) != 0 for row, _ in cells))
    return Shown(measure.name, measure.groups, used, cells)


def _sum(numbers: list[int | None]) -> int | None:
    shown = [number for number in numbers if number is not None]
    return sum(shown) if len(shown) == len(numbers) else None


def _piece(
    work: Work,
    measure: count.Measure,
    months: tuple[Month, ...],
    columns: tuple[str, ...],
    by_team: bool = False,
) -> dict[Cell, int | None]:
    """A month as a whole, or a quarter by team as its months, where they are shown, let it be shown."""
    tables = [count.table(work, measure, month, columns) for month in months]
    if measure.quarters:
        tables, by_team = [added(tables)], True
    plain = [folded(table) for table in tables]
    chosen = [hide(table) for table in plain]
    if len(tables) == 1 and not by_team:
        return _known(plain[0], hidden(chosen[0]))
    whole = added(tables)
    known = _known(whole, hide_teams(whole, hide_sum(plain, chosen)))
    each = [_known(table, hidden(moves)) for table, moves in zip(plain, chosen, strict=True)]
    for cell in each[0]:
        # What all the months show may stand, whatever became of it in the quarter: it is no more than their sum.
        if known[cell] is None:
            known[cell] = _sum([one[cell] for one in each])
    return known


def _known(table: Table, gone: set[Cell]) -> dict[Cell, int | None]:
    return {cell: None if cell in gone else table.value(cell) for cell in table.cells()}
