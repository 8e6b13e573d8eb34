"""Ways: each step leads on, each is led to, and none goes round without waiting for somebody."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence

from flows.checks.report import fault
from flows.definition.flow import Flow
from flows.faults import Fault

Node = tuple[str, str]
"""A flow's name and a step's id."""


def check_exits(flows: Sequence[Flow], unread: frozenset[str]) -> Iterator[Fault]:
    """``exit-nowhere``: a way on that is not given, though the step is no end."""
    for flow in flows:
        for name, step in flow.steps.items():
            for way in step.exits(name):
                if not way.to:
                    yield fault(flow, "exit-nowhere", "no step follows here", step=name, field=way.field)


def check_reachable(flows: Sequence[Flow], unread: frozenset[str]) -> Iterator[Fault]:
    """``unreachable``: a step that no path from the start leads to."""
    for flow in flows:
        if flow.start not in flow.steps:
            continue
        seen = reachable(flow)
        for name in flow.steps:
            if name not in seen:
                yield fault(flow, "unreachable", f"nothing leads to {name!r}", step=name)


def reachable(flow: Flow) -> set[str]:
    """The steps that some path from the start leads to."""
    seen = {flow.start}
    waiting = deque(seen)
    while waiting:
        name = waiting.popleft()
        for way in flow.steps[name].exits(name):
            if way.to in flow.steps and way.to not in seen:
                seen.add(way.to)
                waiting.append(way.to)
    return seen


def check_loops(flows: Sequence[Flow], unread: frozenset[str]) -> Iterator[Fault]:
    """``loop-without-wait``: steps, over called flows too, that lead round without waiting. One a round."""
    by_name = {flow.name: flow for flow in flows}
    edges = _instant(by_name)
    back: dict[Node, set[Node]] = {node: set() for node in edges}
    for node, following in edges.items():
        for to in following:
            back.setdefault(to, set()).add(node)
    left = _in_rounds(edges, back)
    told: set[Node] = set()
    for flow in flows:
        for name in flow.steps:
            node = (flow.name, name)
            if node in left and node not in told and by_name[flow.name] is flow:
                told |= _connected(node, left, edges, back)
                yield fault(flow, "loop-without-wait", "from here it goes round without waiting", step=name)


def _instant(flows: Mapping[str, Flow]) -> dict[Node, set[Node]]:
    """Where one sprint may go on to. A called flow is passed when its end can be reached at once."""
    edges: dict[Node, set[Node]] = {}
    ends = {
        (flow.name, name)
        for flow in flows.values()
        for name, step in flow.steps.items()
        if step.kind == "end"
    }
    for flow in flows.values():
        for name, step in flow.steps.items():
            to = {(flow.name, way.to) for way in step.exits(name) if not way.waits and way.to in flow.steps}
            if step.kind == "call":
                to |= {(called, flows[called].start) for _, called in step.calls() if called in flows}
            edges[flow.name, name] = to
    passed: set[str] = set()
    while True:
        fresh = {name for name, flow in flows.items() if ends & _from((name, flow.start), edges)} - passed
        if not fresh:
            return edges
        passed |= fresh
        for flow in flows.values():
            for name, step in flow.steps.items():
                if step.kind == "call" and any(called in fresh for _, called in step.calls()):
                    edges[flow.name, name] |= {
                        (flow.name, way.to) for way in step.exits(name) if way.to in flow.steps
                    }


def _from(start: Node, edges: Mapping[Node, set[Node]]) -> set[Node]:
    """Steps of the start's own flow that are reached at once."""
    seen, waiting = {start}, deque((start,))
    while waiting:
        for node in edges.get(waiting.popleft(), set()):
            if node not in seen and node[0] == start[0]:
                seen.add(node)
                waiting.append(node)
    return seen


def _in_rounds(edges: Mapping[Node, set[Node]], back: Mapping[Node, set[Node]]) -> set[Node]:
    """Nodes in a round or between two: what is left when all ends and beginnings are taken away."""
    left = set(back)
    for ahead, behind in ((edges, back), (back, edges)):
        number = {node: len([to for to in ahead.get(node, ()) if to in left]) for node in left}
        waiting = deque(node for node in left if not number[node])
        while waiting:
            node = waiting.popleft()
            left.discard(node)
            for before in behind.get(node, ()):
                if before in left:
                    number[before] -= 1
                    if not number[before]:
                        waiting.append(before)
    return left


def _connected(
    start: Node, left: set[Node], edges: Mapping[Node, set[Node]], back: Mapping[Node, set[Node]]
) -> set[Node]:
    seen, waiting = {start}, deque((start,))
    while waiting:
        node = waiting.popleft()
        for other in edges.get(node, set()) | back.get(node, set()):
            if other in left and other not in seen:
                seen.add(other)
                waiting.append(other)
    return seen
