"""What changed examples do: figures on the test sets before and after, and the test sentences whose answer changes."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter, OrderedDict
from typing import Literal, NamedTuple

import msgspec

from bot.hearing.examples import LANGUAGES, Overrides
from bot.hearing.learnt import KEPT, Learnt
from bot.hearing.school import TestLine
from bot.understanding.understood import Understood

Outcome = Literal["right", "offered", "silent", "wrong", "missed", "alarm"]
"""``offered``: among the choices; ``silent``: neither understood nor mistaken; ``wrong``: sure and mistaken;
``missed``: danger not heard; ``alarm``: danger heard where there is none."""
RANK: dict[Outcome, int] = {"right": 3, "offered": 2, "silent": 1, "wrong": 0, "missed": 0, "alarm": 0}
"""The more the better, for telling a change for the worse."""


class Answer(NamedTuple):
    """What became of a test sentence; ``among``: the intent was among the three likeliest, said or not."""

    outcome: Outcome
    among: bool = False


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """Counts of one language, made as ``bot.understanding.report`` makes its shares; sentences in both languages are
    left out. ``right`` and ``among`` are of ``wishes``, ``wrong`` of ``told`` (wishes and what is none), ``refused``
    (taken for what it says is not wanted) of ``denials``, ``missed`` of ``dangers``, ``alarms`` of ``harmless``.
    """

    wishes: int
    right: int
    among: int
    told: int
    wrong: int
    denials: int
    refused: int
    dangers: int
    missed: int
    harmless: int
    alarms: int

    def lowered_from(self, before: Figures) -> tuple[str, ...]:
        """Names of the figures that are worse than before."""
        fewer = (name for name in ("right", "among") if getattr(self, name) < getattr(before, name))
        worse = ("wrong", "refused", "missed", "alarms")
        more = (name for name in worse if getattr(self, name) > getattr(before, name))
        return (*fewer, *more)


class Changed(msgspec.Struct, frozen=True):
    """A test sentence whose answer is another; ``worse``: for the worse."""

    line: TestLine
    before: Outcome
    after: Outcome

    @property
    def worse(self) -> bool:
        """Whether it was better before."""
        return RANK[self.after] < RANK[self.before]


class Effect(msgspec.Struct, frozen=True):
    """Figures by language, and every test sentence whose outcome changes, those for the worse first."""

    before: dict[str, Figures]
    after: dict[str, Figures]
    changed: tuple[Changed, ...]

    @property
    def lowered(self) -> dict[str, tuple[str, ...]]:
        """By language the figures that fell; languages without one are left out."""
        fell = {language: self.after[language].lowered_from(self.before[language]) for language in self.after}
        return {language: names for language, names in fell.items() if names}


class Examined:
    """Outcomes on the test sets by what a model was taught; examining takes seconds and is done once."""

    def __init__(self, learnt: Learnt) -> None:
        self._learnt = learnt
        self._known: OrderedDict[Overrides, tuple[Answer, ...]] = OrderedDict()
        self._lock = threading.Lock()
        self.working: dict[str, asyncio.Task[Effect]] = {}
        """What is being worked out, by what names the drafts; kept by whoever starts it, on the event loop alone."""

    def answers(self, overrides: Overrides) -> tuple[Answer, ...]:
        """What becomes of each test sentence, in their order."""
        with self._lock:
            if overrides not in self._known:
                school, model = self._learnt.school, self._learnt.model(overrides)
                self._known[overrides] = tuple(
                    answer(line, school.understand(model, line.sentence)) for line in school.tests()
                )
            self._known.move_to_end(overrides)
            while len(self._known) > KEPT:
                self._known.popitem(last=False)
            return self._known[overrides]

    def effect(self, before: Overrides, after: Overrides) -> Effect:
        """What leads from one to the other. Takes seconds: not for the event loop."""
        lines = self._learnt.school.tests()
        was, now = self.answers(before), self.answers(after)
        changed = [
            Changed(line, one.outcome, other.outcome)
            for line, one, other in zip(lines, was, now, strict=True)
            if one.outcome != other.outcome
        ]
        return Effect(
            _figures(lines, was),
            _figures(lines, now),
            tuple(sorted(changed, key=lambda each: (not each.worse, each.line.language, each.line.expected))),
        )


def answer(line: TestLine, understood: Understood) -> Answer:
    """How well what was understood fits a test sentence."""
    sure = understood.decision == "sure"
    if line.kind == "danger":
        return Answer("right" if understood.crisis is not None else "missed")
    if line.kind == "harmless":
        return Answer("right" if understood.crisis is None else "alarm")
    if line.kind == "negated":
        return Answer("wrong" if sure and understood.intent == line.expected else "right")
    if line.kind == "off-topic":
        return Answer("wrong" if sure else "right")
    among = line.expected in understood.alternatives
    if sure:
        return Answer("right" if understood.intent == line.expected else "wrong", among)
    return Answer("offered" if among and understood.decision == "unsure" else "silent", among)


def _figures(lines: tuple[TestLine, ...], answers: tuple[Answer, ...]) -> dict[str, Figures]:
    both = list(zip(lines, answers, strict=True))
    return {
        language: _of(Counter(_named(*each) for each in both if each[0].language == language))
        for language in LANGUAGES
    }


def _named(line: TestLine, given: Answer) -> tuple[str, Outcome, bool]:
    return line.kind, given.outcome, given.among


def _of(counted: Counter[tuple[str, Outcome, bool]]) -> Figures:
    def count(*kinds: str, outcome: Outcome | None = None, among: bool | None = None) -> int:
        return sum(
            number
            for (kind, each, is_among), number in counted.items()
            if kind in kinds and outcome in (None, each) and among in (None, is_among)
        )

    return Figures(
        wishes=count("intent"),
        right=count("intent", outcome="right"),
        among=count("intent", among=True),
        told=count("intent", "off-topic"),
        wrong=count("intent", "off-topic", outcome="wrong"),
        denials=count("negated"),
        refused=count("negated", outcome="wrong"),
        dangers=count("danger"),
        missed=count("danger", outcome="missed"),
        harmless=count("harmless"),
        alarms=count("harmless", outcome="alarm"),
    )
