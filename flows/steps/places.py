"""Show places: where to go, whom to call."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from flows.paging import Where, page_of, place_ids
from flows.session import InputKind, Provenance
from flows.step import Again, Asking, Exit, Go, Move, Way
from flows.vocabulary import MORE

if TYPE_CHECKING:
    from flows.walk import Walk


class Places(Asking):
    """Says its text with up to six places of ``where`` and goes on to ``next``; with ``save`` waits for one.

    ``none`` is the way on when there is no place (``next`` when it is not given).

    Example::

        shelter:
          kind: places
          where: {type: shelter, open: now}
          next: bye
          none: none-open
        none-open: {kind: say, next: bye}
        bye: {kind: end}
    """

    kind: ClassVar[str] = "places"
    where: Where
    none: Way = ""
    save: Way = ""

    @property
    def expects(self) -> InputKind | None:
        """A place when it is to be kept, else nothing."""
        return "place" if self.save else None

    def answer_name(self, step: str) -> str:
        """``save``."""
        return self.save

    def exits(self, name: str) -> Iterator[Exit]:
        """To ``next`` with or without a place kept, to ``none`` at once, to ``skip``."""
        kept = frozenset((self.save,)) if self.save and self.none else frozenset[str]()
        yield Exit("next", self.next, kept, waits=bool(self.save and self.none))
        if self.none:
            yield Exit("none", self.none, waits=False)
        if self.skip:
            yield Exit("skip", self.skip)

    def offer(self, walk: Walk, page: int) -> tuple[str, ...] | None:
        """A page of places, or None."""
        return page_of(place_ids(walk, self.where), page) or None

    def nothing(self, walk: Walk) -> Move:
        """No place: to ``none``."""
        return Go(self.none or self.next)

    def enter(self, walk: Walk) -> Move:
        """Show them, and wait only to keep one."""
        if self.save:
            return walk.ask(self)
        shown = self.offer(walk, 0)
        if shown is None:
            return self.nothing(walk)
        walk.speak(self, places=tuple(place for place in shown if place != MORE))
        return Go(self.next)

    def chosen(self, walk: Walk, value: str, how: Provenance) -> Move:
        """Turn the page, or keep the place."""
        if value == MORE and walk.wait is not None:
            return Again(page=walk.wait.page + 1)
        walk.keep(self.save, value, how)
        return Go(self.next)
