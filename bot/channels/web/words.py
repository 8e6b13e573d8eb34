"""The page's own words in a language, with the Danish that stands under an unreviewed Greenlandic line."""

from __future__ import annotations

import datetime as dt
import re
from typing import cast

import msgspec

from bot.clock import COPENHAGEN
from bot.ports import Language
from bot.runtime import Runtime


class Said(msgspec.Struct, frozen=True):
    """A line in one language, and perhaps the same in another beneath it."""

    lang: str
    text: str
    under_lang: str = ""
    under: str = ""


class Words:
    """Page texts in one language: ``words("page-send")``, ``words("page-asked-at", time=…)``."""

    def __init__(self, runtime: Runtime, language: Language) -> None:
        self.language = language
        self._texts = runtime.content.texts

    def __call__(self, text_id: str, **values: object) -> Said:
        """The text as it may be shown: a draft has its Danish beneath."""
        shown = self._texts.render(text_id, values, self.language)
        under_lang, under = shown.beneath or ("", "")
        return Said(shown.language, shown.text, under_lang, under)

    def alone(self, text_id: str, **values: object) -> Said:
        """The text without anything beneath, for places where both languages stand side by side."""
        shown = self._texts.render(text_id, values, self.language)
        return Said(shown.language, shown.text)


def languages(runtime: Runtime) -> tuple[Language, ...]:
    """Both languages in the organisation's order, Greenlandic first unless it says otherwise."""
    said = re.findall(r"kl|da", runtime.content.facts.setting("organisation-language-order"))
    return cast("tuple[Language, ...]", tuple(dict.fromkeys([*said, "kl", "da"])))


def both(runtime: Runtime) -> tuple[Words, ...]:
    """Words in each language, in the organisation's order."""
    return tuple(Words(runtime, language) for language in languages(runtime))


def clock_time(at: dt.datetime) -> dt.time:
    """The wall-clock time of an instant in Denmark."""
    return at.astimezone(COPENHAGEN).time()


def moment(at: dt.datetime, now: dt.datetime) -> dt.time | dt.datetime:
    """What to say of an instant: today its time is enough."""
    local = at.astimezone(COPENHAGEN)
    return local.time() if local.date() == now.astimezone(COPENHAGEN).date() else local
