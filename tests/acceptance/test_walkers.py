"""Two thousand citizens walk through the flows; and what would be seen if people were no longer to be had."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping

import pytest

from bot.checks.people import people_promised
from bot.checks.reading import FlowsRead
from bot.turn import handle
from flows.checks import check_flows
from flows.definition import Flow
from flows.step import Step
from flows.steps.branch import Branch
from flows.steps.handover import Handover
from locales.text_base import shipped
from storage.engine import Database
from tests.acceptance.walkers.crowd import Manner, walk_all
from tests.acceptance.walkers.seen import LANGUAGES
from tests.flows.support import LIBRARY, read_flow

WALKERS = {"sqlite": 800, "postgresql": 200}
LEAST = {"sqlite": 0.4, "postgresql": 0.1}
"""The share of the texts that a crowd so small comes to; the long version comes to all."""
BRIEF = Manner(near=3, far=20, far_one_in=6, patient=0, together=True, rests=True)


def test_a_thousand_walkers_meet_no_dead_end_and_are_never_far_from_people(
    database: Database, dialect: str
) -> None:
    plan, seen = walk_all(database, range(WALKERS[dialect]), seed=1, manner=BRIEF)
    figures = seen.figures(plan)
    assert (seen.dead_ends, seen.exceptions) == ({}, {})
    assert [node for node, near in seen.person.items() if not near] == []
    assert [node for node, near in seen.home.items() if not near] == []
    assert figures["walkers"] == WALKERS[dialect]
    assert figures["steps_reached"] > LEAST[dialect] * figures["steps"]
    for language in LANGUAGES:
        assert figures["texts_reached"][language] > LEAST[dialect] * figures["texts"]


@pytest.fixture
def alone(sqlite_url: Callable[[], str]) -> Iterator[Database]:
    """A database for what has nothing to do with which kind it is."""
    opened = Database.open(sqlite_url())
    yield opened
    opened.close()


def test_without_the_standing_command_walkers_are_far_from_people(
    alone: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(handle._CASE, "person")
    _, seen = walk_all(alone, range(8), seed=1, manner=BRIEF)
    assert not all(seen.person.values())


def test_with_a_step_gone_walkers_meet_a_dead_end(alone: Database) -> None:
    def without(flows: Mapping[str, Flow]) -> Mapping[str, Flow]:
        kept = {name: step for name, step in flows["start"].steps.items() if name != "menu"}
        return {**flows, "start": dataclasses.replace(flows["start"], steps=kept)}

    _, seen = walk_all(alone, range(4), seed=1, manner=BRIEF, change=without)
    assert seen.dead_ends or seen.exceptions


def _shipped() -> dict[str, Flow]:
    flows = [read_flow(path.read_text("utf-8")) for path in sorted(LIBRARY.glob("*.yaml"))]
    return {flow.name: flow for flow in flows}


SHIPPED = _shipped()
HANDOVERS = [
    (flow.name, name)
    for flow in SHIPPED.values()
    for name, step in flow.steps.items()
    if isinstance(step, Handover)
]


def _faults(flow: str, steps: Mapping[str, Step]) -> set[str]:
    less = dataclasses.replace(SHIPPED[flow], steps=steps)
    flows = [less if found.name == flow else found for found in SHIPPED.values()]
    promised = people_promised(less, FlowsRead(flows, frozenset(), []), shipped())
    return {fault.code for fault in check_flows(flows)} | {fault.code for fault in promised}


@pytest.mark.parametrize(("flow", "step"), HANDOVERS)
def test_no_handover_can_go_unnoticed(flow: str, step: str) -> None:
    """Neither one that is gone, nor one that talks are led past."""
    steps = SHIPPED[flow].steps
    assert "no-person" not in _faults(flow, steps)
    assert "unknown-id" in _faults(flow, {name: found for name, found in steps.items() if name != step})
    past = Branch.model_construct(cases=[], otherwise=getattr(steps[step], "next", ""))
    assert "no-person" in _faults(flow, {**steps, step: past})
