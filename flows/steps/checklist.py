"""A personal list of things to do, in any order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from pydantic import Field

from flows.comparing import Comparison, holds
from flows.paging import page_of
from flows.session import InputKind, Provenance
from flows.step import Again, Asking, Exit, Go, Id, Miss, Move, Way
from flows.vocabulary import MORE

if TYPE_CHECKING:
    from flows.walk import Walk


class Checklist(Asking):
    """Offers ``items``, six a page: what is not done first, what is done after it and marked. Each leads to its step.

    ``save`` names the answer that holds what the citizen has called done (a list of items; ``tick`` adds to it).
    An item of ``only`` is offered where all its comparisons hold, as in a branch.

    Example::

        todo:
          kind: checklist
          save: arrived
          items:
            move: move
            doctor: doctor
          only: {doctor: {ill: here}}
        move: {kind: say, next: moved}
        moved:
          kind: tick
          list: todo
          item: move
          next: todo
          all: bye
        doctor: {kind: say, next: todo}
        bye: {kind: end}
    """

    kind: ClassVar[str] = "checklist"
    items: dict[Id, Way] = Field(min_length=1)
    only: dict[Id, dict[Id, Comparison]] = {}
    save: Id

    @property
    def expects(self) -> InputKind:
        """One of the items."""
        return "choice"

    def answer_name(self, step: str) -> str:
        """None: pressing an item is no answer. ``tick`` keeps what is done."""
        return ""

    def choice_values(self) -> tuple[str, ...]:
        """The items as written."""
        return tuple(self.items)

    def exits(self, name: str) -> Iterator[Exit]:
        """To each item's step, and where "not now" leads."""
        for value, way in self.items.items():
            yield Exit(f"items.{value}", way)
        if self.next:
            yield Exit("next", self.next)
        if self.skip:
            yield Exit("skip", self.skip)

    def done(self, walk: Walk) -> tuple[str, ...]:
        """The items that the citizen has called done."""
        kept = walk.value(self.save)
        return tuple(item for item in self.items if item in kept) if isinstance(kept, list) else ()

    def left(self, walk: Walk) -> tuple[str, ...]:
        """The items for this citizen that are not done."""
        done = self.done(walk)
        return tuple(item for item in self._mine(walk) if item not in done)

    def marks(self, walk: Walk) -> tuple[str, ...]:
        """What is done is marked."""
        return self.done(walk)

    def offer(self, walk: Walk, page: int) -> tuple[str, ...] | None:
        """A page of the items; None when none is for this citizen."""
        left = self.left(walk)
        done = tuple(item for item in self._mine(walk) if item not in left)
        return page_of((*left, *done), page) or None

    def nothing(self, walk: Walk) -> Move:
        """No item is for this citizen: on to ``next``."""
        return Go(self.next or self.skip)

    def chosen(self, walk: Walk, value: str, how: Provenance) -> Move:
        """Turn the page, or go to the item."""
        if value == MORE and walk.wait is not None:
            return Again(page=walk.wait.page + 1)
        way = self.items.get(value)
        return Miss() if way is None else Go(way)

    def _mine(self, walk: Walk) -> tuple[str, ...]:
        return tuple(item for item in self.items if self._fits(walk, item))

    def _fits(self, walk: Walk, item: str) -> bool:
        tests = self.only.get(item, {})
        return all(holds(test, walk.value(name)) for name, test in tests.items())
