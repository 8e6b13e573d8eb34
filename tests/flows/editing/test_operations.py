"""Whatever an editor does to a flow, it is a flow in canonical form afterwards, or they are told what is wrong."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.definition.flow import Flow
from flows.definition.load import load
from flows.editing import operations
from flows.editing.operations import EditFault
from flows.steps import KINDS
from tests.flows.editing.test_difference import FIRST, read
from tests.flows.support import LIBRARY

SHIPPED = [read(file.read_text("utf-8")) for file in sorted(LIBRARY.glob("*.yaml"))]


def changed_at_random(data: st.DataObject, flow: Flow) -> Flow:
    steps = st.sampled_from([*flow.steps, "no-such-step"])
    step = data.draw(steps)
    ways = [way.field for each in flow.steps.values() for way in each.exits("")]
    way = data.draw(st.sampled_from([*ways, "next", "text", "kind", "cases.99.go", "a.b", ""]))
    other, new = (
        data.draw(steps),
        data.draw(st.sampled_from(["fresh", "new-one", "Wrong Id", "", *flow.steps])),
    )
    kind = data.draw(st.sampled_from([*KINDS, "riddle"]))
    match data.draw(st.integers(0, 10)):
        case 0:
            return operations.add_step(flow, new, kind, after=step, way=way)
        case 1:
            return operations.duplicate_step(flow, step, new)
        case 2:
            return operations.delete_step(flow, step, data.draw(st.sampled_from(["", other])))
        case 3:
            return operations.rename_step(flow, step, new)
        case 4:
            return operations.move_step(flow, step, data.draw(st.integers(-9, 9)))
        case 5:
            return operations.connect(flow, step, way, other)
        case 6:
            return operations.connect(flow, step, way, "")
        case 7:
            return operations.change_kind(flow, step, kind)
        case 8:
            return operations.accept_warning(flow, step, "lix", data.draw(st.text(max_size=9)))
        case 9:
            return operations.set_head(
                flow, {"start": step, "note": data.draw(st.text(max_size=9)), "topic": new}
            )
    return operations.set_step(
        flow, step, {"kind": kind, "next": other, "note": data.draw(st.text(max_size=9))}
    )


@given(data=st.data(), flow=st.sampled_from(SHIPPED))
@settings(max_examples=250, deadline=None, derandomize=True, database=None)
def test_whatever_is_done_it_loads_in_canonical_form_or_is_refused(data: st.DataObject, flow: Flow) -> None:
    for _ in range(4):
        try:
            flow = changed_at_random(data, flow)
        except EditFault:
            continue
        again, faults = load(flow.source, file="")
        assert (again, faults) == (flow, [])


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_can_be_begun_with_nothing_but_its_name(kind: str) -> None:
    flow = operations.add_step(read(FIRST), "fresh", kind, after="roof", way="choices.none")
    assert list(flow.steps) == ["roof", "fresh", "night", "bye"]
    assert operations.delete_step(flow, "fresh", "night") == read(FIRST)


def test_a_renamed_step_is_followed_by_every_way_and_tick_and_keeps_its_answer() -> None:
    flow = read(
        """\
format: 1
flow: guide
topic: housing
start: age
steps:
  age: {kind: ask, answer: number, next: sort}
  sort:
    kind: branch
    cases:
      - {when: {age: {under: 18}}, go: todo}
    otherwise: age
  todo:
    kind: checklist
    save: arrived
    items:
      move: moved
  moved: {kind: tick, list: todo, item: move, next: todo}
"""
    )
    named = operations.rename_step(operations.rename_step(flow, "todo", "to-do"), "age", "years")
    assert named.start == "years"
    assert "years: {kind: ask, answer: number, save: age, next: sort}" in named.source
    assert "moved: {kind: tick, list: to-do, item: move, next: to-do}" in named.source
    assert "otherwise: years" in named.source


def test_ways_to_a_step_that_goes_lead_on_or_nowhere() -> None:
    assert "none: bye" in operations.delete_step(read(FIRST), "night", "bye").source
    assert 'none: ""' in operations.delete_step(read(FIRST), "night").source
    assert operations.delete_step(read(FIRST), "roof").start == "night"


def test_all_that_is_wrong_with_a_step_is_said_at_once() -> None:
    with pytest.raises(EditFault) as refused:
        operations.set_step(
            read(FIRST), "night", {"kind": "say", "next": "Bye", "private": "perhaps", "tone": "x"}
        )
    assert sorted(field for field, _ in refused.value.faults) == ["next", "private", "tone"]


def test_another_kind_keeps_what_both_have() -> None:
    flow = operations.change_kind(read(FIRST), "night", "handover")
    assert flow.steps["night"].kind == "handover"
    assert [way.to for way in flow.steps["night"].exits("night")] == ["bye"]


def test_only_ways_are_connected() -> None:
    with pytest.raises(EditFault, match="no such way"):
        operations.connect(read(FIRST), "night", "text", "bye")
    assert "have: night" in operations.connect(read(FIRST), "roof", "choices.have", "night").source


def test_a_warning_is_accepted_with_a_reason_that_is_kept() -> None:
    flow = operations.accept_warning(read(FIRST), "roof", "lix", "The word is the law's own")
    assert flow.accepted("roof", "lix") == "The word is the law's own"
    with pytest.raises(EditFault, match="reason"):
        operations.accept_warning(flow, "roof", "lix", "  ")


def test_an_accepted_warning_is_told_again_once_its_reason_is_taken_away() -> None:
    begun = operations.accept_warning(read(FIRST), "roof", "lix", "The word is the law's own")
    flow = operations.accept_warning(begun, "roof", "unused", "Soon")
    flow = operations.accept_no_longer(flow, "roof", "lix")
    assert flow.steps["roof"].accept == {"unused": "Soon"}
    assert operations.accept_no_longer(flow, "roof", "unused").source == read(FIRST).source
    with pytest.raises(EditFault, match="not accepted"):
        operations.accept_no_longer(flow, "roof", "lix")
