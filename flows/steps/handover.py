"""Give the talk to people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from pydantic import Field

from flows.session import InputKind
from flows.step import Exit, Id, Move, Step, Way

if TYPE_CHECKING:
    from flows.walk import Walk


class Handover(Step):
    """Opens a case under ``topic`` and waits; ``next`` runs when people hand back or the citizen withdraws.

    Example::

        person: {kind: handover, topic: housing, next: bye}
        bye: {kind: end}
    """

    kind: ClassVar[str] = "handover"
    topic: Id
    priority: int = Field(default=0, ge=0, le=9)
    next: Way = ""

    @property
    def expects(self) -> InputKind:
        """The hand-back."""
        return "handover"

    def exits(self, name: str) -> Iterator[Exit]:
        """On to ``next`` after the hand-back."""
        yield Exit("next", self.next)

    def enter(self, walk: Walk) -> Move:
        """Ask for people, and wait."""
        if self.text:
            walk.speak(self)
        return walk.hand_over(self.topic, self.priority)
