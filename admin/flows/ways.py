"""The ways of a step in words: a choice by its label, a branch by its condition, any other by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from flows.step import Step
from flows.steps.branch import Branch

SHORT = 32
"""Characters of a label beside an arrow."""
CHOSEN = frozenset({"choices", "entries", "items"})
Say = Callable[..., str]


def way_words(label: Say, step: Step, field: str, labels: Mapping[str, str]) -> str:
    """What is chosen or what holds on a way; empty where it is the only one.

    ``label``: a word of the console, by kind and word. ``labels``: what stands on the step's buttons, by value.
    """
    first, _, rest = field.partition(".")
    if first == "next":
        return ""
    if first in CHOSEN:
        return _short(labels.get(rest) or rest)
    if isinstance(step, Branch) and first == "cases":
        return _short(_condition(label, step, int(rest.split(".")[0])))
    return label("flow-field", first)


def _condition(label: Say, step: Branch, number: int) -> str:
    tests = []
    for name, test in step.cases[number].when.items():
        ((how, value),) = test.model_dump(mode="json", by_alias=True, exclude_none=True).items()
        if how == "known":
            tests.append(f"{name} {label('flow-known', str(value).lower())}")
        else:
            told = ", ".join(value) if isinstance(value, list) else str(value)
            tests.append(f"{name} {label('flow-how', how)} {told}")
    return " + ".join(tests)


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= SHORT else words[: SHORT - 1].rstrip() + "…"
