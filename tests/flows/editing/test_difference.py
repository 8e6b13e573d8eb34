"""Two revisions of a flow side by side."""

from __future__ import annotations

from flows.definition.flow import Flow
from flows.definition.load import load
from flows.editing.difference import Difference, FieldChange, StepChange, difference

FIRST = """\
format: 1
flow: guide
topic: housing
start: roof
steps:
  roof:
    kind: ask
    answer: choice
    choices:
      have: bye
      none: night
  night: {kind: say, next: bye}
  bye: {kind: end}
"""


def read(source: str) -> Flow:
    flow, faults = load(source, file="guide.yaml")
    assert flow is not None, faults
    return flow


def told(source: str) -> Difference:
    return difference(read(FIRST), read(source))


def test_the_same_flow_has_no_difference() -> None:
    assert not told(FIRST).anything


def test_without_a_former_one_everything_is_new() -> None:
    assert difference(None, read(FIRST)).added == ("roof", "night", "bye")


def test_a_new_name_is_one_change_and_its_ways_are_none() -> None:
    found = told(FIRST.replace("night", "last-night"))
    assert found == Difference(renamed=(("night", "last-night"),))


def test_fields_are_told_by_their_path_with_what_was_and_what_is() -> None:
    found = told(FIRST.replace("      none: night\n", "      none: bye\n      some: night\n"))
    assert found.changed == (
        StepChange(
            "roof", (FieldChange("choices.none", "night", "bye"), FieldChange("choices.some", "", "night"))
        ),
    )


def test_what_went_and_what_came() -> None:
    found = told(FIRST.replace("  night: {kind: say, next: bye}\n", "").replace("none: night", "none: bye"))
    assert found.removed == ("night",)
    assert [change.step for change in found.changed] == ["roof"]


def test_another_order_of_choices_and_of_steps() -> None:
    other = FIRST.replace("      have: bye\n      none: night\n", "      none: night\n      have: bye\n")
    assert told(other).changed == (StepChange("roof", (FieldChange("choices", "have, none", "none, have"),)),)
    steps = FIRST.replace(
        "  night: {kind: say, next: bye}\n  bye: {kind: end}\n",
        "  bye: {kind: end}\n  night: {kind: say, next: bye}\n",
    )
    assert told(steps) == Difference(moved=True)


def test_the_head() -> None:
    assert told(FIRST.replace("topic: housing", "topic: money")).head == (
        FieldChange("topic", "housing", "money"),
    )
