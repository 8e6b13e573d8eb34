"""The citizen's word on whether an appointment came to anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.appointments.held import FAMILY, held_label, take_held
from bot.cases.pressed import Press

if TYPE_CHECKING:
    from bot.ports import Language
    from bot.turn.talk import Talk

__all__ = ["FAMILY", "label", "take"]


def label(talk: Talk, press: Press) -> tuple[str, Language | None]:
    """The words on the button."""
    return held_label(talk, press.id, press.value)


def take(talk: Talk, press: Press) -> None:
    """Keep it; it may be changed for a week."""
    take_held(talk, press.id, press.value)
