"""What every kind of step is made of: its fields, its ways on, how it behaves when entered and answered."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, ClassVar, NamedTuple

import msgspec
from pydantic import BaseModel, ConfigDict, StringConstraints

from flows.events import Variant
from flows.session import InputKind, Provenance, Value

if TYPE_CHECKING:
    from flows.walk import Walk

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$", max_length=64)]
"""A step, flow, answer or choice value: lower case, digits, hyphens; stable for ever."""
Way = Annotated[str, StringConstraints(pattern=r"^([a-z][a-z0-9-]*)?$", max_length=64)]
"""The id of the step that follows; empty when there is none."""
Reason = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


class Go(msgspec.Struct, frozen=True):
    """On to a step of the same flow. ``settled``: what was asked here is done, and ``back`` leads to before it."""

    step: str
    settled: bool = False


class Into(msgspec.Struct, frozen=True):
    """Down into another flow; the present step stands until that flow ends."""

    flow: str


class Finish(msgspec.Struct, frozen=True):
    """The flow ends here."""


class Stay(msgspec.Struct, frozen=True):
    """The step waits; the sprint is over."""


class Again(msgspec.Struct, frozen=True, kw_only=True):
    """Ask the same step anew, under a new guard: another page or another wording."""

    variant: Variant = ""
    page: int = 0
    tries: int = 0


class Miss(msgspec.Struct, frozen=True):
    """What was said fits nothing that the step waits for."""


Move = Go | Into | Finish | Stay | Again | Miss


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """What a wait asks: for which kind of answer, with which options, by which text if not the step's own."""

    kind: InputKind
    options: tuple[str, ...] = ()
    text_id: str = ""


class Exit(NamedTuple):
    """One way out of a step as the checks see it: the field that names it, and what is answered by then."""

    field: str
    to: str
    sets: frozenset[str] = frozenset()
    waits: bool = True
    """Whether the step always waits for somebody before this way is taken."""


class Step(BaseModel):
    """The fields of every kind. ``note`` is for colleagues; ``accept`` waives warnings with a reason."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)
    kind: ClassVar[str]
    speaks: ClassVar[bool] = False
    """Whether a text belongs to the step by rule (else only when ``text`` names one)."""

    text: Way = ""
    note: str = ""
    accept: dict[Id, Reason] = {}

    @property
    def expects(self) -> InputKind | None:
        """What the step waits for, or None when it never does."""
        return None

    def takes(self, kind: InputKind) -> bool:
        """Whether a wait of this kind can be one of the step's."""
        return kind == self.expects

    @property
    def is_private(self) -> bool:
        """Whether the step is kept off channels that are poor in confidence."""
        return False

    def shows(self, walk: Walk, text_id: str) -> dict[str, Value]:
        """What may be shown in a text that the step says: every answer there is."""
        return {name: answer.value for name, answer in walk.answers.items()}

    def marks(self, walk: Walk) -> tuple[str, ...]:
        """The options that are shown as done."""
        return ()

    def exits(self, name: str) -> Iterator[Exit]:
        """Yield every way out; ``name`` is the step's own id. An empty target is a way that is missing."""
        yield from ()

    def calls(self) -> Iterator[tuple[str, str]]:
        """Yield ``(field, flow)`` for every flow the step may call."""
        yield from ()

    def answer_name(self, step: str) -> str:
        """The name the answer is kept under; empty when none is."""
        return ""

    def choice_values(self) -> tuple[str, ...]:
        """The values that the step's text must label, in button order."""
        return ()

    def enter(self, walk: Walk) -> Move:
        """Do what the step does when the walk comes to it."""
        return Finish()

    def returned(self, walk: Walk) -> Move:
        """Go on after the flow that this step called has ended."""
        return Finish()

    def chosen(self, walk: Walk, value: str, how: Provenance) -> Move:
        """Take one of the options that were offered."""
        return Miss()

    def told(self, walk: Walk, words: str, how: Provenance) -> Move:
        """Take words that are none of the options."""
        return Miss()

    def skipped(self, walk: Walk) -> Move | None:
        """Pass over the step; None when there is no way past it."""
        return None


class Saying(Step):
    """A step with a text of its own."""

    speaks: ClassVar[bool] = True
    private: bool = False

    @property
    def is_private(self) -> bool:
        """As written."""
        return self.private


class Asking(Saying):
    """A step that says its text and waits. ``skip``: where "not now" leads; ``nudge``: may silence be met."""

    next: Way = ""
    skip: Way = ""
    nudge: bool = True

    def offer(self, walk: Walk, page: int) -> tuple[str, ...] | None:
        """Options of a page, in button order; None when there is nothing to ask about."""
        return ()

    def question(self, walk: Walk, page: int) -> Question | None:
        """What to ask now; None when there is nothing to ask about."""
        options = self.offer(walk, page)
        if options is None or self.expects is None:
            return None
        return Question(kind=self.expects, options=options)

    def enter(self, walk: Walk) -> Move:
        """Ask."""
        return walk.ask(self)

    def nothing(self, walk: Walk) -> Move:
        """Go on when ``offer`` had nothing."""
        return Go(self.next)

    def skipped(self, walk: Walk) -> Move | None:
        """To ``skip``, else to ``next``; a passed-over answer is kept as none."""
        way = self.skip or self.next
        if not way:
            return None
        name = self.answer_name(walk.at.step)
        if name:
            walk.keep(name, None, "none")
        return Go(way)
