"""Ways that only certain answers open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from flows.comparing import Comparison, holds
from flows.session import Value
from flows.step import Step
from flows.steps.ask import Ask
from flows.steps.branch import Branch
from flows.steps.checklist import Checklist
from flows.steps.set import Set

Node = tuple[str, str]
"""A flow's name and a step's id."""


class Fork(NamedTuple):
    """A way that only those take who gave certain answers: what must hold, and what must not."""

    at: Node
    to: Node
    when: Mapping[str, Comparison]
    unless: Sequence[Mapping[str, Comparison]] = ()

    def open(self, known: Mapping[str, Value]) -> bool:
        """Whether somebody of whom so much is known is led this way."""
        return _all_hold(self.when, known) and not any(_all_hold(tests, known) for tests in self.unless)


def _all_hold(tests: Mapping[str, Comparison], known: Mapping[str, Value]) -> bool:
    return all(holds(test, known.get(name)) for name, test in tests.items())


def compared(steps: Iterable[Step]) -> Iterator[str]:
    """Names of the answers that branches and lists look at."""
    for step in steps:
        if isinstance(step, Branch):
            yield from (name for case in step.cases for name in case.when)
        elif isinstance(step, Checklist):
            yield from (name for only in step.only.values() for name in only)


def free(steps: Iterable[tuple[Node, Step]]) -> set[str]:
    """Names of answers that may come to be known by anything but a button, a ``set`` or a ``tick``."""
    return {
        name
        for node, step in steps
        if not isinstance(step, (Set, Branch))
        for way in step.exits(node[1])
        if not (isinstance(step, Ask) and way.field.startswith("choices."))
        for name in way.sets
    }
