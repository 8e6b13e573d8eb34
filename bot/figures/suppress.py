"""Which counts may be shown: none from one to four, and none from which such a one can be computed.

A table has rows, columns and their totals. A hidden cell is safe when the hidden cells around it could also hold
other numbers: a *move* adds to some of them and takes from others so that every shown number and every total stays
as it is. A cell is hidden together with a move whose cells are all hidden and which leaves it room for ``SPREAD``.

Months are decided each for itself when they are over, and never again; what a quarter shows is decided afterwards,
so that no month that was hidden can be computed from it. Other periods show only sums of what is shown already.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import product

import msgspec

TOTAL = "*"
LEAST = 5
"""The smallest number that is shown, but for nothing at all."""
SPREAD = 5
"""How far apart the least and the greatest number are that a hidden cell may hold, for all anybody can compute."""

Cell = tuple[str, str]
Pattern = tuple[tuple[str, int], ...]
Move = tuple[tuple[Cell, int], ...]


class Table(msgspec.Struct, frozen=True):
    """Counts by row and column. Each of ``groups`` parts the same whole, so each has the same total."""

    groups: tuple[tuple[str, ...], ...]
    columns: tuple[str, ...]
    counts: dict[Cell, int]

    def value(self, cell: Cell) -> int:
        """What a cell or a total holds."""
        rows = self.groups[0] if cell[0] == TOTAL else (cell[0],)
        columns = self.columns if cell[1] == TOTAL else (cell[1],)
        return sum(self.counts.get(each, 0) for each in product(rows, columns))

    def cells(self) -> Iterator[Cell]:
        """Every cell and total."""
        rows = (*(row for group in self.groups for row in group), TOTAL)
        yield from product(rows, (*self.columns, TOTAL))


def added(tables: Sequence[Table]) -> Table:
    """Tables of the same shape, put together."""
    counts: dict[Cell, int] = {}
    for table in tables:
        for cell, count in table.counts.items():
            counts[cell] = counts.get(cell, 0) + count
    return Table(tables[0].groups, tables[0].columns, counts)


def _in_line(groups: tuple[tuple[str, ...], ...], name: str) -> Iterator[Pattern]:
    """The ways to change ``name`` and few others of a line so that each group still adds up to the total."""
    own = [group for group in groups if name in group]
    for group in own:
        yield from (((name, 1), (other, -1)) for other in group if other != name)
    others = [group for group in groups if group not in own]
    for each in product(*others):
        yield ((name, 1), (TOTAL, 1), *((other, 1) for other in each)) if name != TOTAL else (
            (TOTAL, 1), *((other, 1) for other in each)
        )  # fmt: skip


def moves(table: Table, cell: Cell) -> Iterator[Move]:
    """Every small move that changes ``cell``."""
    for down, across in product(_in_line(table.groups, cell[0]), _in_line((table.columns,), cell[1])):
        yield tuple(((row, column), sign * turn) for (row, sign), (column, turn) in product(down, across))


def _room(table: Table, move: Move) -> tuple[float, float]:
    """How far a move can go back and forth before a cell would fall under nothing."""
    back = min((table.value(cell) for cell, sign in move if sign > 0), default=math.inf)
    forth = min((table.value(cell) for cell, sign in move if sign < 0), default=math.inf)
    return back, forth


def _cost(table: Table, cell: Cell) -> float:
    """How much is lost when a cell is hidden: totals are what people look for, and large numbers."""
    totals = (cell[0] == TOTAL) + (cell[1] == TOTAL)
    return (10.0, 30.0, 90.0)[totals] + table.value(cell) / (1 + table.value((TOTAL, TOTAL)))


def hide(table: Table) -> tuple[Move, ...]:
    """The moves whose cells are hidden in one table; ``hidden`` gives the cells."""
    chosen: list[Move] = []
    gone: set[Cell] = set()
    for cell in table.cells():
        if not 0 < table.value(cell) < LEAST or cell in gone:
            continue
        able = (move for move in moves(table, cell) if sum(_room(table, move)) >= SPREAD)
        best = min(able, key=lambda move: sum(_cost(table, each) for each, _ in move if each not in gone))
        chosen.append(best)
        gone.update(each for each, _ in best)
    return tuple(chosen)


def hidden(chosen: Sequence[Move]) -> set[Cell]:
    """The cells of moves."""
    return {cell for move in chosen for cell, _ in move}


def hide_sum(tables: Sequence[Table], chosen: Sequence[Sequence[Move]]) -> set[Cell]:
    """What to hide in the sum of tables whose own hidden cells are settled: each of their moves must stay possible,
    because the sum moves along or because the other tables can make up for it."""
    whole = added(tables)
    gone: set[Cell] = set()
    apart = [hidden(each) for each in chosen]
    small = {cell for cell in whole.cells() if 0 < whole.value(cell) < LEAST}
    for number, mine in enumerate(chosen):
        for move in mine:
            cells = {cell for cell, _ in move}
            if cells & small:
                gone |= cells
    for number, mine in enumerate(chosen):
        for move in mine:
            cells = {cell for cell, _ in move}
            if cells <= gone:
                continue
            others = [
                _room(table, move) for at, table in enumerate(tables) if at != number and cells <= apart[at]
            ]
            back, forth = _room(tables[number], move)
            # What one month gains the others lose, so their room counts the other way round.
            back = min(back, sum(room[1] for room in others))
            forth = min(forth, sum(room[0] for room in others))
            if back + forth < SPREAD:
                gone |= cells
    return gone
