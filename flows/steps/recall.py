"""Bring back what the citizen answered an earlier time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from pydantic import Field

from flows.step import Exit, Go, Id, Move, Step, Way

if TYPE_CHECKING:
    from flows.walk import Walk


class Recall(Step):
    """Takes the answers called ``names`` from earlier talks, as far as they are still kept, and goes on.

    What was answered in this talk stands. ``none`` is the way on when nothing at all is known (``next`` when it is
    not given).

    Example::

        before:
          kind: recall
          names: [arrived]
          next: todo
          none: hello
        hello: {kind: say, next: todo}
        todo:
          kind: checklist
          save: arrived
          items:
            move: moved
        moved: {kind: tick, list: todo, item: move, next: todo}
    """

    kind: ClassVar[str] = "recall"
    names: list[Id] = Field(min_length=1)
    next: Way = ""
    none: Way = ""

    def exits(self, name: str) -> Iterator[Exit]:
        """On to ``next`` or ``none``, at once."""
        yield Exit("next", self.next, waits=False)
        if self.none:
            yield Exit("none", self.none, waits=False)

    def enter(self, walk: Walk) -> Move:
        """Keep what is found and go on."""
        unknown = [name for name in self.names if walk.value(name) is None]
        for name, answer in walk.facts.remembered(unknown).items():
            walk.keep(name, answer.value, answer.how)
        known = any(walk.value(name) is not None for name in self.names)
        return Go(self.next if known else self.none or self.next)
