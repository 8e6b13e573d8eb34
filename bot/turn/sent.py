"""What is no plain words: media, edits, a CPR number, the ways beside a messenger's keyboard, presses of reminders."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import cast

from bot.appointments import press as reminders
from bot.appointments import taken
from bot.cases import pressed
from bot.cases.open import keep_words
from bot.effects.speak import speak
from bot.media import incoming
from bot.messenger.carried import carries_all
from bot.messenger.errands import take_away
from bot.ports import Inbound, Language, TextPart
from bot.receive import Stored
from bot.turn.talk import InboxRow, Talk
from storage.conversations import media as media_rows

WAYS = "ways"
"""Pressed: what else may be said, beside the four fixed buttons."""
TAKE_AWAY = "take-away."
"""Pressed: this, and the channel's own id of the message that is to be deleted there."""
AT_ONCE = dt.timedelta(minutes=2)
HEARD = frozenset({"voice", "audio"})
_MORE = ("back", "repeat", "not-now", "dont-understand", "language", "stop", "delete")
_RIGHTS = ("language", "stop", "delete")


def is_command(press: str) -> bool:
    """Whether a press is one of these ways, or belongs to a reminder or to what staff asked."""
    own = press == WAYS or press.startswith(TAKE_AWAY)
    return own or reminders.read(press) is not None or pressed.read(press) is not None


def shown_press(talk: Talk, command: str) -> tuple[str, str, Language | None] | None:
    """Of a press of a reminder or of what staff asked: its value, and the words on its button with their language."""
    if (asked := pressed.read(command)) is not None:
        return pressed.shown(talk, asked)
    about = reminders.read(command)
    return (about.value, *taken.label(talk, about)) if about is not None else None


def label_of(command: str) -> str:
    """The text (and attribute) that stands on the button of such a press."""
    return "telegram-ways" if command == WAYS else "telegram-cannot-hear.take-away"


def shown_words(talk: Talk, inbound: Inbound) -> tuple[str, Language | None]:
    """What the talk shows of what came in: the words, or what it was when there are none."""
    if inbound.kind != "media" or inbound.text:
        return inbound.text, None
    variant = "voice" if inbound.sent in HEARD else "file"
    rendered = talk.work.runtime.content.texts.render("telegram-sent", {}, talk.language, variant=variant)
    return rendered.text, cast("Language", rendered.language)


def go(talk: Talk, command: str, row: InboxRow) -> None:
    """Do what a way asks for, or what was pressed under a reminder or a question of staff. It works whoever owns."""
    if (asked := pressed.read(command)) is not None:
        pressed.take(talk, asked)
        return
    if (about := reminders.read(command)) is not None:
        taken.take(talk, about)
        return
    notice = _notice(talk)
    if command == WAYS:
        speak(talk, "telegram-ways", notice=notice, bare=_RIGHTS if talk.owned else _MORE)
        return
    take_away(talk.work, row.channel, row.address_id, command.removeprefix(TAKE_AWAY))
    speak(talk, "telegram-taken-away", notice=notice)


def take_up(talk: Talk, inbound: Inbound, message_id: uuid.UUID, row: InboxRow) -> None:
    """Show in the talk what came in, where a person will see it."""
    found = incoming.take_up(talk, inbound, message_id, row)
    if not found:
        return
    words, language = shown_words(talk, inbound)
    if not inbound.text:
        rendered = talk.work.runtime.content.texts.render(
            "media-shown", {}, talk.language, variant=found[0].media
        )
        words, language = rendered.text, cast("Language", rendered.language)
    talk.taken_up = True
    talk.say_instead(message_id, (TextPart(text=words, lang=language), *found))


def media(talk: Talk, inbound: Inbound) -> None:
    """Say that a person will see it, where one is waited for; a person who has the talk answers themselves.

    Else say what a machine cannot do with it, offer a person, and for a voice its deletion. The caption is kept.
    """
    keep_words(talk, inbound.text)
    heard = inbound.sent in HEARD
    if talk.taken_up:
        if not talk.owned:
            _thank(talk, "media-heard" if heard else "media-kept")
        return
    away = f"{TAKE_AWAY}{inbound.origin}" if heard and inbound.origin else ""
    speak(
        talk,
        _cannot(inbound.sent),
        notice="case-status" if talk.owned else None,
        bare=(*(() if talk.case is not None else ("person",)), *((away,) if away else ())),
        labels={away: label_of(away)},
    )


def _thank(talk: Talk, text_id: str) -> None:
    """Once for pictures that come one behind the other: a letter has several pages."""
    before = media_rows.last_said(talk.work.conn, talk.id)
    if before is None or before["text_id"] != text_id or talk.work.now - before["created_at"] > AT_ONCE:
        speak(talk, text_id)


def _cannot(sent: str) -> str:
    if sent in HEARD:
        return "telegram-cannot-hear"
    return "system-media-only-case" if sent in incoming.FETCHED else "telegram-cannot-see"


def number_in(talk: Talk, plain: str) -> int | None:
    """The number of a choice that was written, where choices are shown numbered: in a messenger, and not of a
    private step that it was not shown at all."""
    at = talk.session.at if talk.session is not None else None
    if talk.reply_channel == "web" or at is None or not (plain.isascii() and plain.isdecimal()):
        return None
    flow = talk.work.runtime.content.library.at(at.flow, at.revision)
    step = flow.steps.get(at.step) if flow is not None else None
    if step is not None and step.is_private and not carries_all(talk.work, talk.reply_channel):
        return None
    return int(plain[:3])


def say_masked(talk: Talk, stored: Stored) -> None:
    """Why a CPR number is not there: hidden here, and its message deleted where the channel can."""
    if stored.masked:
        text_id = "telegram-cpr" if stored.inbound.origin else "system-cpr"
        speak(talk, text_id, notice=_notice(talk))


def _notice(talk: Talk) -> str | None:
    return "rights" if talk.owned else None
