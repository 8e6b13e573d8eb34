"""Which step a text belongs to: named in its faults, and asked whether it waives them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from flows.definition import Flow
from locales.faults import Fault
from locales.text_base import TextBase


def with_steps(faults: Iterable[Fault], flows: Sequence[Flow], base: TextBase) -> list[Fault]:
    """Return the faults with the flow and step that say the text they stand in."""
    said = {use.text_id: (flow.name, use.step) for flow in flows for use in flow.text_uses()}
    at = {
        (unit.file, line): said[unit.text_id]
        for units in base.units.values()
        for unit in units.values()
        if unit.text_id in said
        for line in {*unit.lines.values(), *(note.line for note in unit.notes)}
    }
    found = []
    for fault in faults:
        flow, step = at.get((fault.file, fault.line), ("", ""))
        found.append(msgspec.structs.replace(fault, flow=flow, step=step))
    return found


def without_waived(faults: Iterable[Fault], flows: Sequence[Flow]) -> list[Fault]:
    """Return the faults less the warnings that their step, or its flow, accepts with a reason."""
    by_name = {flow.name: flow for flow in flows}
    return [
        fault
        for fault in faults
        if fault.severity == "error"
        or fault.flow not in by_name
        or by_name[fault.flow].accepted(fault.step, fault.code) is None
    ]
