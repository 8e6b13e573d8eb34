"""The flow is over."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from flows.step import Finish, Move, Step

if TYPE_CHECKING:
    from flows.walk import Walk


class End(Step):
    """Ends the flow, or goes back to the step that called it. It speaks only when ``text`` names one.

    Example::

        bye: {kind: end}
    """

    kind: ClassVar[str] = "end"

    def enter(self, walk: Walk) -> Move:
        """End here."""
        if self.text:
            walk.speak(self)
        return Finish()
