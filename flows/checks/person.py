"""A person is never out of reach."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from flows.checks.report import fault
from flows.checks.ways import reachable
from flows.definition.flow import Flow
from flows.faults import Fault

WITHOUT = frozenset(("settings", "privacy", "start", "danger"))
"""Topics whose flows may leave the way to people to the standing command."""

PROMISES = frozenset(("choices.talk", "choices.treatment", "choices.evict", "choices.photo", "failed"))
"""Ways by which a citizen is brought to people: "talk to somebody", what only people take up, what stayed unclear."""

NEVER_ALONE = frozenset(("choices.suicide", "choices.die", "choices.violence"))
"""Answers after which the numbers are shown and people are called, and nothing more is asked before."""


def check_person(flows: Sequence[Flow], unread: frozenset[str]) -> Iterator[Fault]:
    """``no-person``: a flow whose start leads to no handover, neither in it nor in a flow it calls.

    And a choice ``talk``, or a ``failed`` after two tries to understand, that leads to none within one question
    more: it promised people. And an answer with which nobody is left alone, when a question, or nothing, follows
    before people do. The standing command ``person`` is there at every wait besides; the flow itself must think
    of it too.
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
                if way.field in PROMISES and not leads_to_people(flow, way.to, flows, unread):
                    message = "this way promises people and does not lead to them"
                    yield fault(flow, "no-person", message, step=name, field=way.field)
                elif way.field in NEVER_ALONE and not leads_surely_to_people(
                    flow, way.to, flows, unread, questions=0
                ):
                    message = "nobody is left alone with this, and people do not follow at once"
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
    """Whether people are come to from a step, with at most one question before of which one answer leads there."""
    return _lead(flow, start, flows, unread, questions=1, enough=any)


def leads_surely_to_people(
    flow: Flow, start: str, flows: Sequence[Flow], unread: frozenset[str], *, questions: int = 1
) -> bool:
    """Whether people are come to from a step whatever is answered, with at most so many questions before."""
    return _lead(flow, start, flows, unread, questions=questions, enough=all)


class _Here(NamedTuple):
    """A step, and how many questions may still come."""

    flow: str
    step: str
    questions: int


def _lead(
    flow: Flow,
    start: str,
    flows: Sequence[Flow],
    unread: frozenset[str],
    *,
    questions: int,
    enough: Callable[[Iterable[bool]], bool],
) -> bool:
    """Whether people are come to; ``enough`` says how many answers to a question must lead there.

    Where nobody is asked, every way must: which one is taken is not the citizen's choice. Where one looks for
    places, those are what was promised. Round in a circle leads to nobody.
    """
    by_name = {each.name: each for each in flows}
    first = _Here(flow.name, start, questions)
    # Each with what must lead there: all of a group, or enough of it, or one of the flows it calls.
    ways: dict[_Here, tuple[list[_Here], list[_Here], list[_Here]]] = {}
    leading: set[_Here] = set()
    waiting = deque([first])
    while waiting:
        here = waiting.popleft()
        within = flow if here.flow == flow.name else by_name[here.flow]
        step = within.steps.get(here.step)
        if here in ways or step is None:
            continue
        called = [to for _, to in step.calls()]
        if step.kind == "handover" or step.kind == within.topic == "places" or unread.intersection(called):
            leading.add(here)
        exits = list(step.exits(here.step))
        calls = [here._replace(flow=to, step=by_name[to].start) for to in called if to in by_name]
        straight = [here._replace(step=way.to) for way in exits if not way.waits]
        asked = [] if straight or here.questions == 0 else exits
        answers = [here._replace(step=way.to, questions=here.questions - 1) for way in asked]
        ways[here] = (calls, straight, answers)
        waiting.extend((*calls, *straight, *answers))
    before = -1
    while before < len(leading):
        before = len(leading)
        for here, (calls, straight, answers) in reversed(ways.items()):
            if (
                any(to in leading for to in calls)
                or (straight and all(to in leading for to in straight))
                or (answers and enough(to in leading for to in answers))
            ):
                leading.add(here)
    return first in leading
