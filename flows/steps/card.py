"""Words to hold up at a counter, always in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from flows.step import Go, Move
from flows.steps.say import Say

if TYPE_CHECKING:
    from flows.walk import Walk


class Card(Say):
    """Says its text as a card: large, in Danish for who stands behind the counter and in Greenlandic, and goes on.

    Example::

        show: {kind: card, next: bye}
        bye: {kind: end}
    """

    kind: ClassVar[str] = "card"

    def enter(self, walk: Walk) -> Move:
        """Show it and go on."""
        walk.speak(self, card=True)
        return Go(self.next)
