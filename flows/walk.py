"""The state of one sprint: the engine and the steps write in it, and nobody else ever sees it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Literal

import msgspec

from flows.definition.flow import Flow
from flows.events import Answered, Changed, Entered, Event, HandoverAsked, Left, Spoke, Stranded, Variant
from flows.inputs import Said
from flows.ports import Facts, Library
from flows.reading import read
from flows.session import Answer, Position, Provenance, Session, Turn, Value, Wait
from flows.step import Again, Asking, Finish, Go, Into, Miss, Move, Stay, Step
from flows.vocabulary import DEPTH, MORE, SPRINT

STAY = Stay()


class Walk:
    """Where the walk stands, what is known, and what has happened since the last wait."""

    def __init__(
        self, library: Library, facts: Facts, now: dt.datetime, flow: Flow, session: Session
    ) -> None:
        self.library = library
        self.facts = facts
        self.now = now
        self.flow = flow
        self.stack: tuple[Position, ...] = session.stack
        self.answers: dict[str, Answer] = session.answers
        self.trail: tuple[Turn, ...] = session.trail
        self.before = Turn(session.stack, session.answers)
        self.wait: Wait | None = None
        self.said: Said | None = None
        self.waits = session.waits
        self.settled = session.settled
        self.events: list[Event] = []
        self.path: list[Position] = []

    @property
    def at(self) -> Position:
        """The innermost position."""
        return self.stack[-1]

    def session(self) -> Session:
        """The walk as it is saved."""
        return Session(
            stack=self.stack,
            answers=self.answers,
            trail=self.trail,
            wait=self.wait,
            waits=self.waits,
            settled=self.settled,
        )

    def value(self, name: str) -> Value:
        """The answer of that name, or None when there is none."""
        answer = self.answers.get(name)
        return None if answer is None else answer.value

    def resolve(self, written: str) -> Value:
        """A field's value: ``$name`` stands for an answer, anything else for itself."""
        return self.value(written[1:]) if written.startswith("$") else written

    def heard(self, kind: str) -> tuple[str, ...]:
        """The dates or times that the host found the present words may mean, the likeliest first."""
        found = None if self.said is None else {"date": self.said.dates, "time": self.said.times}.get(kind)
        return found or ()

    def may_mean(self, kind: str, words: str) -> tuple[str, ...]:
        """The dates or times that words told for one may mean: as the host found, else the plain form of one."""
        if self.said is not None and self.said.dates is not None:
            return self.heard(kind)
        value = read(kind, words, self.now)
        return (value,) if isinstance(value, str) else ()

    def keep(self, name: str, value: Value, how: Provenance) -> None:
        """Keep an answer. The old mapping stays as it was: the trail may hold it."""
        self.answers = {**self.answers, name: Answer(value, how)}
        self.events.append(Answered(at=self.at, name=name, value=value, how=how))

    def drop(self, names: Iterable[str]) -> None:
        """Forget answers."""
        gone = frozenset(names)
        self.answers = {name: answer for name, answer in self.answers.items() if name not in gone}

    def settle(self) -> None:
        """What the present step asked is done: ``back`` does not lead into it again, nor does it know of it."""
        at = self.at
        draft = f"{at.flow}.{at.step}."
        self.answers = _without(self.answers, draft)
        self.trail = tuple(
            Turn(turn.stack, _without(turn.answers, draft))
            for turn in self.trail
            if not turn.stack or (turn.stack[-1].flow, turn.stack[-1].step) != (at.flow, at.step)
        )

    def state(self, step: Step, text_id: str) -> None:
        """Say a text that is not the step's own and asks nothing."""
        self.events.append(
            Spoke(at=self.at, text_id=text_id, vars=step.shows(self, text_id), private=step.is_private)
        )

    def speak(
        self,
        step: Step,
        variant: Variant = "",
        wait: Wait | None = None,
        places: tuple[str, ...] = (),
        *,
        card: bool = False,
    ) -> None:
        """Say the step's text; with ``wait``, as the question that waits."""
        at = self.at
        text_id = (wait.text_id if wait is not None else "") or step.text or f"{at.flow}-{at.step}"
        if wait is not None and wait.kind == "place":
            places = tuple(option for option in wait.options if option != MORE)
        options = () if wait is None else wait.options
        self.events.append(
            Spoke(
                at=at,
                text_id=text_id,
                variant=variant,
                vars=step.shows(self, text_id),
                options=options,
                expects=None if wait is None else wait.kind,
                places=places,
                marked=tuple(option for option in step.marks(self) if option in options),
                card=card,
                private=step.is_private,
            )
        )

    def ask(self, step: Asking, again: Again | None = None) -> Move:
        """Say the question and wait under a new guard."""
        again = again or Again()
        question = step.question(self, again.page)
        if question is None:
            return step.nothing(self)
        self.waits += 1
        self.wait = Wait(
            kind=question.kind, guard=self.waits, options=question.options, page=again.page,
            tries=again.tries, nudge=step.nudge, private=step.private, text_id=question.text_id,
        )  # fmt: skip
        self.speak(step, again.variant, self.wait)
        return STAY

    def hand_over(self, topic: str, priority: int) -> Move:
        """Give the talk to people and wait until they give it back."""
        self.events.append(HandoverAsked(at=self.at, topic=topic, priority=priority))
        self.waits += 1
        self.wait = Wait(kind="handover", guard=self.waits, nudge=False)
        return STAY

    def strand(self, reason: str, at: Position | None = None) -> None:
        """End the session where it cannot go on, with words to the host."""
        self.events.append(Stranded(at=at or self.at, reason=reason))
        self.stack = ()
        self.trail = ()
        self.wait = None

    def run(self, move: Move) -> None:
        """Follow moves until the walk waits, ends, or is stranded."""
        for _ in range(SPRINT):
            following = self._follow(move)
            if following is None:
                return
            move = following
        # A loop may have spoken a hundred times; none of it is worth sending.
        self.events.clear()
        self.path.clear()
        self.strand("loop")

    def _follow(self, move: Move) -> Move | None:
        if isinstance(move, Go):
            return self._go(move.step)
        if isinstance(move, Stay):
            return None
        if isinstance(move, Finish):
            return self._finish()
        if isinstance(move, Into):
            return self._into(move.flow)
        step = self.flow.steps.get(self.at.step)
        if isinstance(move, Miss) or not isinstance(step, Asking):
            self.strand("step-gone")
            return None
        return self.ask(step, move)

    def _go(self, name: str) -> Move | None:
        step = self.flow.steps.get(name)
        position = Position(self.flow.name, self.flow.revision, name)
        if step is None:
            self.strand("step-gone", position)
            return None
        self.stack = (*self.stack[:-1], position)
        self.path.append(position)
        return step.enter(self)

    def _into(self, name: str) -> Move | None:
        flow = self.library.current(name)
        if flow is None:
            self.strand("flow-gone", Position(name, "", ""))
            return None
        self.flow = flow
        callers = self.stack[-(DEPTH - 1) :]
        self.stack = (*callers, Position(flow.name, flow.revision, flow.start))
        self.events.append(Entered(flow.name, flow.revision))
        return Go(flow.start)

    def _finish(self) -> Move | None:
        self.events.append(Left(self.flow.name, self.flow.revision))
        self.stack = self.stack[:-1]
        if not self.stack:
            self.trail = ()
            return None
        flow = self.library.at(self.at.flow, self.at.revision)
        step = flow.steps.get(self.at.step) if flow else None
        if flow is None or step is None:
            self.strand("revision-gone" if flow is None else "step-gone")
            return None
        self.flow = flow
        return self.arrive(self.at.fresh) if self.at.fresh else step.returned(self)

    def arrive(self, act: Literal["move", "restart"]) -> Move:
        """Enter the present step anew: a publication has brought the citizen here."""
        at = msgspec.structs.replace(self.at, fresh="")
        self.stack = (*self.stack[:-1], at)
        self.events.append(Changed(at, act))
        return Go(at.step)


def _without(answers: dict[str, Answer], prefix: str) -> dict[str, Answer]:
    return {name: answer for name, answer in answers.items() if not name.startswith(prefix)}


def begin(
    library: Library, facts: Facts, now: dt.datetime, flow: Flow, answers: Mapping[str, Answer], waits: int
) -> Walk:
    """A fresh walk that stands before the first step of ``flow``."""
    at = Position(flow.name, flow.revision, flow.start)
    session = Session(stack=(at,), answers=dict(answers), waits=waits)
    walk = Walk(library, facts, now, flow, session)
    walk.events.append(Entered(flow.name, flow.revision))
    return walk
