"""Offer flows to go into."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from pydantic import Field

from flows.paging import page_of
from flows.session import InputKind, Provenance
from flows.step import Again, Asking, Exit, Id, Into, Miss, Move
from flows.vocabulary import MORE

if TYPE_CHECKING:
    from flows.walk import Walk


class Menu(Asking):
    """Asks which flow to go into, and ``again`` when that one ends. Offers only flows that exist, six a page.

    Example::

        menu:
          kind: menu
          entries:
            home: housing
            post: letters
    """

    kind: ClassVar[str] = "menu"
    entries: dict[Id, Id] = Field(min_length=1)

    @property
    def expects(self) -> InputKind:
        """One of the entries."""
        return "choice"

    def choice_values(self) -> tuple[str, ...]:
        """The entries in order."""
        return tuple(self.entries)

    def exits(self, name: str) -> Iterator[Exit]:
        """Only where "not now" leads; the entries are calls."""
        if self.skip:
            yield Exit("skip", self.skip)
        if self.next:
            yield Exit("next", self.next)

    def calls(self) -> Iterator[tuple[str, str]]:
        """Every entry's flow."""
        for value, flow in self.entries.items():
            yield f"entries.{value}", flow

    def offer(self, walk: Walk, page: int) -> tuple[str, ...]:
        """A page of the entries whose flow is published."""
        there = [value for value, flow in self.entries.items() if walk.library.current(flow) is not None]
        return page_of(there, page, above=walk.facts.above_menu())

    def returned(self, walk: Walk) -> Move:
        """Ask what else."""
        return Again(variant="again")

    def chosen(self, walk: Walk, value: str, how: Provenance) -> Move:
        """Turn the page, or go into the flow."""
        if value == MORE and walk.wait is not None:
            return Again(page=walk.wait.page + 1)
        flow = self.entries.get(value)
        return Miss() if flow is None else Into(flow)
