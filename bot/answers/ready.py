"""Ready answers as a worker meets them: Danish words with blanks, and what was made of them."""

from __future__ import annotations

import re

import msgspec

from bot.answers.catalogue import BLANKS, READY, TOPICS
from bot.errors import HelpError
from locales.translator import Translator

LONGEST_VALUE = 80
"""Characters of what is put in one blank; more is no day, place or name but a text of its own."""
_SENTENCE = re.compile(r"[?!]|[.;]\s+[A-ZÆØÅ]")
"""A further sentence inside a blank: somebody went on writing, so the words are their own."""


class Offered(msgspec.Struct, frozen=True):
    """One ready answer: its text id and its Danish, each blank as ``[dag]``."""

    text_id: str
    words: str


def offered(texts: Translator) -> dict[str, tuple[Offered, ...]]:
    """Topic -> its ready answers."""
    return {
        topic: tuple(Offered(text_id, with_blanks(texts, text_id)) for text_id in ids)
        for topic, ids in TOPICS.items()
    }


def with_blanks(texts: Translator, text_id: str) -> str:
    """The Danish of a ready answer, to be filled in. Raises ``HelpError`` ``bad-request`` for any other text."""
    if text_id not in READY:
        raise HelpError("bad-request", 400)
    return texts.render(text_id, {name: BLANKS[name] for name in READY[text_id]}, "da").text


def chosen(texts: Translator, text_id: str, before: str, words: str) -> tuple[str, str]:
    """What stands in the box after choosing, and which ready answer it is: none where own words stand too.

    ``before`` is the ready answer chosen last, ``words`` what stands in the box now; own words are never lost.
    """
    fresh = with_blanks(texts, text_id)
    untouched = before in READY and words.strip() == with_blanks(texts, before)
    if not words.strip() or untouched:
        return fresh, text_id
    return f"{words.rstrip()}\n{fresh}", ""


def values_in(texts: Translator, text_id: str, words: str) -> dict[str, str] | None:
    """What the blanks of a ready answer were filled with; None when these are somebody's own words.

    Raises ``HelpError`` ``blank-empty`` while a blank is empty, in own words too: no citizen reads ``[dag]``.
    """
    if any(mark in words for mark in BLANKS.values()):
        raise HelpError("blank-empty", 400)
    if not text_id:
        return None
    found = _shape(with_blanks(texts, text_id)).fullmatch(words.strip())
    if found is None:
        return None
    values = {name: value.strip() for name, value in found.groupdict().items()}
    if not all(values.values()):
        raise HelpError("blank-empty", 400)
    own = any(len(value) > LONGEST_VALUE or _SENTENCE.search(value) for value in values.values())
    return None if own else values


def _shape(words: str) -> re.Pattern[str]:
    """The Danish with something in each blank. The space around one is free: it goes when its blank is emptied."""
    names = {mark: name for name, mark in BLANKS.items()}
    pieces = re.split(f"({'|'.join(map(re.escape, names))})", words)
    shape = ""
    for piece in pieces:
        if piece in names:
            shape += rf"\s*(?P<{names[piece]}>.*?)\s*"
        else:
            shape += r"\s+".join(map(re.escape, piece.split()))
    return re.compile(shape)


__all__ = ["LONGEST_VALUE", "Offered", "chosen", "offered", "values_in", "with_blanks"]
