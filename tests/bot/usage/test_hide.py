"""What is hidden of a flow's counts stays hidden, for whoever can reckon: an attacker with linear programming tries."""

from __future__ import annotations

from collections import Counter

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.figures.suppress import LEAST, SPREAD
from bot.usage.hide import PARTS, Part, Way, hidden
from bot.usage.passing import OUTSIDE, Arc, Cell, arcs
from flows.definition.flow import Flow
from flows.definition.load import load
from tests.bot.figures.test_suppress import greatest

FLOW = """format: 1
flow: bed
topic: housing
owner: housing-team
start: hello
steps:
  hello: {kind: say, next: need}
  need:
    kind: ask
    answer: choice
    choices: {tonight: who, letter: read, rent: sort}
  who:
    kind: ask
    answer: choice
    choices: {alone: told, children: family}
  told: {kind: say, next: sort}
  family: {kind: say, next: sort}
  read: {kind: say, next: bye}
  sort:
    kind: branch
    cases: [{when: {city: aalborg}, go: near}]
    otherwise: bye
  near: {kind: ask, answer: text, next: bye}
  bye: {kind: end}
"""
ALL: Way = frozenset(PARTS)
LATELY: Way = frozenset(part for part in PARTS if part[1])
NOW: Way = frozenset(part for part in PARTS if part[0])
WAYS = (ALL, LATELY, NOW, LATELY & NOW)
LATE_NOW: Part = (True, True)


def flow() -> Flow:
    found, _ = load(FLOW, file="bed.yaml")
    assert found is not None
    return found


def walk(choices: list[tuple[str, str, bool, bool]]) -> Counter[Cell]:
    """The counts that so many people leave behind."""
    counted: Counter[Cell] = Counter()

    def came(*steps: str) -> None:
        counted.update((step, "entered") for step in steps)

    for need, who, near, stays in choices:
        came("hello", "need")
        if not need:
            continue
        counted["need", "answered"] += 1
        came({"tonight": "who", "letter": "read", "rent": "sort"}[need])
        if need == "letter":
            came("bye")
            continue
        if need == "tonight":
            if not who:
                continue
            counted["who", "answered"] += 1
            came("told" if who == "alone" else "family", "sort")
        came("near" if near else "bye")
        if near and not stays:
            counted["near", "answered"] += 1
            came("bye")
    return counted


def bounds(known: dict[Cell, int | None]) -> dict[Cell, tuple[float, float]]:
    """The least and greatest each hidden count can be for whoever knows the flow and what is shown."""
    found = arcs([flow()])
    points = sorted({point for arc in found for point in (arc.tail, arc.head)} - {OUTSIDE})
    unknown = [cell for cell, value in known.items() if value is None]
    matrix, right = np.zeros((len(points), len(unknown))), np.zeros(len(points))
    for arc in found:
        for point, sign in ((arc.head, 1), (arc.tail, -1)):
            if point not in points:
                continue
            value = known.get(arc.cell, 0)
            if value is None:
                matrix[points.index(point), unknown.index(arc.cell)] += sign
            else:
                right[points.index(point)] -= sign * value
    ends = {}
    for at, cell in enumerate(unknown):
        wish = np.zeros(len(unknown))
        wish[at] = 1
        ends[cell] = (-greatest(matrix, right, -wish), greatest(matrix, right, wish))
    return ends


person = st.tuples(
    st.sampled_from(["", "tonight", "letter", "rent"]),
    st.sampled_from(["", "alone", "children"]),
    st.booleans(),
    st.booleans(),
)


@settings(max_examples=60)
@given(st.lists(st.tuples(person, st.integers(1, 12)), max_size=8))
def test_no_small_count_can_be_reckoned(groups: list[tuple[tuple[str, str, bool, bool], int]]) -> None:
    counted = walk([each for each, times in groups for _ in range(times)])
    gone = hidden({cell: {LATE_NOW: count} for cell, count in counted.items()}, (ALL,), arcs([flow()]))[0]
    small = {cell for cell, count in counted.items() if 0 < count < LEAST}
    assert small <= gone
    known = {arc.cell: None if arc.cell in gone else counted[arc.cell] for arc in arcs([flow()])}
    ends = bounds(known)
    for cell in small & set(ends):
        least, most = ends[cell]
        assert most - least >= SPREAD, (cell, least, most, known)


def test_a_choice_of_few_is_not_told_by_the_others() -> None:
    counted = walk([("tonight", "alone", False, False)] * 20 + [("letter", "", False, False)] * 2)
    gone = hidden({cell: {LATE_NOW: count} for cell, count in counted.items()}, (ALL,), arcs([flow()]))[0]
    assert ("read", "entered") in gone
    assert any(counted[cell] >= LEAST for cell in gone)


def test_large_counts_are_all_shown() -> None:
    counted = walk([("tonight", "alone", True, True)] * 20 + [("letter", "", False, False)] * 9)
    assert hidden({cell: {LATE_NOW: n} for cell, n in counted.items()}, (ALL,), arcs([flow()])) == [set()]


@given(st.lists(st.integers(0, 12), min_size=4, max_size=4))
def test_what_is_shown_in_several_ways_tells_no_part(counts: list[int]) -> None:
    parts = dict(zip(PARTS, counts, strict=True))
    cell = ("need", "left")
    gone = hidden({cell: parts}, WAYS, [])
    shown = [way for way, hides in zip(WAYS, gone, strict=True) if cell not in hides]
    matrix = np.array([[float(part in way) for part in PARTS] for way in shown])
    for told in ({part} for part in PARTS):
        row = np.array([float(part in told) for part in PARTS])
        known = shown and np.linalg.matrix_rank(np.vstack([matrix, row])) == np.linalg.matrix_rank(matrix)
        assert not (known and 0 < sum(parts[part] for part in told) < LEAST)


def test_a_quarter_less_a_month_is_not_told() -> None:
    cell = ("need", "left")
    parts = {(True, True): 20, (True, False): 3}
    gone = hidden({cell: parts}, (NOW, LATELY & NOW), [])
    assert [cell in each for each in gone] == [False, True]


def test_steps_that_ask_nothing_pass_on_everybody() -> None:
    found = {arc.cell: arc for arc in arcs([flow()])}
    assert found["read", "entered"] == Arc(
        ("read", "entered"), found["need", "answered"].head, found["bye", "entered"].tail
    )
    assert found["bye", "entered"].head == OUTSIDE
