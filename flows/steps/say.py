"""Say something and go on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from flows.step import Exit, Go, Move, Saying, Way

if TYPE_CHECKING:
    from flows.walk import Walk


class Say(Saying):
    """Says its text and goes on to ``next`` without waiting.

    Example::

        hello: {kind: say, next: bye}
        bye: {kind: end}
    """

    kind: ClassVar[str] = "say"
    next: Way = ""

    def exits(self, name: str) -> Iterator[Exit]:
        """On to ``next``, at once."""
        yield Exit("next", self.next, waits=False)

    def enter(self, walk: Walk) -> Move:
        """Say it and go on."""
        walk.speak(self)
        return Go(self.next)
