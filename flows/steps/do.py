"""Have the host do one of a closed list of things."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from flows.events import Acted
from flows.step import Exit, Go, Move, Step, Way
from flows.vocabulary import Action

if TYPE_CHECKING:
    from flows.walk import Walk


class Do(Step):
    """Asks the host for ``action`` and goes on.

    Example::

        forget: {kind: do, action: forget, next: bye}
        bye: {kind: end}
    """

    kind: ClassVar[str] = "do"
    action: Action
    next: Way = ""

    def exits(self, name: str) -> Iterator[Exit]:
        """On to ``next``, at once."""
        yield Exit("next", self.next, waits=False)

    def enter(self, walk: Walk) -> Move:
        """Say so, and go on."""
        if self.text:
            walk.speak(self)
        walk.events.append(Acted(at=walk.at, action=self.action))
        return Go(self.next)
