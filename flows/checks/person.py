"""A person is never out of reach."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence

from flows.checks.report import fault
from flows.checks.ways import reachable
from flows.definition.flow import Flow
from flows.faults import Fault

WITHOUT = frozenset(("settings", "privacy", "start", "danger"))
"""Topics whose flows may leave the way to people to the standing command."""

PROMISES = frozenset(("choices.talk", "choices.treatment", "choices.evict", "failed"))
"""Ways by which a citizen is brought to people: "talk to somebody", what only people take up, what stayed unclear."""


def check_person(flows: Sequence[Flow], unread: frozenset[str]) -> Iterator[Fault]:
    """``no-person``: a flow whose start leads to no handover, neither in it nor in a flow it calls.

    And a choice ``talk``, or a ``failed`` after two tries to understand, that leads to none within one question
    more: it promised people. The standing command ``person`` is there at every wait besides; the flow itself must
    think of it too.
    """
    by_name = {flow.name: flow for flow in flows}
    for flow in flows:
        if flow.topic in WITHOUT or flow.start not in flow.steps:
            continue
        if not _leads_to_people(flow, by_name, unread):
            yield fault(flow, "no-person", "no step of this flow hands over to people", field="start")
    for flow in flows:
        for name, step in flow.steps.items():
            for way in step.exits(name):
                if way.field not in PROMISES or leads_to_people(flow, way.to, flows, unread):
                    continue
                message = "this way promises people and does not lead to them"
                yield fault(flow, "no-person", message, step=name, field=way.field)


def _leads_to_people(flow: Flow, flows: Mapping[str, Flow], unread: frozenset[str]) -> bool:
    seen, waiting = {flow.name}, [flow]
    while waiting:
        here = waiting.pop()
        if here.start not in here.steps:
            continue
        for name in reachable(here):
            step = here.steps[name]
            if step.kind == "handover":
                return True
            for _, called in step.calls():
                if called in unread:
                    return True
                if called in flows and called not in seen:
                    seen.add(called)
                    waiting.append(flows[called])
    return False


def leads_to_people(flow: Flow, start: str, flows: Sequence[Flow], unread: frozenset[str]) -> bool:
    """Whether people are come to from a step with at most one question before; where one looks for places, those."""
    by_name = {each.name: each for each in flows}
    waiting = deque([(flow, start, 0)])
    seen: set[tuple[str, str]] = set()
    while waiting:
        here, name, asked = waiting.popleft()
        step = here.steps.get(name)
        if step is None or (here.name, name) in seen:
            continue
        seen.add((here.name, name))
        called = [to for _, to in step.calls()]
        if (
            step.kind == "handover"
            or (step.kind == here.topic == "places")
            or any(to in unread for to in called)
        ):
            return True
        waiting.extend((by_name[to], by_name[to].start, asked) for to in called if to in by_name)
        for way in step.exits(name):
            if not way.waits:
                waiting.appendleft((here, way.to, asked))
            elif asked == 0:
                waiting.append((here, way.to, 1))
    return False
