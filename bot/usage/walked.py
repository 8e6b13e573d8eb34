"""What one walk of the engine comes to in counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.turn.talk import Talk
from flows.events import HandoverAsked, NotUnderstood
from flows.inputs import Back, Help, Input

if TYPE_CHECKING:
    from flows.engine import Outcome


def walked(talk: Talk, given: Input | None, outcome: Outcome) -> None:
    """Count where the walk came to, and what the input was to the question that waited; before the talk goes on.

    Another page or other words of the same question are no answer, and neither is going back.
    """
    before = talk.session
    if before is not None and before.wait is not None:
        if isinstance(given, Help):
            talk.met(before.at, "missed")
        elif given is not None and outcome.path and not isinstance(given, Back):
            talk.met(before.at, "answered")
    for at in outcome.path:
        talk.met(at, "entered")
    for event in outcome.events:
        if isinstance(event, NotUnderstood):
            talk.met(event.at, "missed")
        elif isinstance(event, HandoverAsked):
            talk.met(event.at, "person")
