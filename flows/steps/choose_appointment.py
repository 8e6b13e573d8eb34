"""Which appointment is meant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from flows.paging import page_of
from flows.session import InputKind, Provenance
from flows.step import Again, Asking, Exit, Go, Move, Way
from flows.vocabulary import MORE

if TYPE_CHECKING:
    from flows.walk import Walk


class ChooseAppointment(Asking):
    """Asks which of the citizen's appointments is meant, six a page, and keeps its id under ``save``.

    Where there is only one it is taken without asking; ``none`` is the way on when there is none at all
    (``next`` when it is not given). The host writes each on its button: day, time and what it is.

    Example::

        which:
          kind: choose_appointment
          save: about
          next: away
          none: bye
        away:
          kind: appointment
          act: cannot-come
          about: $about
          next: bye
        bye: {kind: end}
    """

    kind: ClassVar[str] = "choose_appointment"
    save: Way = ""
    none: Way = ""

    @property
    def expects(self) -> InputKind:
        """An appointment."""
        return "appointment"

    def answer_name(self, step: str) -> str:
        """``save``, else the step's id."""
        return self.save or step

    def exits(self, name: str) -> Iterator[Exit]:
        """To ``next`` with one kept, to ``none``, both perhaps at once; to ``skip``."""
        kept = frozenset((self.answer_name(name),))
        yield Exit("next", self.next, kept, waits=False)
        if self.none:
            yield Exit("none", self.none, kept, waits=False)
        if self.skip:
            yield Exit("skip", self.skip)

    def offer(self, walk: Walk, page: int) -> tuple[str, ...] | None:
        """A page of ids; None when there is nothing to choose among."""
        found = tuple(known.id for known in walk.facts.appointments())
        return page_of(found, page) if len(found) > 1 else None

    def nothing(self, walk: Walk) -> Move:
        """Take the only one, or go on without."""
        only = next(iter(walk.facts.appointments()), None)
        # A citizen who chose nothing answered nothing: it counts as the flow's own doing.
        walk.keep(self.answer_name(walk.at.step), only.id if only else None, "none")
        return Go(self.next if only else self.none or self.next)

    def chosen(self, walk: Walk, value: str, how: Provenance) -> Move:
        """Turn the page, or keep the one that is meant."""
        if value == MORE and walk.wait is not None:
            return Again(page=walk.wait.page + 1)
        walk.keep(self.answer_name(walk.at.step), value, how)
        return Go(self.next)
