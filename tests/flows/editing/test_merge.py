"""Two editors change the same flow: both changes stand, or each is told what cannot be both."""

from __future__ import annotations

from collections.abc import Callable

from flows.definition.flow import Flow
from flows.editing import operations
from flows.editing.difference import difference
from flows.editing.merge import Conflict, Merged, merge
from tests.flows.editing.test_difference import FIRST, read

Edit = Callable[[Flow], Flow]


def together(mine: Edit, theirs: Edit) -> Merged:
    base = read(FIRST)
    return merge(base, mine(base), theirs(base))


def written(old: str, new: str) -> Edit:
    return lambda _: read(FIRST.replace(old, new))


def test_changes_at_different_steps_both_stand() -> None:
    merged = together(
        lambda flow: operations.add_step(flow, "tea", "say", after="roof", way="choices.have"),
        lambda flow: operations.set_step(flow, "night", {"kind": "say", "next": "bye", "private": "true"}),
    )
    assert merged.conflicts == ()
    assert merged.flow is not None
    assert list(merged.flow.steps) == ["roof", "tea", "night", "bye"]
    changes = difference(read(FIRST), merged.flow)
    assert changes.added == ("tea",)
    assert [change.step for change in changes.changed] == ["roof", "night"]


def test_two_choices_of_one_question_both_stand() -> None:
    merged = together(
        written("none: night\n", "none: night\n      some: night\n"), written("have: bye", "have: night")
    )
    assert merged.flow is not None
    assert "choices:\n      have: night\n      none: night\n      some: night\n" in merged.flow.source


def test_the_same_field_twice_is_a_conflict_with_both_values() -> None:
    mine, theirs = written("have: bye", "have: night"), written("have: bye", 'have: ""')
    merged = together(mine, theirs)
    assert merged.flow is None
    assert merged.conflicts == (Conflict("roof", "choices.have", "night", '""'),)
    base = read(FIRST)
    settled = merge(base, mine(base), theirs(base), prefer="mine")
    assert settled.flow is not None
    assert settled.flow == mine(base)


def test_a_step_that_one_changed_and_the_other_took_away() -> None:
    merged = together(
        lambda flow: operations.set_step(flow, "night", {"kind": "say", "next": "bye", "note": "late"}),
        lambda flow: operations.delete_step(flow, "night", "bye"),
    )
    assert merged.flow is None
    assert merged.conflicts == (Conflict("night", "", "{kind: say, next: bye, note: late}", ""),)


def test_fields_that_fit_alone_but_not_together_are_a_conflict_of_the_step() -> None:
    merged = together(
        lambda flow: operations.set_step(flow, "roof", {"kind": "ask", "answer": "number", "next": "bye"}),
        written("none: night\n", "none: night\n      some: night\n"),
    )
    assert merged.flow is None
    assert [conflict.step for conflict in merged.conflicts] == ["roof"]


def test_another_order_stands_beside_another_field() -> None:
    merged = together(
        lambda flow: operations.move_step(flow, "bye", -1), written("topic: housing", "topic: money")
    )
    assert merged.flow is not None
    assert list(merged.flow.steps) == ["roof", "bye", "night"]
    assert merged.flow.topic == "money"


def test_beginning_at_a_step_that_the_other_took_away() -> None:
    merged = together(
        written("start: roof", "start: night"), lambda flow: operations.delete_step(flow, "night")
    )
    assert merged.flow is None
    assert Conflict("", "start", "night", "roof") in merged.conflicts
