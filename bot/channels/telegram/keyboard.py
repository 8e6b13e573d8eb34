"""The four fixed buttons beneath the chat and the slash commands: what they say, and which press each is."""

from __future__ import annotations

from bot.ports import Language
from locales.translator import Translator

MORE = "⋯"
FIXED = (("page-danger-now", "danger"), ("page-person", "person"), ("page-menu", "menu"))
COMMANDS = (
    ("danger", "navianarpoq", "fare"),
    ("person", "inuk", "menneske"),
    ("menu", "toqqagassat", "menu"),
    ("language", "oqaatsit", "sprog"),
    ("stop", "unitsikkallakkit", "stop"),
    ("delete", "peeruk", "slet"),
)
"""Standing value, and its command in each language. Telegram allows only small letters without marks."""


def label(texts: Translator, text_id: str, language: Language | None) -> str:
    """A short phrase, with the Danish after it where the Greenlandic stands alone no more."""
    rendered = texts.render(text_id, {}, language)
    under = rendered.beneath[1] if rendered.beneath else ""
    return f"{rendered.text} · {under}" if under and under != rendered.text else rendered.text


def rows(texts: Translator, language: Language | None) -> list[list[str]]:
    """The fixed keyboard: danger stands alone, so that a hurried thumb finds it."""
    danger, person, menu = (label(texts, text_id, language) for text_id, _ in FIXED)
    return [[danger], [person, menu, MORE]]


def pressed(texts: Translator, text: str) -> str | None:
    """The standing press that words from the fixed keyboard are; also the half of a label in one language."""
    words = text.strip()
    if words in (MORE, "..."):
        return "ways"
    languages: tuple[Language | None, ...] = ("da", "kl", None)
    for text_id, press in FIXED:
        for language in languages:
            whole = label(texts, text_id, language)
            if words in (whole, *whole.split(" · ")):
                return press
    return None


def typed(texts: Translator, text: str) -> str | None:
    """The standing press of a slash command such as ``/inuk@bot``; None for one that we did not name."""
    word = text.split(maxsplit=1)[0].removeprefix("/").partition("@")[0].casefold()
    return next((press for press, *names in COMMANDS if word in names), None)


def command_list(texts: Translator) -> list[tuple[str, str]]:
    """Commands with what each does, in both languages, Greenlandic names first; no name twice."""
    found: dict[str, str] = {}
    for place in (1, 2):
        for names in COMMANDS:
            found.setdefault(names[place], label(texts, f"command-{names[0]}", None))
    return list(found.items())
