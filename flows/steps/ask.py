"""Ask one question and keep the answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import model_validator

from flows.paging import Where, page_of, place_ids
from flows.reading import is_limit, read, within
from flows.session import InputKind, Provenance, Value
from flows.step import Again, Asking, Exit, Go, Id, Miss, Move, Way
from flows.vocabulary import MORE

if TYPE_CHECKING:
    from flows.walk import Walk


class Ask(Asking):
    """Asks and keeps the answer as ``save`` (the step's own id when there is none).

    ``answer`` is one of choice, text, number, date, time, city, place. A choice leads to the step beside it,
    the others to ``next``. ``min`` and ``max`` bound numbers, dates (ISO or ``today``) and times. A place is
    chosen among ``where``; when there is none the question is passed over.

    Example::

        age:
          kind: ask
          answer: number
          min: 0
          max: 120
          save: child-age
          next: bye
        bye: {kind: end}
    """

    kind: ClassVar[str] = "ask"
    answer: Literal["choice", "text", "number", "date", "time", "city", "place"]
    choices: dict[Id, Way] = {}
    where: Where | None = None
    min: str | None = None
    max: str | None = None
    save: Way = ""

    @model_validator(mode="after")
    def _fields_fit(self) -> Ask:
        if (self.answer == "choice") != bool(self.choices):
            raise ValueError("choices belong to answer: choice, and it needs them")
        if (self.answer == "place") != (self.where is not None):
            raise ValueError("where belongs to answer: place, and it needs it")
        for limit in (self.min, self.max):
            if limit is not None and not is_limit(self.answer, limit):
                raise ValueError(f"{limit!r} is no bound for answer: {self.answer}")
        return self

    @property
    def expects(self) -> InputKind:
        """The kind of the answer."""
        return self.answer

    def answer_name(self, step: str) -> str:
        """``save``, else the step's id."""
        return self.save or step

    def choice_values(self) -> tuple[str, ...]:
        """The choices in order."""
        return tuple(self.choices)

    def exits(self, name: str) -> Iterator[Exit]:
        """To each choice or to ``next``; and to ``skip``, where nothing is answered."""
        kept = frozenset((self.answer_name(name),))
        for value, way in self.choices.items():
            yield Exit(f"choices.{value}", way, kept)
        if self.answer != "choice":
            yield Exit("next", self.next, kept, waits=self.answer != "place")
        elif self.next:
            yield Exit("next", self.next, kept)
        if self.skip:
            yield Exit("skip", self.skip, waits=self.answer != "place")

    def offer(self, walk: Walk, page: int) -> tuple[str, ...] | None:
        """The choices, or a page of places (None when there is none)."""
        if self.where is not None:
            return page_of(place_ids(walk, self.where), page) or None
        return tuple(self.choices)

    def nothing(self, walk: Walk) -> Move:
        """No place to choose among: the question is passed over."""
        return self.skipped(walk) or Go("")

    def chosen(self, walk: Walk, value: str, how: Provenance) -> Move:
        """Keep the choice and follow it."""
        if self.answer == "place":
            if value == MORE and walk.wait is not None:
                return Again(page=walk.wait.page + 1)
            return self._kept(walk, value, how, self.next)
        way = self.choices.get(value)
        return Miss() if way is None else self._kept(walk, value, how, way)

    def told(self, walk: Walk, words: str, how: Provenance) -> Move:
        """Read the words as the kind of answer that is asked for."""
        if self.answer in ("choice", "place"):
            return Miss()
        read_in = [value for value in self._read(walk, words) if value is not None]
        fitting = [value for value in read_in if within(self.answer, value, self.min, self.max, walk.now)]
        # Of two that fit neither is taken: "kl. 3" is an answer only where ``min`` or ``max`` leaves one of them.
        return self._kept(walk, fitting[0], how, self.next) if len(fitting) == 1 else Miss()

    def _read(self, walk: Walk, words: str) -> Sequence[Value]:
        """What the words may mean."""
        if self.answer in ("date", "time"):
            return walk.may_mean(self.answer, words)
        return (walk.facts.city(words) if self.answer == "city" else read(self.answer, words, walk.now),)

    def _kept(self, walk: Walk, value: Value, how: Provenance, way: str) -> Move:
        walk.keep(self.answer_name(walk.at.step), value, how)
        return Go(way)
