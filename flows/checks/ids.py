"""Names: everything named exists, and no two things share a name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flows.checks.report import fault
from flows.definition.flow import Flow
from flows.faults import Fault
from flows.steps.appointment import Appointment
from flows.steps.checklist import Checklist
from flows.steps.remind import Remind
from flows.steps.set import Set
from flows.steps.tick import Tick

KEPT = frozenset(("system", "command", "place", "page", "role", "error", "appointment", "reminder"))
"""Beginnings of text ids that belong to the program; no flow may be called so."""


def check_flow_names(flows: Sequence[Flow], unread: frozenset[str]) -> Iterator[Fault]:
    """``id-collision``: two files with one flow name, or a name that is kept for the program's own texts."""
    first: dict[str, Flow] = {}
    for flow in flows:
        other = first.setdefault(flow.name, flow)
        if other is not flow:
            yield fault(flow, "id-collision", f"{flow.name!r} is already in {other.file}", field="flow")
        if flow.name in KEPT:
            yield fault(flow, "id-collision", f"{flow.name!r} is kept for the program", field="flow")


def check_targets(flows: Sequence[Flow], unread: frozenset[str]) -> Iterator[Fault]:
    """``unknown-id``: a start, a way on or a called flow that does not exist."""
    names = {flow.name for flow in flows} | unread
    for flow in flows:
        if flow.start not in flow.steps:
            yield fault(flow, "unknown-id", f"there is no step {flow.start!r}", field="start")
        for name, step in flow.steps.items():
            for way in step.exits(name):
                if way.to and way.to not in flow.steps:
                    yield fault(
                        flow, "unknown-id", f"there is no step {way.to!r}", step=name, field=way.field
                    )
            for field, called in step.calls():
                if called not in names:
                    yield fault(flow, "unknown-id", f"there is no flow {called!r}", step=name, field=field)


def check_ticks(flows: Sequence[Flow], unread: frozenset[str]) -> Iterator[Fault]:
    """``unknown-id``: a ``tick`` of what is no checklist of its flow, or of an item that the list does not have."""
    for flow in flows:
        for name, step in flow.steps.items():
            if isinstance(step, Checklist):
                for item in step.only:
                    if item not in step.items:
                        message = f"there is no item {item!r}"
                        yield fault(flow, "unknown-id", message, step=name, field=f"only.{item}")
            if isinstance(step, Tick):
                checklist = flow.steps.get(step.list)
                if not isinstance(checklist, Checklist):
                    message = f"{step.list!r} is no checklist of this flow"
                    yield fault(flow, "unknown-id", message, step=name, field="list")
                elif step.item not in checklist.items:
                    message = f"{step.list!r} has no item {step.item!r}"
                    yield fault(flow, "unknown-id", message, step=name, field="item")


def check_about(flows: Sequence[Flow], unread: frozenset[str]) -> Iterator[Fault]:
    """``unknown-id``: an appointment named by ``$name`` that no step of any flow keeps."""
    kept = {step.answer_name(name) for flow in flows for name, step in flow.steps.items() if step.expects}
    kept |= {
        name
        for flow in flows
        for step in flow.steps.values()
        if isinstance(step, Set)
        for name in step.values
    }
    for flow in flows:
        for name, step in flow.steps.items():
            about = step.about if isinstance(step, Appointment | Remind) else ""
            if about.startswith("$") and about[1:] not in kept and not unread:
                yield fault(flow, "unknown-id", f"no step keeps {about}", step=name, field="about")


def check_text_ids(flows: Sequence[Flow], unread: frozenset[str]) -> Iterator[Fault]:
    """``id-collision``: two steps, of one flow or of two, that say the same text id."""
    first: dict[str, str] = {}
    names: set[str] = set()
    # Of two files with one name only the first counts: each of its texts would collide.
    for flow in flows:
        if flow.name in names:
            continue
        names.add(flow.name)
        for name, step in flow.steps.items():
            text_id = flow.text_id(name)
            if text_id is None:
                continue
            place = f"{flow.name}/{name}"
            other = first.setdefault(text_id, place)
            if other != place:
                field = "text" if step.text else ""
                yield fault(
                    flow, "id-collision", f"{text_id!r} is also said by {other}", step=name, field=field
                )
