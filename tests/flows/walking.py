"""Inputs for walks through any flow: what a step waits for, what it does not, commands, and hostile text."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections import deque
from collections.abc import Mapping, Sequence

import msgspec

from flows.definition import Flow
from flows.engine import resume, start
from flows.inputs import Back, HandedBack, Help, Input, Pressed, Repeat, Said, Skip
from flows.ports import Appointment, Place, Wanted
from flows.session import Answer, Session, Wait
from flows.step import Step
from flows.steps.branch import Branch
from flows.steps.checklist import Checklist
from flows.steps.recall import Recall
from flows.vocabulary import STANDING_VALUES
from tests.flows.support import NOON, Memory, Town

HOSTILE = (
    "", " ", "\t\n", "0", "-1", "999999999999999999999", "1e9", "٣", "½", "nul\x00nul", "\ud800",
    "\udfff\ud800",
    "\u202egnirts", "\u200b", "e\u0301" * 50, "😀" * 100, "a" * 4000, "{ $city }", "{{ x }}", "${PATH}",
    "../../etc/passwd", "<script>alert(1)</script>", "'; DROP TABLE citizen; --", "[]", '{"v": 9}', "null",
    "True", "more", "not-sure", "0000-00-00", "31/2", "99.99.9999", "24:00", "kl. 99", "2026-13-01", "/start",
    "not-now", "person", "æøåÆØÅ", "qaammatit",
)  # fmt: skip
AHEAD = tuple(
    Appointment(
        id=f"{number:032x}", wall=f"2027-01-{number:02}T09:00", zone="Europe/Copenhagen", what="doctor"
    )
    for number in range(1, 9)
)
CITIES = ("aalborg", "aarhus", "odense", "copenhagen", "esbjerg", "roskilde")
COMMANDS: tuple[Input, ...] = (Back(), Back(), Repeat(), Skip(), Skip(), Help(), HandedBack())


class World(Town):
    """Facts in which every city is known; ``bare`` has no place and no appointment, and nobody reads along."""

    def __init__(self, *, bare: bool) -> None:
        super().__init__(() if bare else AHEAD, overheard=not bare)
        self.bare = bare

    def places(self, wanted: Wanted, *, at: dt.datetime) -> Sequence[Place]:
        """Nothing in a bare world; else as in the town, wherever one asks."""
        if self.bare:
            return ()
        return super().places(msgspec.structs.replace(wanted, city=None), at=at)

    def city(self, words: str) -> str | None:
        """The cities of the shipped flows by their slugs."""
        return words if words in CITIES else None


WORLDS = (World(bare=False), World(bare=True))


def returning(flows: Sequence[Flow], name: str) -> tuple[World, ...]:
    """Worlds of who was in the flow before, for flows that recall.

    Nothing of theirs is compared; or they answered so that every item is offered, with nothing done yet or with one
    thing left. A list behind many questions is then seen whole, which chance alone would take too long for.
    """
    flow = next(flow for flow in flows if flow.name == name)
    names = {known for step in flow.steps.values() if isinstance(step, Recall) for known in step.names}
    lists = [step for step in flow.steps.values() if isinstance(step, Checklist)]
    compared = {
        known for step in flow.steps.values() if isinstance(step, Branch) for case in step.cases
        for known, test in case.when.items() if test.known is None
    }  # fmt: skip
    tests = [asked for step in lists for only in step.only.values() for asked in only.items()]
    met = {known: test.is_ or (test.in_ or ["seen"])[0] for known, test in tests}
    saves = {step.save for step in lists}
    answers = {
        known: Answer(met.get(known, "seen"), "pressed") for known in names - saves - (compared - met.keys())
    }
    plain = {known: Answer("seen", "pressed") for known in answers.keys() - met.keys()}
    almost = {step.save: Answer(list(step.items)[1:], "pressed") for step in lists}
    found = []
    for earlier in (plain, answers, answers | almost) if names else ():
        for bare in (False, True):
            world = World(bare=bare)
            world.earlier = earlier
            found.append(world)
    return tuple(found)


class Seen(dict[str, Step]):
    """Steps that remember which of them the engine looked up."""

    def __init__(self, steps: Mapping[str, Step]) -> None:
        super().__init__(steps)
        self.seen: set[str] = set()

    def get(self, key: str, default: Step | None = None) -> Step | None:  # type: ignore[override]  # one use only
        """The step, noted."""
        if key in self:
            self.seen.add(key)
        return super().get(key, default)


def watched(flows: Sequence[Flow]) -> Memory:
    """A library whose flows note the steps they are taken through."""
    return Memory([dataclasses.replace(flow, steps=Seen(flow.steps)) for flow in flows])


def seen_steps(library: Memory, flow: str) -> set[str]:
    """What was noted of a flow."""
    steps = library.published[flow].steps
    assert isinstance(steps, Seen)
    return steps.seen


@dataclasses.dataclass(frozen=True)
class Words:
    """What a set of flows compares answers with: asked for at every turn, so read once."""

    flows: Sequence[Flow]
    compared: tuple[str, ...]
    limits: tuple[str, ...]
    branched: frozenset[str]
    values: tuple[str, ...]


_WORDS: dict[int, Words] = {}


def words_of(flows: Sequence[Flow]) -> Words:
    """The words of these very flows (the object is kept, so that its id stays its own)."""
    found = _WORDS.get(id(flows))
    if found is None:
        branches = [step for flow in flows for step in flow.steps.values() if isinstance(step, Branch)]
        cases = [case for step in branches for case in step.cases]
        compared = tuple(
            value
            for case in cases
            for test in case.when.values()
            for value in filter(None, (test.is_, *(test.in_ or ()), test.under, test.over))
        )
        numbers = [int(value) for value in compared if value.lstrip("-").isdigit()]
        limits = (*(str(near) for number in numbers for near in (number - 1, number + 1)), *compared)
        branched = frozenset(name for case in cases for name in case.when)
        values = tuple(v for flow in flows for step in flow.steps.values() for v in step.choice_values())
        found = _WORDS[id(flows)] = Words(flows, compared, limits, branched, (*STANDING_VALUES, *values))
    return found


def fitting(flows: Sequence[Flow], wait: Wait) -> list[Input]:
    """Inputs that the wait is likely to take, with values that the flows' branches look at."""
    if wait.kind == "handover":
        return [HandedBack()]
    known = words_of(flows)
    words = {
        "text": ("Noget andet", *known.compared),
        "number": ("0", "1", "5", "17", "40", "120", *known.limits),
        "date": ("30/11", "2026-11-23", "1.2.2027", *known.limits),
        "time": ("08:00", "14.05", *known.limits),
        "city": CITIES,
    }.get(wait.kind, ())
    return [*(Pressed(option) for option in wait.options), *(Said(said) for said in words), Skip()]


