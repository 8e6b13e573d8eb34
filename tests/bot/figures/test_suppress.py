"""Nobody who knows every shown number can tell what a hidden one is: an attacker with linear programming tries."""

from __future__ import annotations

from itertools import product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.figures.count import MEASURES
from bot.figures.suppress import (
    LEAST,
    SPREAD,
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

Known = dict[tuple[int, Cell], int | None]
"""What is shown of each table (the last is the sum of the others); None: hidden."""


def greatest(matrix: np.ndarray, right: np.ndarray, wish: np.ndarray) -> float:
    """The greatest ``wish·x`` with ``matrix·x = right`` and nothing negative: the simplex method, Bland's rule."""
    height, width = matrix.shape
    flip = right < 0
    matrix, right = np.where(flip[:, None], -matrix, matrix), np.abs(right)
    table = np.hstack([matrix, np.eye(height), right[:, None]]).astype(float)
    basis = list(range(width, width + height))

    def improve(goal: np.ndarray, most: int) -> float:
        while True:
            price = goal - goal[basis] @ table[:, :-1]
            entering = next((at for at in range(most) if price[at] > 1e-9), None)
            if entering is None:
                return float(goal[basis] @ table[:, -1])
            ratios = [
                (table[at, -1] / table[at, entering], basis[at], at)
                for at in range(height)
                if table[at, entering] > 1e-9
            ]
            if not ratios:
                return float("inf")
            least = min(ratio for ratio, _, _ in ratios)
            _, at = min((name, at) for ratio, name, at in ratios if ratio <= least + 1e-9)
            table[at] /= table[at, entering]
            for other in range(height):
                if other != at:
                    table[other] -= table[other, entering] * table[at]
            basis[at] = entering

    off = np.zeros(width + height)
    off[width:] = -1
    assert improve(off, width + height) > -1e-6, "what is shown cannot be true"
    for at in range(height):  # what is still made up leaves the basis where it can
        if basis[at] >= width:
            entering = next((name for name in range(width) if abs(table[at, name]) > 1e-9), None)
            if entering is not None:
                table[at] /= table[at, entering]
                for other in range(height):
                    if other != at:
                        table[other] -= table[other, entering] * table[at]
                basis[at] = entering
    return improve(np.concatenate([wish, np.zeros(height)]), width)


def bounds(shape: Table, known: Known) -> dict[tuple[int, Cell], tuple[float, float]]:
    """The least and the greatest that each hidden cell can be, given everything that is shown and how tables add up."""
    unknown = [place for place, value in known.items() if value is None]
    at = {place: number for number, place in enumerate(unknown)}
    tables = sorted({table for table, _ in known})
    lines: list[list[tuple[tuple[int, Cell], int]]] = []
    rows = (*(row for group in shape.groups for row in group), TOTAL)
    for table in tables:
        columns = tuple(dict.fromkeys(column for number, (_, column) in known if number == table))
        if len(columns) > 1:
            lines += [
                [*(((table, (row, each)), 1) for each in shape.columns), ((table, (row, TOTAL)), -1)]
                for row in rows
            ]
        lines += [
            [*(((table, (row, column)), 1) for row in group), ((table, (TOTAL, column)), -1)]
            for column, group in product(columns, shape.groups)
        ]
    if len(tables) > 1:
        lines += [
            [*(((table, (row, TOTAL)), 1) for table in tables[:-1]), ((tables[-1], (row, TOTAL)), -1)]
            for row in rows
        ]
    matrix, right = np.zeros((len(lines), len(unknown))), np.zeros(len(lines))
    for number, line in enumerate(lines):
        for place, sign in line:
            value = known[place]
            if value is None:
                matrix[number, at[place]] = sign
            else:
                right[number] -= sign * value
    used = matrix.any(axis=1)
    assert not right[~used].any()
    matrix, right = matrix[used], right[used]
    found = {}
    for place in unknown:
        wish = np.zeros(len(unknown))
        wish[at[place]] = 1
        found[place] = (-greatest(matrix, right, -wish), greatest(matrix, right, wish))
    return found


def safe(shape: Table, known: Known) -> None:
    assert all(value is None or value == 0 or value >= LEAST for value in known.values())
    for place, (least, most) in bounds(shape, known).items():
        assert most - least >= SPREAD - 1e-6, (place, least, most)


NUMBERS = st.sampled_from([0, 0, 0, 1, 2, 3, 4, 5, 6, 9, 14, 30])


@st.composite
def tables(draw: st.DrawFn, count: int) -> list[Table]:
    rows = tuple("abc"[: draw(st.integers(1, 3))])
    columns = tuple("xyz"[: draw(st.integers(1, 3))])
    cells = list(product(rows, columns))
    numbers = st.lists(NUMBERS, min_size=len(cells), max_size=len(cells))
    return [Table((rows,), columns, dict(zip(cells, draw(numbers), strict=True))) for _ in range(count)]


def shown(number: int, table: Table, gone: set[Cell]) -> Known:
    return {(number, cell): None if cell in gone else table.value(cell) for cell in table.cells()}


def all_shown(months: list[Table]) -> Known:
    """Everything there is to see of a quarter and its months."""
    plain = [folded(month) for month in months]
    chosen = [hide(month) for month in plain]
    known: Known = {}
    for number, month in enumerate(plain):
        known |= shown(number, month, hidden(chosen[number]))
    whole = added(months)
    return known | shown(len(months), whole, hide_teams(whole, hide_sum(plain, chosen)))


@settings(max_examples=120)
@given(tables(3))
def test_a_quarter_and_its_months_give_no_hidden_number_away(months: list[Table]) -> None:
    safe(months[0], all_shown(months))


@settings(max_examples=60)
@given(tables(1))
def test_a_look_at_one_instant_gives_no_hidden_number_away(given_tables: list[Table]) -> None:
    safe(given_tables[0], all_shown(given_tables))


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(st.sampled_from("ab"), st.sampled_from("pqr"), st.sampled_from("xy"), NUMBERS), max_size=8
    )
)
def test_two_ways_to_part_the_same_whole_give_nothing_away(drawn: list[tuple[str, str, str, int]]) -> None:
    counts: dict[Cell, int] = {}
    for one, other, column, number in drawn:
        for row in (one, other):
            counts[row, column] = counts.get((row, column), 0) + number
    table = Table((("a", "b"), ("p", "q", "r")), ("x", "y"), counts)
    safe(table, all_shown([table]))


