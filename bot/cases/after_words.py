"""Somebody whose case was closed writes again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.cases.reopen import reopen, say_reopened
from storage.cases import life

if TYPE_CHECKING:
    from bot.ports import Inbound
    from bot.turn.talk import Talk

__all__ = ["came_back", "say_reopened"]
ANSWER_WORDS = 4
"""Words at most of an answer to the bot's own question."""
OPENS_NOTHING = frozenset({"thanks", "hello", "who-helps", "language"})
"""What is said or asked without wanting the case again; the bot answers it."""


def came_back(talk: Talk, inbound: Inbound) -> bool:
    """Open the closed case again where that is still time; whether it was. Called with words and media only.

    What answers the bot's own question goes on with the bot, and a bare thanks or "who helps me?" opens nothing. Danger
    always opens it. Nothing is said here: the numbers of a crisis come first, then ``say_reopened``.
    """
    from bot.turn.crisis import danger_of

    row = life.to_open_again(talk.work.conn, talk.id, talk.work.now)
    if row is None:
        return False
    if danger_of(talk, inbound) is None and (
        _is_for_the_bot(talk, inbound) or _wants_nothing_again(talk, inbound)
    ):
        return False
    reopen(talk, row)
    return True


def _is_for_the_bot(talk: Talk, inbound: Inbound) -> bool:
    """Whether the words answer what the bot waits for: a choice by its name, or a question for words."""
    from bot.turn.meant import choice_named

    wait = talk.session.wait if talk.session is not None else None
    if wait is None or inbound.kind != "text":
        return False
    if wait.options:
        # A whole sentence tells what is wanted now, though a choice be named in it.
        return len(inbound.text.split()) <= ANSWER_WORDS and choice_named(talk, inbound.text) is not None
    return wait.kind not in ("handover", "menu")


def _wants_nothing_again(talk: Talk, inbound: Inbound) -> bool:
    from bot.turn.leads import LEADS

    if inbound.kind != "text":
        return False
    understood = talk.work.runtime.content.hearing.understand(inbound.text)
    lead = LEADS.get(understood.intent)
    return understood.decision == "sure" and lead is not None and lead.act in OPENS_NOTHING
