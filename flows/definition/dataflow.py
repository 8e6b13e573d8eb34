"""Which answers are surely there when a step is reached: the meet over all paths."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping

from flows.step import Step


def answered_before(start: str, steps: Mapping[str, Step]) -> dict[str, frozenset[str]]:
    """Names that every path from ``start`` has kept before each step; unreachable steps are left out."""
    known: dict[str, frozenset[str]] = {start: frozenset()} if start in steps else {}
    waiting = deque(known)
    while waiting:
        name = waiting.popleft()
        for way in steps[name].exits(name):
            if way.to not in steps:
                continue
            arriving = known[name] | way.sets
            before = known.get(way.to)
            after = arriving if before is None else before & arriving
            if after != before:
                known[way.to] = after
                waiting.append(way.to)
    return known
