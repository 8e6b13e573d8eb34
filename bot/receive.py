"""Receive: what a citizen did becomes an inbox row, masked and sealed, in one transaction; then it is acknowledged."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import msgspec

from bot import metrics
from bot.messenger.errands import take_away
from bot.ports import Inbound
from bot.privacy.clean import clean_text
from bot.privacy.cpr import mask
from bot.runtime import Runtime, Work
from storage.inbox import queries as inbox
from storage.vault import DataKey

if TYPE_CHECKING:
    from bot.citizens import Chat

LONGEST_NAME = 64
"""Characters of a client's own id of a message."""
LONGEST = 4_000
"""Characters kept of one text; what is longer is answered kindly and kept this far."""


class Receipt(msgspec.Struct, frozen=True):
    """Stored; ``duplicate`` when it had been before."""

    duplicate: bool


class Stored(msgspec.Struct, frozen=True, kw_only=True):
    """The content of an inbox row: what came in, and what had to be changed before it was written."""

    inbound: Inbound
    masked: bool = False
    too_long: bool = False
    unreadable: bool = False


def guard(inbound: Inbound) -> Stored:
    """Mask CPR numbers and clean text, in every string that came in. Nothing is written before this."""
    too_long = len(inbound.text) > LONGEST
    text, in_text = mask(clean_text(inbound.text))
    text = text[:LONGEST]
    name, in_name = mask(clean_text(inbound.name)[:200])
    press, in_press = mask(inbound.press[:200])
    client_id = inbound.client_id
    if client_id is not None and not _is_uuid(client_id):
        client_id = mask(clean_text(client_id))[0][:LONGEST_NAME]
    return Stored(
        inbound=msgspec.structs.replace(inbound, text=text, name=name, press=press, client_id=client_id),
        masked=in_text or in_name or in_press,
        too_long=too_long,
        unreadable=inbound.kind == "text" and not too_long and not text.strip(),
    )


def _is_uuid(words: str) -> bool:
    try:
        return str(uuid.UUID(words)) == words.lower()
    except ValueError:
        return False


def store(work: Work, chat: Chat, external_id: str, inbound: Inbound, key: DataKey | None = None) -> Receipt:
    """Keep one thing that came in, sealed. A second one with the same channel and external id changes nothing."""
    if not external_id.isprintable() or (
        mask(external_id)[1] and not _is_uuid(external_id.rpartition(":")[2])
    ):
        external_id = work.runtime.vault.lookup("external", external_id).hex()
    key = key or work.runtime.vault.unwrap(chat.wrapped, chat.master)
    kept = guard(inbound)
    sealed = key.seal(f"inbox:{chat.channel}:{external_id}", msgspec.json.encode(kept))
    fresh = inbox.store(
        work.conn,
        channel=chat.channel,
        external_id=external_id,
        conversation_id=chat.conversation_id,
        address_id=chat.address_id,
        sealed_content=sealed,
        now=work.now,
    )
    if fresh and kept.masked and inbound.origin:
        # In this transaction: whatever becomes of the turn, the number does not stay with the channel.
        take_away(work, chat.channel, chat.address_id, inbound.origin)
    if fresh:
        work.hint(f"turn:{chat.conversation_id}")
    return Receipt(duplicate=not fresh)


async def accept(runtime: Runtime, chat: Chat, external_id: str, inbound: Inbound) -> Receipt:
    """Receive from the event loop: returns once it is stored; the turn follows on its own."""
    receipt = await runtime.arun(store, chat, external_id, inbound)
    if not receipt.duplicate:
        metrics.received(chat.channel)
    return receipt
