"""Find out whether the bot said it clearly; the doubt is on the bot, never on the citizen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from pydantic import Field

from flows.session import InputKind, Provenance
from flows.step import Again, Asking, Exit, Go, Id, Miss, Move, Way
from flows.vocabulary import NOT_SURE

if TYPE_CHECKING:
    from flows.walk import Walk


class CheckUnderstood(Asking):
    """Asks what was said about ``about``: ``right`` leads to ``next``, others to simpler words, ``failed``.

    Once in a talk: when it was right before, the step is passed over. The options stand in alphabetical
    order, with ``not-sure`` last, so that the right one is not always first.

    Example::

        taught:
          kind: check_understood
          about: shelter
          right: walk-in
          wrong: [book-first]
          next: bye
          failed: person
        person: {kind: handover, topic: housing, next: bye}
        bye: {kind: end}
    """

    kind: ClassVar[str] = "check_understood"
    about: Id
    right: Id
    wrong: list[Id] = Field(min_length=1)
    failed: Way = ""

    @property
    def expects(self) -> InputKind:
        """One of the options."""
        return "understood"

    def answer_name(self, step: str) -> str:
        """``understood-`` and what it is about."""
        return f"understood-{self.about}"

    def choice_values(self) -> tuple[str, ...]:
        """Right and wrong in alphabetical order."""
        return tuple(sorted({self.right, *self.wrong}))

    def exits(self, name: str) -> Iterator[Exit]:
        """To ``next`` when right (at once if it was before), to ``failed`` after two tries, to ``skip``."""
        kept = frozenset((self.answer_name(name),))
        yield Exit("next", self.next, kept, waits=False)
        yield Exit("failed", self.failed, kept)
        if self.skip:
            yield Exit("skip", self.skip)

    def offer(self, walk: Walk, page: int) -> tuple[str, ...]:
        """Right and wrong mixed, then not sure."""
        return (*self.choice_values(), NOT_SURE)

    def enter(self, walk: Walk) -> Move:
        """Ask, unless it was answered right before."""
        if walk.value(self.answer_name(walk.at.step)) is True:
            return Go(self.next)
        return walk.ask(self)

    def chosen(self, walk: Walk, value: str, how: Provenance) -> Move:
        """Right: on. Else simpler words once, then ``failed``."""
        if value not in (*self.choice_values(), NOT_SURE):
            return Miss()
        walk.keep(self.answer_name(walk.at.step), value == self.right, how)
        if value == self.right:
            return Go(self.next)
        if walk.wait is not None and walk.wait.tries:
            return Go(self.failed)
        return Again(variant="simpler", tries=1)
