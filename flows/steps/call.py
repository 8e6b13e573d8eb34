"""Go through another flow and come back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from flows.step import Exit, Go, Id, Into, Move, Step, Way

if TYPE_CHECKING:
    from flows.walk import Walk


class Call(Step):
    """Goes into ``flow`` as published now; when that ends, on to ``next``. Answers are shared.

    Example::

        letters: {kind: call, flow: letters, next: bye}
        bye: {kind: end}
    """

    kind: ClassVar[str] = "call"
    flow: Id
    next: Way = ""

    def exits(self, name: str) -> Iterator[Exit]:
        """On to ``next``; whether anything waits before is up to the called flow."""
        yield Exit("next", self.next)

    def calls(self) -> Iterator[tuple[str, str]]:
        """The called flow."""
        yield "flow", self.flow

    def enter(self, walk: Walk) -> Move:
        """Into the flow."""
        return Into(self.flow)

    def returned(self, walk: Walk) -> Move:
        """On to ``next``."""
        return Go(self.next)
