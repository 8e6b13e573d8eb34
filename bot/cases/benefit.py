"""Which benefit a case is about, where the flow that the citizen stood in says it."""

from __future__ import annotations

from flows.session import Position

FLOWS = {"cash-benefit": "cash-benefit"}
"""Flows that are about one benefit."""
BRANCHES = {
    "child": "child-benefit",
    "house": "housing-benefit",
    "medicine": "medicine",
    "pension": "pension",
    "sick": "sickness-benefit",
    "study": "study-grant",
}
"""Branches of the flow on money (the first word of a step) that are about one benefit."""
BENEFITS = tuple(sorted({*FLOWS.values(), *BRANCHES.values()}))


def benefit_at(at: Position | None) -> str | None:
    """The benefit of the place in a flow; None where it says none."""
    if at is None:
        return None
    if at.flow in FLOWS:
        return FLOWS[at.flow]
    return BRANCHES.get(at.step.partition("-")[0]) if at.flow == "benefits" else None
