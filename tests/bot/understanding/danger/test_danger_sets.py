"""The shipped sets: no sentence of danger is missed, and next to nothing harmless alarms."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.understanding.danger import danger_in

EXAMPLES = Path(__file__).parents[4] / "flows" / "library" / "examples"
MOST_ALARMS = 0.02


def sentences(file: str) -> list[tuple[str, str]]:
    """Kind and sentence of each line; harmless ones have no kind."""
    lines = (EXAMPLES / file).read_text("utf-8").splitlines()
    split = (line.rpartition("\t") for line in lines if line.strip() and not line.startswith("#"))
    return [(kind, sentence) for kind, _, sentence in split]


@pytest.mark.parametrize("language", ["da", "kl"])
def test_no_danger_is_missed(language: str) -> None:
    said = sentences(f"{language}/test/danger.txt")
    assert len(said) >= 150
    assert [sentence for _, sentence in said if danger_in(sentence) is None] == []


@pytest.mark.parametrize("language", ["da", "kl"])
def test_the_kind_is_mostly_right(language: str) -> None:
    said = sentences(f"{language}/test/danger.txt")
    right = sum(danger_in(sentence) == kind for kind, sentence in said)
    assert right / len(said) >= 0.85, "the kind decides which numbers are shown"


@pytest.mark.parametrize("language", ["da", "kl"])
def test_what_only_looks_like_danger_hardly_alarms(language: str) -> None:
    said = sentences(f"{language}/test/harmless.txt")
    assert len(said) >= 300
    alarms = [sentence for _, sentence in said if danger_in(sentence)]
    assert len(alarms) / len(said) <= MOST_ALARMS, alarms


@pytest.mark.parametrize("language", ["da", "kl"])
def test_the_examples_are_found_as_well(language: str) -> None:
    said = sentences(f"{language}/danger.txt")
    missed = [sentence for _, sentence in said if danger_in(sentence) is None]
    assert len(missed) / len(said) <= 0.005, missed
    harmless = sentences(f"{language}/harmless.txt")
    alarms = [sentence for _, sentence in harmless if danger_in(sentence)]
    assert len(alarms) / len(harmless) <= 0.05, alarms
