"""The three small transactions of delivery: claim, mark, give back. Leases go by the machine's own clock."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec

from bot.clock import real_now
from bot.history import first_name
from bot.ports import Later, Outbound, Refused, Sent
from bot.runtime import Work
from bot.turn.talk import PARTS
from storage.accounts import queries as accounts
from storage.conversations import outbox, processes
from storage.conversations import queries as conversations
from storage.identity import queries as identity

LEASE = dt.timedelta(seconds=60)
MOST_ATTEMPTS = 12


class Claim(msgspec.Struct, frozen=True):
    """What may be sent now, in order, under ``token``. ``more``: something waits behind it."""

    token: int
    messages: tuple[tuple[str, Outbound], ...]
    """With the channel each goes to."""


def claim(work: Work, conversation_id: uuid.UUID) -> Claim | None:
    """Take the conversation's lease and its outbox. None when another live process holds it or nothing may go."""
    now = real_now()
    row = conversations.lock(work.conn, conversation_id)
    if row is None:
        return None
    holder, until = row["delivery_holder"], row["delivery_until"]
    mine = work.runtime.process_id
    if (
        holder is not None
        and holder != mine
        and until is not None
        and until > now
        and processes.alive(work.conn, holder)
    ):
        return None
    key = work.runtime.vault.unwrap(row["wrapped"], row["master"])
    ready: list[tuple[str, Outbound]] = []
    for message in outbox.queued(work.conn, conversation_id):
        if message["not_before"] is not None and message["not_before"] > now:
            break
        if message["channel"] not in work.runtime.channels:
            break
        sealed = message["sealed_external"]
        external = key.open(f"address:{message['address_id']}", sealed).decode() if sealed is not None else ""
        staff = (
            accounts.staff_by_id(work.conn, message["staff_id"]) if message["staff_id"] is not None else None
        )
        ready.append(
            (
                message["channel"],
                Outbound(
                    message_id=message["id"],
                    conversation_id=conversation_id,
                    external=external,
                    sender=message["sender"],
                    name=first_name(staff.name if staff is not None else None),
                    parts=PARTS.decode(key.open(f"message:{message['id']}", message["sealed_parts"])),
                    attempt=message["attempts"] + 1,
                ),
            )
        )
    if not ready:
        if holder == mine:
            outbox.keep_lease(work.conn, conversation_id, row["delivery_token"], None)
        return None
    return Claim(outbox.take_lease(work.conn, conversation_id, mine, now + LEASE), tuple(ready))


def mark(
    work: Work, conversation_id: uuid.UUID, token: int, message: Outbound, result: Sent | Later | Refused
) -> bool:
    """Write down how one send went, only while the lease is ours; False when it has been taken over meanwhile."""
    row = conversations.lock(work.conn, conversation_id)
    if row is None or row["delivery_token"] != token:
        return False
    now = real_now()
    outbox.keep_lease(work.conn, conversation_id, token, now + LEASE)
    change = row["change_seq"] + 1
    values: dict[str, object] = {"change_seq": change, "attempts": message.attempt}
    match result:
        case Sent(external_id):
            values |= {"state": "sent", "external_id": external_id[:160], "sent_at": work.now}
        case Later(seconds) if message.attempt < MOST_ATTEMPTS:
            values |= {"not_before": now + dt.timedelta(seconds=seconds)}
        case _:
            values |= {"state": "failed"}
    conversations.update_message(work.conn, message.message_id, **values)
    conversations.update_conversation(work.conn, conversation_id, change_seq=change)
    if isinstance(result, Refused) and result.closed and row["reply_address_id"] is not None:
        identity.update_address(work.conn, row["reply_address_id"], state="closed")
    work.hint(f"conversation:{conversation_id}")
    return True


def give_back(work: Work, conversation_id: uuid.UUID, token: int) -> None:
    """End the lease, if it is still ours."""
    outbox.keep_lease(work.conn, conversation_id, token, None)
