"""The citizen's word on their fixed person: yes, no, or no more."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from bot.cases.pressed import Press
    from bot.ports import Language
    from bot.turn.talk import Talk

FAMILY = "cor"
_LABELS = {
    "agree": "coordinator-ask",
    "decline": "coordinator-ask",
    "end": "coordinator-agreed",
}


def label(talk: Talk, press: Press) -> tuple[str, Language | None]:
    """The words on the button."""
    if press.value not in _LABELS:
        return "…", None
    shown = talk.work.runtime.content.texts.render(
        _LABELS[press.value], {}, talk.language, variant=press.value
    )
    return shown.text, cast("Language", shown.language)


def take(talk: Talk, press: Press) -> None:
    """Do it where it is still asked; a strange or repeated press does nothing."""
    from bot.people.coordinator import answer  # it reads cases, whose presses are gathered first

    answer(talk, press.id, press.value)
