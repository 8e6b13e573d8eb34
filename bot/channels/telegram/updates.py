"""From Telegram's updates to arrivals. Imported only where Telegram runs."""

from __future__ import annotations

from typing import Any

import msgspec
import structlog
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message, Update
from pydantic import ValidationError

from bot.channels.telegram.files import file_of
from bot.channels.telegram.keyboard import pressed, typed
from bot.messenger.arrivals import Arrival
from bot.ports import Inbound
from locales.translator import Translator

log = structlog.get_logger()
KINDS = (
    ("photo", "photo"),
    ("voice", "voice"),
    ("audio", "audio"),
    ("video_note", "video"),
    ("video", "video"),
    ("animation", "video"),
    ("document", "file"),
    ("sticker", "sticker"),
    ("venue", "place"),
    ("location", "place"),
    ("contact", "contact"),
    ("poll", "poll"),
    ("dice", "sticker"),
)
"""What a message may hold besides words, the first that fits, and our word for it."""


class Seen(msgspec.Struct, frozen=True):
    """An update as far as it concerns us. ``query``: a press to be answered; ``message``: the one it stood under."""

    arrival: Arrival | None = None
    query: str = ""
    message: int = 0


def prepare() -> None:
    """Build the type of an update now: a tenth of a second that no citizen waits for."""
    Update.model_rebuild()


def read(raw: dict[str, Any], texts: Translator) -> Seen:
    """What an update says. One that cannot be read, or is not of a private chat, holds nothing for us."""
    try:
        update = Update.model_validate(raw)
    except ValidationError as error:
        # Its words may quote the citizen; which field it was is enough.
        where = ".".join(str(step) for step in error.errors()[0]["loc"][:3])
        log.error("update not understood", update=str(raw.get("update_id", ""))[:20], field=where)
        return Seen()
    number = str(update.update_id)
    if update.callback_query is not None:
        return _press(number, update.callback_query)
    if update.my_chat_member is not None:
        return _member(number, update.my_chat_member)
    if update.edited_message is not None:
        return _message(number, update.edited_message, texts, edited=True)
    if update.message is not None:
        return _message(number, update.message, texts)
    return Seen()


def _press(number: str, query: CallbackQuery) -> Seen:
    # In a private chat the chat has the number of the person in it.
    chat = str(query.from_user.id)
    shown = query.message
    if shown is not None and shown.chat.type != "private":
        return Seen(query=query.id)
    arrival = None
    if query.data:
        inbound = Inbound(kind="press", press=query.data)
        arrival = Arrival(external=chat, id=number, inbound=inbound)
    return Seen(arrival, query.id, shown.message_id if shown is not None else 0)


def _member(number: str, change: ChatMemberUpdated) -> Seen:
    if change.chat.type != "private":
        return Seen()
    gone = change.new_chat_member.status in ("kicked", "left")
    return Seen(Arrival(external=str(change.chat.id), id=number, reachable=not gone))


def _message(number: str, message: Message, texts: Translator, *, edited: bool = False) -> Seen:
    if message.chat.type != "private":
        return Seen()
    chat, origin = str(message.chat.id), str(message.message_id)
    text = message.text
    if text is None:
        sent = next((word for name, word in KINDS if getattr(message, name) is not None), "")
        if not sent or (edited and not message.caption):
            # A notice of Telegram's own, or a place that goes on moving.
            return Seen()
        sent, file = file_of(message, sent)
        inbound = Inbound(
            kind="edited" if edited else "media",
            text=message.caption or "",
            name=(message.document.file_name or "") if message.document is not None else "",
            sent=sent,
            origin=origin,
            file="" if edited else file,
        )
        return Seen(Arrival(external=chat, id=number, inbound=inbound))
    if edited:
        inbound = Inbound(kind="edited", text=text, origin=origin)
        return Seen(Arrival(external=chat, id=number, inbound=inbound))
    return Seen(_words(chat, number, text, origin, texts))


def _words(chat: str, number: str, text: str, origin: str, texts: Translator) -> Arrival:
    """Words, a slash command, or the words of a fixed button."""
    if text.startswith("/start") and (text[6:7] in ("", " ", "@")):
        payload = text.partition(" ")[2].strip()
        inbound = Inbound(kind="begin")
        return Arrival(external=chat, id=number, inbound=inbound, payload=payload)
    press = typed(texts, text) if text.startswith("/") and len(text) > 1 else pressed(texts, text)
    if press is not None:
        return Arrival(external=chat, id=number, inbound=Inbound(kind="press", press=press))
    if text.startswith("/"):
        # Telegram lets no spaces stand in a command.
        text = text.partition("@")[0].replace("_", " ")
    return Arrival(external=chat, id=number, inbound=Inbound(kind="text", text=text, origin=origin))
