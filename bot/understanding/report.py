"""How well a model understands the test sets: the figures by language, and where it goes wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from bot.understanding.decide import Judged, judge
from bot.understanding.model import Model
from bot.understanding.sets import NOT, Example
from bot.understanding.understood import INTENTS, UNKNOWN

WORST = 20


class Figures(msgspec.Struct, frozen=True):
    """One language's figures, as shares of 1 to three decimals; each aim stands beside its name in ``AIMS``."""

    tests: int
    right_sure: float
    """Of the messages with an intent: said surely and rightly."""
    right_of_three: float
    """Of the messages with an intent: among the three alternatives."""
    wrong_sure: float
    """Of all messages: said surely and wrongly."""
    unsure: float
    """Of all messages: asked back about."""
    off_topic_sure: float
    """Of the messages that have no intent: said surely to have one."""
    negated_sure: float
    """Of the negated messages: said surely to want what they do not."""
    language: float
    """Of messages of six letters and more: of the right language."""


AIMS: dict[str, dict[str, float]] = {
    "da": {"right_sure": 0.80, "right_of_three": 0.92},
    "kl": {"right_sure": 0.70, "right_of_three": 0.85},
}
LIMITS = {"wrong_sure": 0.02, "unsure": 0.15, "off_topic_sure": 0.05}
LEAST_LANGUAGE = 0.98


class Case(msgspec.Struct, frozen=True):
    """A test sentence and what was made of it."""

    example: Example
    judged: Judged

    @property
    def sure(self) -> bool:
        """Whether something was said surely."""
        return self.judged.understood.decision == "sure"

    @property
    def right(self) -> bool:
        """Whether the intent is the right one."""
        return self.judged.understood.intent == self.example.intent


def cases(model: Model, tests: Iterable[Example]) -> list[Case]:
    """Judge the test sentences."""
    return [Case(test, judge(test.text, model)) for test in tests]


def figures(judged: Sequence[Case]) -> Figures:
    """The figures of one language's cases."""
    plain = [case for case in judged if not case.example.intent.startswith(NOT) and not _mixed(case)]
    wanted = [case for case in plain if case.example.intent in INTENTS]
    none = [case for case in plain if case.example.intent == UNKNOWN]
    negated = [case for case in judged if case.example.intent.startswith(NOT)]
    long = [case for case in judged if not _mixed(case) and _letters(case.example.text) >= 6]
    return Figures(
        tests=len(plain),
        right_sure=_share(sum(case.sure and case.right for case in wanted), wanted),
        right_of_three=_share(
            sum(case.example.intent in case.judged.understood.alternatives for case in wanted), wanted
        ),
        wrong_sure=_share(sum(case.sure and not case.right for case in plain), plain),
        unsure=_share(sum(case.judged.understood.decision == "unsure" for case in plain), plain),
        off_topic_sure=_share(sum(case.sure for case in none), none),
        negated_sure=_share(
            sum(
                case.sure and case.judged.understood.intent == case.example.intent.removeprefix(NOT)
                for case in negated
            ),
            negated,
        ),
        language=_share(sum(case.judged.understood.language == case.example.language for case in long), long),
    )


def _mixed(case: Case) -> bool:
    return case.example.file.endswith("/mixed.txt")


def _letters(text: str) -> int:
    return sum(letter.isalpha() for letter in text)


def _share(count: int, of: Sequence[object]) -> float:
    return round(count / len(of), 4) if of else 0.0


def confusions(judged: Iterable[Case]) -> Counter[tuple[str, str, str]]:
    """How often each wanted intent was taken for another, and how surely: (wanted, taken for, decision)."""
    return Counter(
        (case.example.intent, case.judged.understood.intent, case.judged.understood.decision)
        for case in judged
        if case.example.intent in (*INTENTS, UNKNOWN) and not case.right
    )


def bins(judged: Iterable[Case]) -> list[tuple[float, int, float, float]]:
    """Calibration by tenths of confidence: from, how many, what was said on the mean, how many were right."""
    by_tenth: dict[int, list[tuple[float, bool]]] = {}
    for case in judged:
        if case.example.intent in INTENTS and case.judged.layer in ("model", "refusal"):
            name, chance = next((name, chance) for name, chance in case.judged.ranked)
            by_tenth.setdefault(min(int(chance * 10), 9), []).append((chance, name == case.example.intent))
    return [
        (tenth / 10, len(found), sum(c for c, _ in found) / len(found), sum(r for _, r in found) / len(found))
        for tenth, found in sorted(by_tenth.items())
    ]


def worst(judged: Iterable[Case]) -> list[Case]:
    """The worst misses: wrong and sure first, then those where the right intent was thought least likely."""

    def badness(case: Case) -> tuple[bool, float]:
        chance = next((chance for name, chance in case.judged.ranked if name == case.example.intent), 0.0)
        return (case.sure, -chance)

    missed = [case for case in judged if case.example.intent in (*INTENTS, UNKNOWN) and not case.right]
    return sorted(missed, key=badness, reverse=True)[:WORST]


def by_language(judged: Iterable[Case]) -> dict[str, list[Case]]:
    """The cases of each language."""
    found: dict[str, list[Case]] = {}
    for case in judged:
        found.setdefault(case.example.language, []).append(case)
    return found


def lines(judged: Sequence[Case], *, whole: bool) -> Iterator[str]:
    """The report in words: the figures; ``whole``: also calibration, confusions and the worst misses."""
    for language, found in by_language(judged).items():
        told = figures(found)
        limits = {**AIMS.get(language, {}), **LIMITS, "language": LEAST_LANGUAGE}
        yield f"{language}: {told.tests} test sentences"
        for name in told.__struct_fields__[1:]:
            aim = "" if name not in limits else f" (aim {'≤' if name in LIMITS else '≥'} {limits[name]:.0%})"
            yield f"  {name.replace('_', ' ')}: {getattr(told, name):.1%}{aim}"
        if whole:
            yield from _whole(found)


def _whole(found: Sequence[Case]) -> Iterator[str]:
    yield "  calibration: of those said with a confidence of …, so many were right"
    for start, count, mean, right in bins(found):
        bar = "█" * round(right * 20)
        yield f"    {start:.1f}–{start + 0.1:.1f}: {count:4d}, said {mean:.2f}, right {right:.2f} {bar}"
    yield "  confusions: wanted → taken for, how surely, how often"
    for (wanted, taken, decision), count in confusions(found).most_common():
        if count > 1:
            yield f"    {wanted} → {taken} ({decision}): {count}"
    yield "  the worst misses"
    for case in worst(found):
        said = case.judged.understood
        yield f"    {case.example.intent} → {said.decision} {said.intent} {said.confidence:.2f}: {case.example.text}"
