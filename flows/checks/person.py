"""A person is never out of reach."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from flows.checks.report import fault
from flows.checks.ways import reachable
from flows.definition.flow import Flow
from flows.faults import Fault

WITHOUT = frozenset(("settings", "privacy", "start", "danger"))
"""Topics whose flows may leave the way to people to the standing command."""


def check_person(flows: Sequence[Flow], unread: frozenset[str]) -> Iterator[Fault]:
    """``no-person``: a flow whose start leads to no handover, neither in it nor in a flow it calls.

    The standing command ``person`` is there at every wait besides; the flow itself must think of it too.
    """
    by_name = {flow.name: flow for flow in flows}
    for flow in flows:
        if flow.topic in WITHOUT or flow.start not in flow.steps:
            continue
        if not _leads_to_people(flow, by_name, unread):
            yield fault(flow, "no-person", "no step of this flow hands over to people", field="start")


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
