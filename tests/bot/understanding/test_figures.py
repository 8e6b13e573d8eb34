"""The shipped model on the shipped test sets, which it never saw."""

from __future__ import annotations

from pathlib import Path

import pytest

import flows
from bot.understanding import report, sets
from bot.understanding.distances import too_near
from bot.understanding.model import Model
from bot.understanding.normalise import normalise

EXAMPLES = Path(flows.__file__).parent / "library" / "examples"


@pytest.fixture(scope="module")
def judged(model: Model) -> dict[str, list[report.Case]]:
    return report.by_language(report.cases(model, sets.tests(EXAMPLES)))


@pytest.mark.parametrize("language", ["da", "kl"])
def test_the_aims_are_met(language: str, judged: dict[str, list[report.Case]]) -> None:
    told = report.figures(judged[language])
    missed = {
        name: getattr(told, name)
        for name, least in {**report.AIMS[language], "language": report.LEAST_LANGUAGE}.items()
        if getattr(told, name) < least
    } | {name: getattr(told, name) for name, most in report.LIMITS.items() if getattr(told, name) > most}
    assert missed == {}


def test_the_report_says_what_went_wrong(judged: dict[str, list[report.Case]]) -> None:
    told = "\n".join(report.lines(judged["da"], whole=True))
    assert "wrong sure" in told
    assert "the worst misses" in told
    assert "calibration" in told
    assert sum(count for _, count, _, _ in report.bins(judged["da"])) > 300


def test_the_model_is_of_these_examples(model: Model) -> None:
    assert model.digest == sets.digest(sets.examples(EXAMPLES))


def plain_distance(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one):
        above, row = row, [at + 1]
        for column, another in enumerate(other):
            row.append(min(above[column] + (letter != another), above[column + 1] + 1, row[-1] + 1))
    return row[-1]


def test_near_sentences_are_found_as_the_textbook_finds_them() -> None:
    tests = [
        "jeg har brug for en tolk i morgen",
        "kan du hjælpe mig med en bolig",
        "tolk tak",
        "Ja!",
        "qanoq pissaanga",
    ]
    examples = [
        "jeg har brug for tolk i morgen", "jeg har ikke brug for en tolk", "kan du hjælpe os med bolig", "tolk, tak",
        "ja", "nej", "du kan hjælpe mig med en bolig", "jeg har brug for en tolk i morgen tidlig klokken ni hos lægen",
    ]  # fmt: skip
    found = {(near.test, near.example) for near in too_near(tests, examples)}
    wanted = set()
    for at, test in enumerate(map(normalise, tests)):
        for other, example in enumerate(map(normalise, examples)):
            distance = plain_distance(test, example) / max(len(test), len(example))
            if distance == 0 or (distance < 0.3 and len(test.split()) >= 4):
                wanted.add((at, other))
    assert found == wanted
    assert {(0, 0), (2, 3), (3, 4)} <= found
    assert too_near([], examples) == []
    assert too_near(tests, []) == []
