"""Answers to what is asked before a person helps."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from bot.cases.ask_first import FAMILY, about, answer, label_id

if TYPE_CHECKING:
    from bot.cases.pressed import Press
    from bot.ports import Language
    from bot.turn.talk import Talk

__all__ = ["FAMILY", "label", "take"]


def label(talk: Talk, press: Press) -> tuple[str, Language | None]:
    """The words on the button; of a value that nobody offered, none."""
    texts = talk.work.runtime.content.texts
    text_id, _, attribute = label_id(press.value).partition(".")
    unit = texts.unit(text_id, "da")
    if unit is None or (attribute and attribute not in unit.attributes):
        return "…", None
    shown = texts.render(text_id, {}, talk.language, variant=attribute)
    return shown.text, cast("Language", shown.language)


def take(talk: Talk, press: Press) -> None:
    """Keep the answer of the case that is open."""
    if talk.case is not None and press.id == about(talk.case):
        answer(talk, press.value)
