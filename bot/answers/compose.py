"""What goes out of the composer: own words or a ready answer, a place, and choices to answer with."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import cast

import msgspec

from bot.answers.places import place_named
from bot.answers.ready import values_in
from bot.cases import pressed
from bot.cases.answer import own_words
from bot.effects.speak import place_part, text_part
from bot.errors import HelpError
from bot.ports import Choice, ChoicePart, Language, Part, TextPart
from bot.privacy.clean import clean_text
from bot.privacy.cpr import mask
from bot.turn.talk import Talk
from locales.translator import Translator

FAMILY = "ask"
"""The presses of a question; ``bot.cases.press_ask`` takes them."""
FEWEST, MOST = 2, 6
LONGEST_CHOICE = 40
"""Characters of a choice, so that it stands whole on a button."""
SETS = {"coming": ("coming", "another-time", "not-sure"), "day-part": ("morning", "afternoon", "evening")}
"""Choices that are ready in both languages: ``case-choices-<name>``."""


class Extra(msgspec.Struct, frozen=True, kw_only=True):
    """What goes with the words. ``language``: of own words; ``place``: a slug; ``choices``: own ones, in Danish or
    Greenlandic as the words; ``choice_set``: ready ones instead."""

    language: Language = "da"
    place: str = ""
    choices: tuple[str, ...] = ()
    choice_set: str = ""

    @property
    def asks(self) -> bool:
        """Whether there is anything to choose."""
        return bool(self.choice_set or self.choices)


def sets_in_danish(texts: Translator) -> dict[str, tuple[str, ...]]:
    """The ready choices by name, in the Danish a worker picks them by."""
    return {
        name: tuple(
            each.label for each in texts.render(f"case-choices-{name}", {}, "da", options=options).choices
        )
        for name, options in SETS.items()
    }


def question_id(talk: Talk, key: str) -> uuid.UUID:
    """What a question's presses are about: the same for the same key, so that a repeated click is one question."""
    return uuid.uuid5(talk.id, key)


def composed(talk: Talk, words: str, ready: str, extra: Extra, about: uuid.UUID) -> tuple[Part, ...]:
    """The parts of one answer. ``about``: the id in the presses of its choices.

    Raises ``HelpError`` (400): ``blank-empty``, ``empty-answer``, ``answer-too-long``, ``question-missing``,
    ``no-such-place``, ``choices-few``, ``choices-many``, ``choice-too-long``.
    """
    parts: list[Part] = []
    if words.strip() or not extra.place:
        if extra.asks and not words.strip():
            raise HelpError("question-missing", 400)
        parts.append(_said(talk, words, ready, extra.language))
    elif extra.asks:
        raise HelpError("question-missing", 400)
    if extra.place:
        place = place_named(talk.work.runtime, extra.place)
        if place is None:
            raise HelpError("no-such-place", 400)
        parts.append(place_part(talk, place))
    if extra.asks:
        parts.append(ChoicePart(_choices(talk, extra, about)))
    return tuple(parts)


def _said(talk: Talk, words: str, ready: str, language: Language) -> TextPart:
    """The ready answer in the citizen's language, or the worker's own words in the one they say these are in."""
    own = cast("TextPart", own_words(words, language)[0])
    texts = talk.work.runtime.content.texts
    values = values_in(texts, ready, own.text)
    return own if values is None else text_part(texts.render(ready, values, talk.language), values)


def _choices(talk: Talk, extra: Extra, about: uuid.UUID) -> tuple[Choice, ...]:
    if extra.choice_set:
        if extra.choice_set not in SETS:
            raise HelpError("bad-request", 400)
        options = SETS[extra.choice_set]
        texts = talk.work.runtime.content.texts
        rendered = texts.render(f"case-choices-{extra.choice_set}", {}, talk.language, options=options)
        return tuple(
            Choice(
                press=pressed.token(FAMILY, about, each.value),
                value=each.value,
                label=each.label,
                beneath=each.beneath,
            )
            for each in rendered.choices
        )
    labels = tidied(extra.choices)
    if len(labels) < FEWEST:
        raise HelpError("choices-few", 400)
    if len(labels) > MOST:
        raise HelpError("choices-many", 400)
    if any(len(label) > LONGEST_CHOICE for label in labels):
        raise HelpError("choice-too-long", 400, most=LONGEST_CHOICE)
    values = [f"choice-{letter}" for letter in "abcdef"]
    return tuple(
        Choice(press=pressed.token(FAMILY, about, value), value=value, label=label)
        for value, label in zip(values, labels, strict=False)
    )


def tidied(labels: Sequence[str]) -> list[str]:
    """Choices without edges, CPR numbers and repetitions; empty ones are none."""
    kept = (" ".join(mask(clean_text(label))[0].split()) for label in labels)
    return list(dict.fromkeys(label for label in kept if label))


__all__ = [
    "FAMILY",
    "LONGEST_CHOICE",
    "MOST",
    "SETS",
    "Extra",
    "composed",
    "question_id",
    "sets_in_danish",
    "tidied",
]
