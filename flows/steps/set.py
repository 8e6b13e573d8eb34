"""Keep values without asking."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from flows.step import Exit, Go, Id, Move, Step, Way

if TYPE_CHECKING:
    from flows.walk import Walk


class Set(Step):
    """Keeps ``values`` and goes on; ``$name`` copies an answer. They count as nobody's answer.

    Example::

        note: {kind: set, values: {told: rent}, next: bye}
        bye: {kind: end}
    """

    kind: ClassVar[str] = "set"
    values: dict[Id, str]
    next: Way = ""

    def exits(self, name: str) -> Iterator[Exit]:
        """On to ``next`` with the values known."""
        yield Exit("next", self.next, frozenset(self.values), waits=False)

    def enter(self, walk: Walk) -> Move:
        """Keep and go on."""
        for name, written in self.values.items():
            walk.keep(name, walk.resolve(written), "none")
        return Go(self.next)
