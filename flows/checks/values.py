"""Choices: their names and their number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flows.checks.report import fault
from flows.definition.flow import Flow
from flows.faults import Fault
from flows.steps.ask import Ask
from flows.steps.check_understood import CheckUnderstood
from flows.steps.checklist import Checklist
from flows.steps.menu import Menu
from flows.vocabulary import CHOICES, NOT_SURE, RESERVED_VALUES


def check_reserved(flows: Sequence[Flow], unread: frozenset[str]) -> Iterator[Fault]:
    """``reserved-value``: a choice called like another wording of the question or like a standing command."""
    for flow in flows:
        for name, step in flow.steps.items():
            for field, value in _values(step):
                taken = value in RESERVED_VALUES or (value == NOT_SURE and isinstance(step, CheckUnderstood))
                if taken:
                    yield fault(
                        flow, "reserved-value", f"{value!r} may not be a choice", step=name, field=field
                    )


def check_number_of_choices(flows: Sequence[Flow], unread: frozenset[str]) -> Iterator[Fault]:
    """``too-many-choices``: more than four in a question, the added ``not-sure`` included."""
    for flow in flows:
        for name, step in flow.steps.items():
            number = len(step.choice_values()) + isinstance(step, CheckUnderstood)
            if number > CHOICES and not isinstance(step, Menu | Checklist):
                field = "wrong" if isinstance(step, CheckUnderstood) else "choices"
                yield fault(
                    flow, "too-many-choices", f"{number} choices; at most {CHOICES}", step=name, field=field
                )


def _values(step: object) -> Iterator[tuple[str, str]]:
    if isinstance(step, Ask):
        yield from ((f"choices.{value}", value) for value in step.choices)
    elif isinstance(step, Menu):
        yield from ((f"entries.{value}", value) for value in step.entries)
    elif isinstance(step, Checklist):
        yield from ((f"items.{value}", value) for value in step.items)
    elif isinstance(step, CheckUnderstood):
        yield "right", step.right
        yield from ((f"wrong.{number}", value) for number, value in enumerate(step.wrong))
