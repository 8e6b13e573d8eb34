"""Which counts may be shown: none from one to four, and none from which such a one can be computed.

A table has rows, columns and their totals. A hidden cell is safe when the hidden cells around it could also hold
other numbers: a *move* adds to some of them and takes from others so that every shown number and every total stays
as it is. A cell is hidden together with a move whose cells are all hidden and which leaves it room for ``SPREAD``.

A month shows the whole organisation only, and is decided for itself when it is over, and never again. A quarter is
decided afterwards, so that no month's hidden number can be computed from it; it alone is split by team. Other periods
show only sums of what is shown already.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
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
Room = tuple[float, float]
"""How far a move can go back and forth."""


class Table(msgspec.Struct, frozen=True):
    """Counts by row and column. Each of ``groups`` parts the same whole, so each has the same total.

    Without ``columns`` it holds totals alone, as ``folded`` makes it.
    """

    groups: tuple[tuple[str, ...], ...]
    columns: tuple[str, ...]
    counts: dict[Cell, int]

    def value(self, cell: Cell) -> int:
        """What a cell or a total holds."""
        rows = self.groups[0] if cell[0] == TOTAL else (cell[0],)
        columns = (self.columns or (TOTAL,)) if cell[1] == TOTAL else (cell[1],)
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


def folded(table: Table) -> Table:
    """The table without its columns: the totals of its rows."""
    rows = (row for group in table.groups for row in group)
    return Table(table.groups, (), {(row, TOTAL): table.value((row, TOTAL)) for row in rows})


def _across(pattern: Pattern, columns: Pattern) -> Move:
    """A change of rows, made in columns."""
    return tuple(((row, column), sign * turn) for (row, sign), (column, turn) in product(pattern, columns))


def _room(table: Table, move: Move) -> Room:
    """How far a move can go back and forth before a cell would fall under nothing."""
    back = min((table.value(cell) for cell, sign in move if sign > 0), default=math.inf)
    forth = min((table.value(cell) for cell, sign in move if sign < 0), default=math.inf)
    return back, forth


def _cost(table: Table, cell: Cell) -> float:
    """How much is lost when a cell is hidden: totals are what people look for, and large numbers."""
    totals = (cell[0] == TOTAL) + (cell[1] == TOTAL and bool(table.columns))
    return (10.0, 30.0, 90.0)[totals] + table.value(cell) / (1 + table.value((TOTAL, TOTAL)))


def _cheapest(table: Table, able: Iterable[tuple[Move, Room]], gone: set[Cell]) -> tuple[Move, Room] | None:
    """Of the moves with room enough the one that hides least beside what is hidden already."""

    def price(found: tuple[Move, Room]) -> float:
        return sum(_cost(table, cell) for cell, _ in found[0] if cell not in gone)

    return min((found for found in able if sum(found[1]) >= SPREAD), key=price, default=None)


def hide(table: Table) -> tuple[Move, ...]:
    """The moves whose cells are hidden in a month, a table without columns; ``hidden`` gives the cells."""
    chosen: list[Move] = []
    gone: set[Cell] = set()
    for cell in table.cells():
        if not 0 < table.value(cell) < LEAST or cell in gone:
            continue
        able = (_across(pattern, ((TOTAL, 1),)) for pattern in _in_line(table.groups, cell[0]))
        best = _cheapest(table, ((move, _room(table, move)) for move in able), gone)
        assert best is not None, "a row can always grow together with the total"
        chosen.append(best[0])
        gone.update(each for each, _ in best[0])
    return tuple(chosen)


def hidden(chosen: Iterable[Move]) -> set[Cell]:
    """The cells of moves."""
    return {cell for move in chosen for cell, _ in move}


def hide_sum(months: Sequence[Table], chosen: Sequence[Sequence[Move]]) -> list[tuple[Move, Room]]:
    """The moves of months that the sum of the months has to move along with, and their room.

    The others stay possible because what one month gains the rest of them can lose.
    """
    whole = added(months)
    apart = [hidden(each) for each in chosen]
    along: list[tuple[Move, Room]] = []
    for number, moves in enumerate(chosen):
        for move in moves:
            cells = hidden([move])
            back, forth = _room(months[number], move)
            others = [
                _room(month, move) for at, month in enumerate(months) if at != number and cells <= apart[at]
            ]
            back_too, forth_too = sum(room[1] for room in others), sum(room[0] for room in others)
            small = any(0 < whole.value(cell) < LEAST for cell in cells)
            if small or min(back, back_too) + min(forth, forth_too) < SPREAD:
                along.append((move, (back, forth)))
    return along


def hide_teams(table: Table, along: Sequence[tuple[Move, Room]]) -> set[Cell]:
    """What is hidden of a quarter by team, totals and all; ``along``: what moves in its totals.

    A team's small number is hidden with numbers of another team, since the totals stand fast but for ``along``. Where
    that gives no room the quarter is not split at all.
    """
    totals = hidden(move for move, _ in along)
    gone = set(totals)
    for move, (back, forth) in along:
        pattern = tuple((row, sign) for (row, _), sign in move)
        able = []
        for column in table.columns:
            mine = _across(pattern, ((column, 1),))
            room = _room(table, mine)
            able.append((mine, (min(back, room[0]), min(forth, room[1]))))
        if (best := _cheapest(table, able, gone)) is None:
            return _unsplit(table, totals)
        gone |= hidden([best[0]])
    for cell in table.cells():
        row, column = cell
        if column == TOTAL or cell in gone or not 0 < table.value(cell) < LEAST:
            continue
        between = (
            _across(pattern, ((column, 1), (other, -1)))
            for pattern in _in_line(table.groups, row)
            for other in table.columns
            if other != column
        )
        if (best := _cheapest(table, ((move, _room(table, move)) for move in between), gone)) is not None:
            gone |= hidden([best[0]])
        elif (lines := _two_rows(table, row, gone)) is not None:
            gone |= lines
        else:
            return _unsplit(table, totals)
    return gone


def _two_rows(table: Table, row: str, gone: set[Cell]) -> set[Cell] | None:
    """A row and another of its group, hidden in every team that has any of them; None where that gives no room.

    Where each team has one or two of something, no two teams can exchange enough, but all of them together can: what
    one has in the row may be anything up to what the two rows hold there, if the others take up the rest.
    """
    able = []
    for pattern in _in_line(table.groups, row):
        names = [name for name, _ in pattern]
        if len(names) != 2 or TOTAL in names:
            continue
        sums = {column: sum(table.value((name, column)) for name in names) for column in table.columns}
        both, mine = sum(sums.values()), table.value((row, TOTAL))
        rooms = [min(held, mine) - max(0, mine - (both - held)) for held in sums.values() if held]
        if min(rooms) >= SPREAD:
            able.append({cell for cell in product(names, table.columns) if sums[cell[1]]})
    return min(able, key=lambda cells: sum(_cost(table, cell) for cell in cells - gone), default=None)


def _unsplit(table: Table, totals: set[Cell]) -> set[Cell]:
    """Everything by team, but for rows in which there is nothing."""
    none = {row for row, _ in table.cells() if (row, TOTAL) not in totals and table.value((row, TOTAL)) == 0}
    return totals | {cell for cell in table.cells() if cell[1] != TOTAL and cell[0] not in none}
