"""Which counts of a flow may be shown: none under five, and none from which such a one can be computed.

The same counts are shown in several ways: of all revisions or the present one, of a quarter or of the last month. A
count is hidden where the ways together would tell a small one. Within each way counts hang together as the flow does
(``bot.usage.passing``): a hidden one is safe when, with others that are hidden too, it could be another number.
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from itertools import product

from bot.figures.suppress import LEAST, SPREAD
from bot.usage.passing import Arc, Cell

Part = tuple[bool, bool]
"""Of a count: in the present revision or an older one; lately or before."""
PARTS: tuple[Part, ...] = ((True, True), (True, False), (False, True), (False, False))
Way = frozenset[Part]
"""What is counted together."""


def hidden(
    parts: Mapping[Cell, Mapping[Part, int]], ways: Sequence[Way], arcs: Sequence[Arc]
) -> list[set[Cell]]:
    """For each of ``ways``, the widest first, the cells that are not shown."""
    gone: list[set[Cell]] = [set() for _ in ways]
    for cell, counts in parts.items():
        for number in _told_apart(counts, ways):
            gone[number].add(cell)
    beside = set[Cell]()
    for way, small in zip(ways, gone, strict=True):
        values = {cell: _sum(counts, way) for cell, counts in parts.items()}
        beside = _beside(small, beside, values, arcs)
    # Hidden in every way: what one of them hides another must not show.
    return [small | beside for small in gone]


def _sum(counts: Mapping[Part, int], way: Way) -> int:
    return sum(count for part, count in counts.items() if part in way)


def _told_apart(counts: Mapping[Part, int], ways: Sequence[Way]) -> list[int]:
    """Where the count is hidden: shown beside what is shown already, it would tell that of fewer than five."""
    shown: list[Way] = []
    gone = []
    for number, way in enumerate(ways):
        if any(0 < _sum(counts, told) < LEAST for told in _told([*shown, way])):
            gone.append(number)
        else:
            shown.append(way)
    return gone


def _told(shown: Sequence[Way]) -> set[Way]:
    """What can be had from the shown ones, the last among them, by adding and taking away."""
    found = set()
    for signs in product((1, 0, -1), repeat=len(shown) - 1):
        held = {
            part: (part in shown[-1])
            + sum(sign * (part in way) for sign, way in zip(signs, shown[:-1], strict=True))
            for part in PARTS
        }
        for turn in (1, -1):
            if all(turn * times in (0, 1) for times in held.values()):
                found.add(frozenset(part for part, times in held.items() if times))
    return found


def _beside(
    small: set[Cell], beside: set[Cell], values: Mapping[Cell, int], arcs: Sequence[Arc]
) -> set[Cell]:
    """What has to be hidden beside ``small``: for each a circle of hidden ones that can be more or less together."""
    found = set(beside)
    for arc in arcs:
        if arc.cell in small and arc.tail != arc.head:
            found |= _circle(arc, values, arcs, small | found)
    return found


def _circle(arc: Arc, values: Mapping[Cell, int], arcs: Sequence[Arc], gone: set[Cell]) -> set[Cell]:
    """The cells of the cheapest way back from an arc's head to its tail along which numbers can move far enough."""
    value, most = values.get(arc.cell, 0), max(values.values(), default=0) + 1

    def able(other: Arc, forward: bool) -> bool:
        held = values.get(other.cell, 0)
        return held >= value if forward else held + value >= SPREAD

    best: dict[str, float] = {arc.head: 0.0}
    came: dict[str, Arc] = {}
    waiting: list[tuple[float, str]] = [(0.0, arc.head)]
    while waiting:
        cost, at = heapq.heappop(waiting)
        if at == arc.tail:
            break
        if cost > best[at]:
            continue
        for other in arcs:
            if (
                other.cell == arc.cell
                or at not in (other.tail, other.head)
                or not able(other, other.tail == at)
            ):
                continue
            to = other.head if other.tail == at else other.tail
            price = cost + (0.0 if other.cell in gone else 1 + values.get(other.cell, 0) / most)
            if price < best.get(to, float("inf")):
                best[to], came[to] = price, other
                heapq.heappush(waiting, (price, to))
    cells, at = set[Cell](), arc.tail
    while at != arc.head and at in came:
        cells.add(came[at].cell)
        at = came[at].tail if came[at].head == at else came[at].head
    return cells