@dataclasses.dataclass(frozen=True)
class Route:
    """A way from the start to a step: a world, and inputs one after another."""

    world: World
    inputs: tuple[Input, ...]


def routes(flows: Sequence[Flow], name: str, *, turns: int = 12_000) -> dict[str, Route]:
    """A shortest route to each step of a flow that can be found within so many turns in each world."""
    found: dict[str, Route] = {}
    steps = next(flow.steps for flow in flows if flow.name == name)
    for world in (*WORLDS, *returning(flows, name)):
        library = watched(flows)
        queue: deque[tuple[Session, tuple[Input, ...]]] = deque()
        known: set[object] = set()

        def note(
            session: Session, inputs: tuple[Input, ...], library: Memory = library, world: World = world
        ) -> bool:
            fresh = seen_steps(library, name) - found.keys()
            for step in fresh:
                found[step] = Route(world, inputs)
            return not session.ended

        begun = start(library, name, now=NOON, facts=world).session
        if note(begun, ()):
            queue.append((begun, ()))
        spent = 0
        while queue and spent < turns and len(found) < len(steps):
            session, inputs = queue.popleft()
            assert session.wait is not None
            for given in fitting(flows, session.wait):
                spent += 1
                after = resume(library, session, given, now=NOON, facts=world).session
                if not note(after, (*inputs, given)) or after.wait is None:
                    continue
                state = (
                    tuple(at.step for at in after.stack), after.wait.tries, after.wait.text_id, after.wait.page,
                    _matters(flows, after),
                )  # fmt: skip
                if state not in known:
                    known.add(state)
                    queue.append((after, (*inputs, given)))
    return found


def _matters(flows: Sequence[Flow], session: Session) -> frozenset[tuple[str, str]]:
    names = words_of(flows).branched
    return frozenset((name, str(answer.value)) for name, answer in session.answers.items() if name in names)


def drawn(flows: Sequence[Flow], session: Session, number: int) -> Input:
    """An input made of a number: often fitting, else a foreign value, a command, or hostile text."""
    sort, rest = number % 10, number // 10
    if sort < 5 and session.wait is not None:
        fit = fitting(flows, session.wait)
        return fit[rest % len(fit)]
    if sort == 5:
        values = words_of(flows).values
        return Pressed(values[rest % len(values)], rest % 7 if rest % 2 else None)
    if sort < 8:
        return COMMANDS[rest % len(COMMANDS)]
    text = HOSTILE[rest % len(HOSTILE)]
    return Said(text, choice=text if rest % 3 == 0 else None, helper=rest % 5 == 0)
