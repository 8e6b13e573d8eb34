"""Call an item of a checklist done, or not done after all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from flows.step import Exit, Go, Id, Move, Step, Way
from flows.steps.checklist import Checklist

if TYPE_CHECKING:
    from flows.walk import Walk


class Tick(Step):
    """Adds ``item`` to what is done of the checklist ``list`` (takes it away with ``undo: true``) and goes on.

    It stands behind a choice in which the citizen says so: nothing is done by silence, nor by having been shown.
    ``all`` is the way on when nothing of the list is left.

    Example::

        todo:
          kind: checklist
          save: arrived
          items:
            move: move
        move:
          kind: ask
          answer: choice
          choices:
            told: moved
            not-yet: todo
        moved:
          kind: tick
          list: todo
          item: move
          next: todo
          all: bye
        bye: {kind: end}
    """

    kind: ClassVar[str] = "tick"
    list: Id
    item: Id
    undo: bool = False
    next: Way = ""
    all: Way = ""

    def exits(self, name: str) -> Iterator[Exit]:
        """On to ``next`` or ``all``, at once."""
        yield Exit("next", self.next, waits=False)
        if self.all:
            yield Exit("all", self.all, waits=False)

    def enter(self, walk: Walk) -> Move:
        """Keep it and go on."""
        checklist = walk.flow.steps.get(self.list)
        if not isinstance(checklist, Checklist):
            return Go(self.next)
        done = [item for item in checklist.done(walk) if item != self.item]
        walk.keep(checklist.save, done if self.undo else [*done, self.item], "pressed")
        return Go(self.all if self.all and not checklist.left(walk) else self.next)
