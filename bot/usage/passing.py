"""Who comes to one step has gone on from another: what follows from a flow's shape about its counts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from flows.definition.flow import Flow
from flows.step import Step

OUTSIDE = ""
"""Where people come from and go to, and where they wait: how many do is nowhere shown."""

Cell = tuple[str, str]
"""A step, and what is counted there."""


class Arc(NamedTuple):
    """People counted in ``cell`` went from one point to another. What comes to a point leaves it, but outside."""

    cell: Cell
    tail: str
    head: str


class _Points:
    """Points that are found to be one."""

    def __init__(self) -> None:
        self._in: dict[str, str] = {}

    def of(self, name: str) -> str:
        while name in self._in:
            name = self._in[name]
        return name

    def join(self, one: str, other: str) -> None:
        # ``OUTSIDE`` stays itself.
        first, second = sorted((self.of(one), self.of(other)))
        if first != second:
            self._in[second] = first


def arcs(flows: Iterable[Flow]) -> list[Arc]:
    """The arcs of a flow, or of several revisions of it taken together.

    Who has answered at a step, and who has passed one that asks nothing, stands before one of the steps it leads to.
    """
    points, steps = _Points(), dict[str, bool]()
    for flow in flows:
        points.join(OUTSIDE, f"before {flow.start}")
        for name, step in flow.steps.items():
            steps[name] = steps.get(name, False) or not _passes(step)
            elsewhere = any(True for _ in step.calls())
            for each in step.exits(name):
                if not each.to:
                    continue
                points.join(f"after {name}", f"before {each.to}")
                if elsewhere or (step.expects is not None and not each.waits):
                    points.join(OUTSIDE, f"before {each.to}")
    found = []
    for name, stands in steps.items():
        before, after = points.of(f"before {name}"), points.of(f"after {name}")
        found.append(Arc((name, "entered"), before, OUTSIDE if stands else after))
        if stands:
            found.append(Arc((name, "answered"), OUTSIDE, after))
    return found


def _passes(step: Step) -> bool:
    """Whether everybody who comes to the step goes on at once, within the flow."""
    return step.expects is None and not any(True for _ in step.calls()) and any(step.exits(""))
