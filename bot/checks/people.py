"""Words that speak of people must lead to them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.checks.at_step import at_step
from bot.checks.reading import FlowsRead
from flows.checks.person import leads_surely_to_people, leads_to_people
from flows.definition import Flow
from locales.faults import Fault
from locales.text_base import BASE, TextBase

_SOMEBODY = re.compile(
    r"\bet menneske (?:her )?(?:ser|hjælper|skriver|taler|finder|læser|ringer|svarer|(?P<offered>kan))\b"
    r"|\b(?:ser|(?P<asked>kan)|hjælper|skrive til) et menneske\b",
    re.IGNORECASE,
)
"""Words that speak of people now; "before you ask for somebody" does not."""


def people_promised(flow: Flow, read: FlowsRead, base: TextBase) -> Iterator[Fault]:
    """``no-person``: a step tells that somebody helps, and leads to nobody.

    "Somebody can help you" is an offer: one answer of the next question has to take it up. "Somebody looks at it
    with you" is a promise: whatever is answered there, people follow.
    """
    for use in flow.text_uses():
        danish = base.unit(use.text_id, BASE)
        step = flow.steps[use.step]
        if danish is None or danish.value is None or step.expects is not None:
            continue
        if (words := _SOMEBODY.search(danish.value)) is None:
            continue
        offer = words["offered"] or words["asked"]
        lead = leads_to_people if offer else leads_surely_to_people
        if not all(lead(flow, way.to, read.flows, read.unread) for way in step.exits(use.step)):
            said = "offers" if offer else "promises"
            message = f"{use.text_id} {said} people, and what follows does not lead to them"
            yield at_step(flow, use.step, "no-person", message)
