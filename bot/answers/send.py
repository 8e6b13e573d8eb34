"""Sending an answer: a ready one in the citizen's language, anything else as the worker's own Danish."""

from __future__ import annotations

from typing import cast

from bot.answers.ready import values_in
from bot.cases import desk
from bot.cases.access import find_case
from bot.cases.answer import say_parts
from bot.cases.views import StaffMember
from bot.effects.speak import text_part
from bot.ports import Part, TextPart
from bot.runtime import Work


def preview(work: Work, staff: StaffMember, number: int, words: str, ready: str) -> tuple[Part, ...]:
    """The bubble as the citizen would get it. Raises as ``send``, but for whose case it is."""
    language = find_case(work, staff, number)["language"]
    values = _values(work, staff, number, words, ready)
    if values is None:
        return desk.preview(work, staff, number, words)
    return (_part(work, ready, values, language),)


def send(work: Work, staff: StaffMember, number: int, words: str, key: str, ready: str) -> None:
    """Send ``words``, which may be the ready answer ``ready`` filled in (empty: none). Own words stay Danish.

    ``key`` makes a repeated press harmless. Raises ``HelpError``: ``blank-empty`` (400) while a blank is empty,
    and whatever ``desk.answer`` refuses.
    """
    values = _values(work, staff, number, words, ready)
    if values is None:
        desk.answer(work, staff, number, words, key)
        return
    filled = values
    say_parts(work, staff, number, lambda talk: (_part(work, ready, filled, talk.language),), key)


def _values(work: Work, staff: StaffMember, number: int, words: str, ready: str) -> dict[str, str] | None:
    """The blanks' words, cleaned and with no CPR number in them, as those of every answer are."""
    cleaned = cast("TextPart", desk.preview(work, staff, number, words)[0]).text
    return values_in(work.runtime.content.texts, ready, cleaned)


def _part(work: Work, ready: str, values: dict[str, str], language: str | None) -> TextPart:
    return text_part(work.runtime.content.texts.render(ready, values, language), values)


__all__ = ["preview", "send"]
