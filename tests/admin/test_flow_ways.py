"""What stands on the arrows of a flow's drawing."""

from __future__ import annotations

from functools import partial

from admin.console import word_for
from admin.flows.ways import SHORT, way_words
from flows.editing import operations
from flows.step import Step
from locales.console import ConsoleTexts
from tests.flows.editing.test_difference import FIRST, read


def step(**fields: object) -> Step:
    return operations.set_step(read(FIRST), "night", fields).steps["night"]


def told(language: str, model: Step, field: str, **labels: str) -> str:
    return way_words(partial(word_for, ConsoleTexts(language)), model, field, labels)


def test_a_choice_is_its_label_and_a_long_one_is_cut() -> None:
    asked = read(FIRST).steps["roof"]
    assert told("da", asked, "choices.have", have="Jeg har et sted") == "Jeg har et sted"
    assert told("da", asked, "choices.have") == "have"
    cut = told("da", asked, "choices.have", have="Jeg har et sted, hvor jeg kan sove hver nat")
    assert (len(cut) <= SHORT, cut[-1]) == (True, "…")


def test_a_branch_says_its_condition() -> None:
    branch = step(
        kind="branch",
        cases=[
            {"when": {"city": "aalborg"}, "go": "bye"},
            {"when": {"age": {"under": "18"}, "city": {"known": "true"}}, "go": "bye"},
        ],
        otherwise="bye",
    )
    assert told("da", branch, "cases.0.go") == "city er aalborg"
    assert told("en", branch, "cases.1.go") == "age is under or before 18 + cit…"
    assert told("en", branch, "otherwise") == "Otherwise"


def test_the_only_way_says_nothing() -> None:
    assert told("da", step(kind="say", next="bye"), "next") == ""
