"""Messages as our own page shows them: drawn on the server, for the first page and the live one alike."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import TypedDict, cast

from bot.channels.web.render import draw
from bot.channels.web.talk import Talk
from bot.channels.web.words import Words, languages, moment
from bot.channels.web.wrong import may_be_wrong
from bot.clock import COPENHAGEN
from bot.ports import Language, MessageView, Part, TextPart
from bot.runtime import Runtime
from locales.format import time_words

NEVER_FOLDED = ("danger", "privacy")
"""Flows whose Danish stays in sight: they speak of danger and of consent."""


class Bubble(TypedDict):
    """What the script needs to put a drawn message in its place."""

    id: str
    seq: int
    ordinal: int
    sender: str
    client_id: str | None
    html: str


class Strip(TypedDict):
    """Who owns the talk, drawn; whose buttons are alive; and the first message not erased."""

    owner: str
    live: str | None
    language: str
    first: int
    html: str


def talk_language(talk: Talk, runtime: Runtime) -> Language:
    """The language of the page around a talk: the chosen one, else the organisation's first."""
    return cast("Language", talk.state.language or talk.chat.language or languages(runtime)[0])


def folds(message: MessageView) -> bool:
    """Whether its Danish may be folded away: not with a date, a number, a duty, consent or danger in it."""
    return not (message.notice or message.vars or message.flow in NEVER_FOLDED)


def at_words(at: dt.datetime, language: str) -> str:
    """The time of day a message was written, in Denmark."""
    return time_words(at.astimezone(COPENHAGEN), language)


def pieces(parts: Sequence[Part]) -> list[tuple[str, list[Part]]]:
    """Parts by kind, in order; texts that follow each other are one piece, with one line between the languages.

    A card is a piece of its own.
    """
    found: list[tuple[str, list[Part]]] = []
    for part in parts:
        kind = str(part.__struct_config__.tag)
        if kind == "text" and found and found[-1][0] == kind:
            found[-1][1].append(part)
        else:
            found.append((kind, [part]))
    return found


def drawn(
    message: MessageView, words: Words, *, live: bool = False, borrowed: bool = False, sent: bool = True
) -> str:
    """One message as HTML. On a borrowed phone nothing is offered to be kept; only what was ``sent`` can be wrong."""
    return draw(
        "bubble.html",
        message=message,
        pieces=pieces(message.parts),
        draft=any(isinstance(part, TextPart) and part.draft for part in message.parts),
        borrowed=borrowed,
        may_be_wrong=sent and may_be_wrong(message),
        words=words,
        live=live,
        folds=folds(message),
        time=at_words(message.at, words.language),
    ).strip()


def bubble_events(messages: Sequence[MessageView], talk: Talk, runtime: Runtime) -> Iterator[Bubble]:
    """Drawn messages in the order they changed."""
    words = Words(runtime, talk_language(talk, runtime))
    for message in messages:
        yield Bubble(
            id=str(message.id),
            seq=message.seq,
            ordinal=message.ordinal,
            sender=message.sender,
            client_id=message.client_id,
            html=drawn(
                message, words, live=message.id == talk.state.live_message, borrowed=talk.chat.borrowed
            ),
        )


def strip_html(talk: Talk, runtime: Runtime) -> str:
    """The strip above the talk: who reads, or since when somebody is asked and when an answer is promised."""
    state, now = talk.state, runtime.clock.now()
    return draw(
        "strip.html",
        words=Words(runtime, talk_language(talk, runtime)),
        state=state,
        asked=moment(state.asked_at, now) if state.asked_at else None,
        answer=moment(state.answer_by, now) if state.answer_by else None,
    ).strip()


def strip_event(talk: Talk, runtime: Runtime) -> Strip:
    """The strip with what the script acts on."""
    live = talk.state.live_message
    return Strip(
        owner=talk.state.owner,
        live=str(live) if live else None,
        language=talk_language(talk, runtime),
        first=talk.state.first,
        html=strip_html(talk, runtime),
    )
