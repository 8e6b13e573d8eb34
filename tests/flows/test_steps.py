"""Each kind of step owns a fixture file of its name: flows, and talks with every event that must come."""

from __future__ import annotations

import inspect
import textwrap

import pytest
import yaml

from flows.checks import check_flows
from flows.definition.emit import ORDER
from flows.steps import KINDS
from tests.flows.support import HERE, Memory, flow_of, read_flow, talk

FIXTURES = sorted((HERE / "steps").glob("*.yaml"))


def test_every_kind_has_a_fixture_and_every_fixture_a_kind() -> None:
    assert KINDS
    assert [path.stem for path in FIXTURES] == sorted(KINDS)


def _cases() -> list[tuple[str, str, list[str], str]]:
    cases = []
    for path in FIXTURES:
        written = yaml.safe_load(path.read_text())
        for name, script in written["talks"].items():
            cases.append((path.stem, name, written["flows"], script))
    return cases


@pytest.mark.parametrize(
    ("kind", "name", "flows", "script"),
    [pytest.param(*case, id=f"{case[0]}: {case[1]}") for case in _cases()],
)
def test_talk_goes_as_written(kind: str, name: str, flows: list[str], script: str) -> None:
    read = [read_flow(text) for text in flows]
    assert any(step.kind == kind for flow in read for step in flow.steps.values())
    assert talk(Memory(read), script) == script


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_example_in_the_docstring_is_a_flow_that_runs(kind: str) -> None:
    doc = inspect.getdoc(KINDS[kind])
    assert doc is not None
    _, _, example = doc.partition("Example::")
    text = flow_of(textwrap.indent(textwrap.dedent(example.strip("\n")), "  "))
    flow = read_flow(text)
    assert kind in {step.kind for step in flow.steps.values()}
    others = {"letters", "housing"}
    faults = check_flows([flow], unread=others)
    assert {fault.code for fault in faults} <= {"no-person"}
    library = Memory([flow, *(read_flow(flow_of("  bye: {kind: end}", name=name)) for name in others)])
    assert talk(library, "> start talk").startswith("> start talk\nenters talk\n")


def test_the_emitter_has_a_place_for_every_field() -> None:
    fields = {field for kind in KINDS.values() for field in kind.model_fields} | {"kind"}
    assert fields == set(ORDER)
