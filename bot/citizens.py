"""Citizens and their addresses: a new talk begins with one, and a token finds it again."""

from __future__ import annotations

import secrets
import uuid

import msgspec

from bot.ports import Inbound, Language
from bot.receive import store
from bot.runtime import Work
from bot.timers.plan import plan_retention
from storage.base import new_id
from storage.conversations import queries as conversations
from storage.identity import queries as identity
from storage.vault import DataKey

TOKEN_BYTES = 24


class Began(msgspec.Struct, frozen=True):
    """A talk that has just begun. ``token`` is shown once and stored only as a keyed hash."""

    token: str
    chat: Chat


class Chat(msgspec.Struct, frozen=True, kw_only=True):
    """An address on a channel with the conversation behind it."""

    address_id: uuid.UUID
    conversation_id: uuid.UUID
    citizen_id: uuid.UUID
    channel: str
    language: Language | None
    borrowed: bool
    open: bool
    wrapped: bytes
    master: str


def new_chat(
    work: Work, channel: str, lookup: bytes, language: Language | None, external: str | None = None
) -> tuple[Chat, DataKey]:
    """Make a citizen, their key, their address and their conversation; nothing is asked of them."""
    key, wrapped, master = work.runtime.vault.new_data_key()
    citizen_id, address_id, conversation_id = new_id(), new_id(), new_id()
    identity.insert_citizen(work.conn, citizen_id, wrapped, master, work.now)
    sealed = key.seal(f"address:{address_id}", external.encode()) if external is not None else None
    identity.insert_address(
        work.conn,
        id=address_id,
        citizen_id=citizen_id,
        channel=channel,
        lookup=lookup,
        sealed_external=sealed,
        state="open",
        borrowed=False,
        created_at=work.now,
        last_seen_at=work.now,
    )
    conversations.insert_conversation(
        work.conn,
        id=conversation_id,
        citizen_id=citizen_id,
        language=language,
        change_seq=0,
        ordinal=0,
        reply_address_id=address_id,
        stopped=False,
        pace="normal",
        heard_at=work.now,
        created_at=work.now,
        delivery_token=0,
    )
    plan_retention(work, conversation_id, work.now)
    chat = Chat(
        address_id=address_id,
        conversation_id=conversation_id,
        citizen_id=citizen_id,
        channel=channel,
        language=language,
        borrowed=False,
        open=True,
        wrapped=wrapped,
        master=master,
    )
    return chat, key


def begin_chat(work: Work, language: Language | None, *, borrowed: bool = False) -> Began:
    """Begin a talk in the web chat; the bot's first words follow in a turn of their own.

    ``borrowed``: on a phone that others use too.
    """
    token = secrets.token_urlsafe(TOKEN_BYTES)
    chat, key = new_chat(work, "web", work.runtime.vault.lookup("web", token), language)
    if borrowed:
        identity.update_address(work.conn, chat.address_id, borrowed=True)
        chat = msgspec.structs.replace(chat, borrowed=True)
    store(work, chat, f"{chat.address_id}:begin", Inbound(kind="begin", language=language), key)
    return Began(token, chat)


def find_chat(work: Work, token: str) -> Chat | None:
    """The chat of a token; None when there is none or it was finished on that phone."""
    if not token or len(token) > 200:
        return None
    row = identity.find_address(work.conn, "web", work.runtime.vault.lookup("web", token))
    if row is None or row["state"] != "open":
        return None
    return Chat(
        address_id=row["id"],
        conversation_id=row["conversation_id"],
        citizen_id=row["citizen_id"],
        channel="web",
        language=row["language"],
        borrowed=row["borrowed"],
        open=True,
        wrapped=row["wrapped"],
        master=row["master"],
    )
