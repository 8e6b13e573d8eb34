"""Nothing that anybody does makes a flow fail, forget, or leave a citizen without a way on."""

from __future__ import annotations

import datetime as dt
from functools import cache
from zoneinfo import ZoneInfo

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.definition import Flow, load
from flows.engine import Outcome, resume, start
from flows.events import AppointmentTold, OldPress, Spoke
from flows.saved import dump
from flows.saved import load as load_session
from flows.session import Session
from flows.vocabulary import DEPTH, RESERVED_VALUES, TRAIL
from tests.flows.support import HERE, LIBRARY, NOON, read_flow
from tests.flows.walking import WORLDS, drawn, routes, seen_steps, watched

EXAMPLES = 300
INPUTS = 30
NEVER_ENTERED = {("call: talk", "bye"), ("call: deep", "bye")}
"""Ends behind calls that cannot return: the fixtures show exactly that."""


@cache
def _sets() -> dict[str, tuple[tuple[Flow, ...], str]]:
    found: dict[str, tuple[tuple[Flow, ...], str]] = {}
    for path in sorted((HERE / "steps").glob("*.yaml")):
        flows = tuple(read_flow(text) for text in yaml.safe_load(path.read_text())["flows"])
        found |= {f"{path.stem}: {flow.name}": (flows, flow.name) for flow in flows}
    shipped = [load(path.read_text(), file=path.name) for path in sorted(LIBRARY.glob("*.yaml"))]
    library = tuple(flow for flow, _ in shipped if flow is not None)
    assert len(library) == len(shipped)
    found |= {f"shipped: {flow.name}": (library, flow.name) for flow in library}
    return found


@pytest.mark.parametrize("case", sorted(_sets()))
def test_any_walk_through_a_flow_stays_sound_and_all_walks_together_see_every_step(case: str) -> None:
    flows, name = _sets()[case]
    ways = routes(flows, name)
    targets = sorted(ways)
    covered: set[str] = set()

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(
        target=st.integers(0, max(0, len(targets) - 1)),
        numbers=st.lists(st.integers(0, 2**24), min_size=INPUTS, max_size=INPUTS + 5),
    )
    def walk(target: int, numbers: list[int]) -> None:
        library = watched(flows)
        route = ways[targets[target]]
        now, world = NOON, route.world
        outcome = start(library, name, now=now, facts=world)
        for given_input in route.inputs:
            outcome = resume(library, _sound(outcome), given_input, now=now, facts=world)
        told: set[str] = set()
        for number in numbers:
            session = _sound(outcome)
            now += dt.timedelta(days=number % 401) if number % 6 == 0 else dt.timedelta(minutes=number % 90)
            world = WORLDS[number // 1000 % 2] if number % 5 == 0 else world
            outcome = resume(library, session, drawn(flows, session, number), now=now, facts=world)
            told |= _told_anew(outcome, told, now)
            if session.ended:
                assert outcome == Outcome(session, ())
                outcome = start(library, name, now=now, facts=world, waits=session.waits)
            elif any(isinstance(event, OldPress) for event in outcome.events):
                assert outcome.session == session
            assert outcome.session.waits >= session.waits
        _sound(outcome)
        covered.update(seen_steps(library, name))

    walk()
    for route in ways.values():
        # Chance may leave out one of many ways; none is left out.
        library = watched(flows)
        outcome = start(library, name, now=NOON, facts=route.world)
        for given_input in route.inputs:
            outcome = resume(library, _sound(outcome), given_input, now=NOON, facts=route.world)
        covered.update(seen_steps(library, name))
    never = {step for flow, step in NEVER_ENTERED if flow == case}
    steps = next(flow.steps for flow in flows if flow.name == name)
    assert covered == set(steps) - never


def _told_anew(outcome: Outcome, told: set[str], now: dt.datetime) -> set[str]:
    """The refs of appointments that were told: each for the first time, and of a time that lies ahead."""
    events = [event for event in outcome.events if isinstance(event, AppointmentTold)]
    for event in events:
        starts = dt.datetime.fromisoformat(event.wall).replace(tzinfo=ZoneInfo(event.zone))
        assert event.ref not in told
        assert starts > now
    return {event.ref for event in events}


def _sound(outcome: Outcome) -> Session:
    """The session as saved and read again, with everything that must hold of it."""
    session = outcome.session
    assert load_session(dump(session)) == session
    assert session.ended == (session.wait is None)
    assert len(session.trail) <= TRAIL
    assert len(session.stack) <= DEPTH
    if session.wait is not None:
        assert 0 < session.wait.guard <= session.waits
        # A person, and every other standing command, is never hidden behind an option of the same name.
        assert not (set(session.wait.options) & (RESERVED_VALUES - {"more"}))
        asked = [event for event in outcome.events if isinstance(event, Spoke) and event.expects]
        if asked:
            assert (asked[-1].expects, asked[-1].options) == (session.wait.kind, session.wait.options)
            assert asked[-1].at == session.at
    return session
