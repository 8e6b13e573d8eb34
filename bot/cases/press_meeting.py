"""The citizen takes a phone back that was brought to their case."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from bot.cases.pressed import Press
    from bot.ports import Language
    from bot.turn.talk import Talk

FAMILY = "mee"


def label(talk: Talk, press: Press) -> tuple[str, Language | None]:
    """The words on the button."""
    del press
    shown = talk.work.runtime.content.texts.render("meeting-joined", {}, talk.language, variant="undo")
    return shown.text, cast("Language", shown.language)


def take(talk: Talk, press: Press) -> None:
    """Take it back, once."""
    from bot.meeting.join import undo  # it reads cases, whose presses are gathered first

    if press.value == "undo":
        undo(talk, press.id)
