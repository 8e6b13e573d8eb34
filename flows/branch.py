"""The branch of a flow that a step belongs to: steps of one branch begin with the same word (``tonight-card``)."""

from __future__ import annotations

from flows.definition.flow import Flow
from flows.steps.handover import Handover


def branch_priority(flow: Flow, step: str) -> int:
    """The priority (0 to 9) that the branch's own way to a person has; the least where it has several, 0 without one.

    So that who asks for a person by the standing button in the middle of it is no less urgent than by its choice.
    """
    branch = step.partition("-")[0]
    own = [
        each.priority
        for name, each in flow.steps.items()
        if isinstance(each, Handover) and name.partition("-")[0] == branch
    ]
    return min(own, default=0)
