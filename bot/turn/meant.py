"""What typed words mean to the question that waits: a choice of it, a day, a time."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.appointments.words import LANGUAGES
from bot.effects.labels import labels_of, own_labels
from bot.effects.speak import speak
from bot.turn import sent
from bot.turn.talk import Talk
from bot.understanding.normalise import normalise
from bot.understanding.values.choices import choice_in
from bot.understanding.values.when import NOTHING, When, when_in
from flows.inputs import Said
from flows.session import Wait
from locales.format import ByLanguage

_VALUE = re.compile(r"\d{4}-\d\d-\d\d|\d\d:\d\d")
"""Options that are values themselves: their labels are days and times, and read as such."""
MOST = 3
"""Days named at most, where several may be meant."""


def said(talk: Talk, text: str) -> Said:
    """The words as the engine takes them, with what they mean to the question that waits."""
    wait = _asked(talk)
    if wait is None:
        return Said(text)
    labels = _labels(talk, wait)
    choice = _named(talk, wait, labels, text)
    if choice is not None:
        return Said(text, choice=choice)
    when = _when(talk, wait, text)
    if not (when.dates if wait.kind == "date" else when.times):
        wholes = frozenset(value for value in labels if _VALUE.fullmatch(value))
        each = {value: tuple(names.values()) for value, names in labels.items()}
        # Where any words are taken, a word of a label may well be among them.
        choice = choice_in(text, each, loosely=wait.kind != "text", wholes=wholes)
    if wait.kind not in ("date", "time"):
        return Said(text, choice=choice)
    return Said(text, choice=choice, dates=when.dates, times=when.times)


def say_several(talk: Talk, meant: Said) -> bool:
    """Where a day is asked for and several may be meant: which they are, and to write one. False: it is not so."""
    wait, dates = _asked(talk), (meant.dates or ())[:MOST]
    if wait is None or wait.kind != "date" or len(dates) < 2:
        return False
    words = {}
    for language in LANGUAGES:
        labels = own_labels(talk, "date", dates, language)
        words[language] = " / ".join(labels[day].text for day in dates if day in labels)
    speak(talk, "system-several-days", {"days": ByLanguage(words)})
    return True


def choice_named(talk: Talk, text: str) -> str | None:
    """The choice whose number or whole label, in either language, the text is."""
    wait = _asked(talk)
    return _named(talk, wait, _labels(talk, wait), text) if wait is not None and wait.options else None


def _asked(talk: Talk) -> Wait | None:
    session = talk.session
    return session.wait if session is not None and session.at is not None else None


def _named(talk: Talk, wait: Wait, labels: Mapping[str, Mapping[str, str]], text: str) -> str | None:
    plain = normalise(text)
    number = sent.number_in(talk, plain)
    if number is not None and 0 < number <= len(wait.options):
        return wait.options[number - 1]
    # Danish labels go first: what both languages write alike is the same choice in both.
    for language in ("da", "kl"):
        for value, names in labels.items():
            if plain and plain == normalise(names.get(language, "")):
                return value
    return plain if plain in wait.options else None


def _labels(talk: Talk, wait: Wait) -> Mapping[str, Mapping[str, str]]:
    """The label of each option in both languages, in the order of the buttons."""
    if not wait.options:
        return {}
    by_language = {language: labels_of(talk, wait.options, language) for language in ("da", "kl")}
    return {
        value: {name: labels[value].text for name, labels in by_language.items() if value in labels}
        for value in wait.options
    }


def _when(talk: Talk, wait: Wait, text: str) -> When:
    if wait.kind == "date":
        return when_in(text, talk.work.now, asked="date")
    return when_in(text, talk.work.now, asked="time") if wait.kind == "time" else NOTHING
