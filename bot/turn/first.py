"""What somebody writes before a language is chosen: it stands in the talk, and is taken up once it is."""

from __future__ import annotations

from collections.abc import Callable

from bot.effects.apply import greet, open_menu, start_flow
from bot.effects.left import START
from bot.effects.speak import speak
from bot.ports import TextPart
from bot.turn import heard
from bot.turn.crisis import gently
from bot.turn.talk import PARTS, Talk
from bot.understanding.danger import danger_in
from bot.understanding.decide import says_nothing
from bot.understanding.normalise import normalise
from storage.conversations import queries as conversations
from storage.flows import sessions

LOOKED_AT = 20
"""Messages of the talk that are looked through, the newest first."""
NOT_NOW = frozenset({"change_language"})
"""The language has just been chosen."""
PASSED_OVER = frozenset({"greeting", "thanks"})


def is_new(talk: Talk) -> bool:
    """Whether nothing has begun yet: no language, no flow, no case."""
    return talk.language is None and talk.session is None and talk.case is None and not talk.owned


def begins(talk: Talk) -> bool:
    """Whether a language that is chosen now is the first step: no flow was ever begun, and no case waits."""
    if talk.session is not None or talk.case is not None or talk.owned or talk.session_broken:
        return False
    return talk.language is None or not sessions.before(talk.work.conn, talk.id, 1)


def say_read(talk: Talk, text: str) -> None:
    """Say that a wish was read, in the language it is plainly written in; otherwise in both."""
    wish = heard.wish_in(talk, text)
    if wish is None or wish.intent in NOT_NOW:
        return
    plain = wish.language if wish.language in ("da", "kl") else None
    speak(talk, "system-first-read", language=plain)


def begin(talk: Talk, run: Callable[[str], None]) -> None:
    """The language is there: take up what was written before, as if it were written now; else the menu."""
    text = _first_words(talk)
    if text is None:
        start_flow(talk, START)
        return
    greet(talk)
    gently(talk, text)
    if not heard.hear(talk, text, run, lambda: None):
        speak(talk, "system-not-understood", bare=("person",))
        open_menu(talk)


def _first_words(talk: Talk) -> str | None:
    """The newest words that state a wish; else the newest that say anything at all. Danger was answered at once."""
    hearing = talk.work.runtime.content.hearing
    others = []
    for text in _own_words(talk):
        if danger_in(text) is not None or says_nothing(normalise(text)):
            continue
        wish = heard.wish_in(talk, text)
        if wish is not None and wish.intent not in NOT_NOW:
            return text
        if wish is None and hearing.understand(text).intent not in PASSED_OVER:
            others.append(text)
    return others[0] if others else None


def _own_words(talk: Talk) -> list[str]:
    """What was typed, the newest first. It is read from the talk itself, so there is no second copy to erase.

    None of it was written to a person: after a case there has been a menu, so nothing begins any more.
    """
    words = []
    for row in reversed(conversations.talk(talk.work.conn, talk.id, LOOKED_AT)):
        if row["sender"] != "me":
            continue
        parts = PARTS.decode(talk.key.open(f"message:{row['id']}", row["sealed_parts"]))
        typed = parts[0] if len(parts) == 1 else None
        # Of what has a language the words are the program's: a button's, or "you sent a voice message".
        if isinstance(typed, TextPart) and typed.lang is None:
            words.append(typed.text)
    return words
