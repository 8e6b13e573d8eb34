"""The citizen takes the municipality's own number off their case."""

from __future__ import annotations

from typing import cast

from bot.cases.our_number import FAMILY, TAKE_BACK, take_back
from bot.cases.pressed import Press
from bot.effects.speak import speak
from bot.ports import Language
from bot.turn.talk import Talk

__all__ = ["FAMILY", "label", "take"]


def label(talk: Talk, press: Press) -> tuple[str, Language | None]:
    """The words on the button."""
    del press
    shown = talk.work.runtime.content.texts.render(
        "handover-number-noted", {}, talk.language, variant=TAKE_BACK
    )
    return shown.text, cast("Language", shown.language)


def take(talk: Talk, press: Press) -> None:
    """Take it off, once."""
    if press.value == TAKE_BACK and take_back(talk, press.id):
        speak(talk, "handover-number-gone", notice="rights")
