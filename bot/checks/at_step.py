"""A fault of a step that is seen only with its texts."""

from __future__ import annotations

from flows.definition import Flow
from locales.checks.codes import severity_of
from locales.faults import Fault


def at_step(flow: Flow, step: str, code: str, message: str, field: str = "") -> Fault:
    """Return the fault, on the step's line of the flow's file."""
    return Fault(
        severity=severity_of(code),
        code=code,
        file=flow.file,
        line=flow.line(step, field) or 1,
        flow=flow.name,
        step=step,
        field=field,
        message=message,
    )
