"""How somebody can truthfully be reached: in a messenger, by waking their phone, or only on the open page."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

import msgspec

from bot.push.browsers import has_push
from bot.runtime import Work
from bot.turn.talk import Talk
from storage.appointments import reach as addresses
from storage.conversations import queries as conversations

WEB = "web"


class Reach(msgspec.Struct, frozen=True):
    """The way for what nobody waits for. ``telegram``: any messenger; ``none``: there is no way."""

    kind: Literal["telegram", "push", "page", "none"]
    address_id: uuid.UUID | None = None
    channel: str = ""


def reach(talk: Talk) -> Reach:
    """The address last written from if it can be reached; a messenger rather than a page that may be closed."""
    return _reach(talk.work, talk.citizen_id, talk.reply_address_id)


def reach_of(work: Work, conversation_id: uuid.UUID) -> Reach:
    """The same of a conversation that is only read; ``none`` when it is gone."""
    owner = conversations.key_of(work.conn, conversation_id)
    return (
        _reach(work, owner["citizen_id"], owner["reply_address_id"]) if owner is not None else Reach("none")
    )


def _reach(work: Work, citizen_id: uuid.UUID, reply_address_id: uuid.UUID | None) -> Reach:
    found = addresses.open_addresses(work.conn, citizen_id)
    there = [row for row in found if row["channel"] == WEB or row["sealed_external"] is not None]
    there.sort(key=lambda row: row["id"] != reply_address_id)
    if not there:
        return Reach("none")
    first = there[0]
    messenger = next((row for row in there if row["channel"] != WEB), None)
    if first["channel"] == WEB and has_push(work, citizen_id):
        return Reach("push", first["id"], WEB)
    if messenger is not None:
        return Reach("telegram", messenger["id"], messenger["channel"])
    return Reach("page", first["id"], WEB)


@contextmanager
def towards(talk: Talk, way: Reach) -> Iterator[None]:
    """Within the block what is said goes this way; the talk's own reply address stays what it was."""
    before = talk.reply_address_id, talk.reply_channel
    if way.address_id is not None:
        talk.reply_address_id, talk.reply_channel = way.address_id, way.channel
    try:
        yield
    finally:
        talk.reply_address_id, talk.reply_channel = before