SHAPES = sorted((measure.groups for measure in MEASURES), key=len, reverse=True)


@settings(max_examples=40)
@given(st.one_of(st.just(SHAPES[0]), st.sampled_from(SHAPES)), st.data())
def test_a_table_as_it_is_gives_nothing_away(
    groups: tuple[tuple[str, ...], ...], data: st.DataObject
) -> None:
    """Every shape there is, as a quarter that is shown without its months."""
    counts: dict[Cell, int] = {}
    for _ in range(data.draw(st.integers(1, 5))):
        column, number = data.draw(st.sampled_from("xy")), data.draw(NUMBERS)
        for group in groups:
            cell = (data.draw(st.sampled_from(group)), column)
            counts[cell] = counts.get(cell, 0) + number
    table = Table(groups, ("x", "y"), counts)
    safe(table, all_shown([table]))


def test_what_is_large_in_the_quarter_is_shown_though_its_months_hide_it() -> None:
    months = [
        Table(
            (("a", "b", "c"),), ("x", "y"), {("a", "x"): few, ("b", "x"): 20, ("c", "x"): 30, ("c", "y"): 40}
        )
        for few in (2, 3, 4)
    ]
    known = all_shown(months)
    assert [known[number, ("a", TOTAL)] for number in range(4)] == [None, None, None, 9]
    assert known[3, ("a", "x")] == 9
    assert all(known[3, (row, TOTAL)] is not None for row in ("b", "c", TOTAL))


def test_one_of_something_in_each_team_hides_two_rows_and_not_the_whole_table() -> None:
    teams = tuple("opqrst")
    counts = {(row, team): number for row, number in (("a", 20), ("b", 15), ("c", 1)) for team in teams}
    table = Table((("a", "b", "c"),), teams, counts)
    known = all_shown([table])
    safe(table, known)
    shown_rows = {row for (_, (row, column)), value in known.items() if value is not None and column != TOTAL}
    assert shown_rows == {"a", TOTAL}


def test_where_nothing_is_small_nothing_is_hidden() -> None:
    table = Table((("a", "b"),), ("x",), {("a", "x"): 5, ("b", "x"): 0})
    assert None not in all_shown([table]).values()
