"""How a check names the place of a fault."""

from __future__ import annotations

from flows.definition.flow import Flow
from flows.faults import Fault


def fault(flow: Flow, code: str, message: str, *, step: str = "", field: str = "") -> Fault:
    """An error at a step and field of a flow, with the line they stand on."""
    return Fault(
        severity="error",
        code=code,
        file=flow.file,
        line=flow.line(step, field),
        flow=flow.name,
        step=step,
        field=field,
        message=message,
    )
