"""What a check found: one fault, where it stands, and the closed list of codes this package can give."""

from __future__ import annotations

from typing import Literal

import msgspec

Severity = Literal["error", "warning"]

CODES: dict[str, str] = {
    "syntax": "not readable as a flow: broken YAML, a wrong type, a missing field, a limit passed",
    "duplicate-key": "the same key twice in one mapping",
    "unknown-key": "a field that this kind of step, or a flow, does not have",
    "not-canonical": "the file is not what the emitter would write",
    "unknown-id": "a step or a called flow that does not exist",
    "id-collision": "two steps with one text id, two flows with one name, or a name kept for the program",
    "reserved-value": "a choice value that is a reserved wording or a standing command",
    "unreachable": "a step that no path from the start leads to",
    "exit-nowhere": "a step, not an end, without a way on",
    "loop-without-wait": "steps that lead round to themselves without ever waiting",
    "no-person": "a flow, a promise or a grave answer from which no step leads to people",
    "too-many-choices": "more choices in one question than four",
}
"""Every code of this package and what it means. All are errors; none can be waived."""


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """One fault. ``line`` counts from 1 (0: the whole file); other places are empty where unknown."""

    severity: Severity
    code: str
    file: str
    line: int
    flow: str = ""
    step: str = ""
    field: str = ""
    message: str
