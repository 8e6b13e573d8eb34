"""The two small transactions of delivery: claim and mark. Leases go by the machine's own clock."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Set as AbstractSet

import msgspec
import structlog
from sqlalchemy import RowMapping

from bot.clock import real_now
from bot.history import first_name
from bot.messenger.discreet import discreet
from bot.ports import Later, Outbound, Part, Refused, Sent
from bot.runtime import Work
from bot.timers.waited import let_go, lost_sense, until_morning
from bot.turn.talk import PARTS
from storage.accounts import queries as accounts
from storage.conversations import outbox, processes
from storage.conversations import queries as conversations
from storage.identity import queries as identity
from storage.vault import Unreadable

log = structlog.get_logger()
LEASE = dt.timedelta(seconds=60)
MOST_ATTEMPTS = 12
KEEP_TRYING = dt.timedelta(hours=24)
"""For so long at least a channel may be out of reach before a message fails; what it says is stale then."""
AT_ONCE = 20
"""Messages under one claim; what stands behind them is claimed next."""


class Claim(msgspec.Struct, frozen=True):
    """What may be sent now, in order, under ``token``."""

    token: int
    messages: tuple[tuple[str, Outbound], ...]
    """With the channel each goes to."""


def claim(
    work: Work, conversation_id: uuid.UUID, promised: AbstractSet[uuid.UUID] = frozenset()
) -> Claim | None:
    """Take the conversation's lease and its outbox. None when another live process holds it or nothing may go.

    ``promised``: leases of our own that a turn has taken and whose messages are on their way to the sender.
    """
    now = real_now()
    row = conversations.lock(work.conn, conversation_id)
    if row is None:
        return None
    holder, until = row["delivery_holder"], row["delivery_until"]
    mine = work.runtime.process_id
    if holder == mine and conversation_id in promised:
        return None
    if (
        holder is not None
        and holder != mine
        and until is not None
        and until > now
        and processes.alive(work.conn, holder)
    ):
        return None
    ready: list[tuple[str, Outbound]] = []
    seen = _Seen(work, conversation_id, row["change_seq"])
    nudged_at: dt.datetime | None = None
    for message in outbox.queued(work.conn, conversation_id, AT_ONCE):
        if message["not_before"] is not None and message["not_before"] > now:
            break
        if not work.runtime.may_send(message["channel"]):
            break
        if message["address_state"] == "closed":
            # They have shut the door; nobody knocks again until they write.
            seen.end(message, "failed")
            continue
        if message["created_at"] == nudged_at or lost_sense(row, message):
            # With a nudge goes the question that it repeats.
            nudged_at = message["created_at"]
            seen.end(message, "expired")
            continue
        if (rest := until_morning(work.now, message)) is not None:
            conversations.update_message(work.conn, message["id"], not_before=now + rest)
            break
        if message["sender"] == "notice" and let_go(
            work, conversation_id, message["id"], stopped=row["stopped"]
        ):
            # A reminder that waited too long, while the channel was out of reach, is worse than none.
            seen.end(message, "expired")
            continue
        try:
            external, parts = _opened(work, message)
        except Unreadable:
            # Nobody can ever send it; those behind it must not wait for it.
            seen.end(message, "failed")
            log.error("message does not open", conversation=str(conversation_id))
            continue
        staff = (
            accounts.staff_by_id(work.conn, message["staff_id"]) if message["staff_id"] is not None else None
        )
        outbound = Outbound(
            message_id=message["id"],
            conversation_id=conversation_id,
            external=external,
            sender=message["sender"],
            name=first_name(staff.name if staff is not None else None),
            parts=parts,
            attempt=message["attempts"] + 1,
            language=row["language"],
        )
        shown = discreet(work, message["channel"], row["citizen_id"], message["address_id"], outbound)
        ready.append((message["channel"], shown))
    seen.save()
    if not ready:
        if holder == mine:
            outbox.keep_lease(work.conn, conversation_id, row["delivery_token"], None)
        return None
    return Claim(outbox.take_lease(work.conn, conversation_id, mine, now + LEASE), tuple(ready))


class _Seen:
    """What ends without being sent, each under a change number, so that whoever looks sees it."""

    def __init__(self, work: Work, conversation_id: uuid.UUID, change_seq: int) -> None:
        self._work = work
        self._id = conversation_id
        self._before = self._seq = change_seq

    def end(self, message: RowMapping, state: str) -> None:
        self._seq += 1
        conversations.update_message(self._work.conn, message["id"], state=state, change_seq=self._seq)

    def save(self) -> None:
        if self._seq > self._before:
            conversations.update_conversation(self._work.conn, self._id, change_seq=self._seq)
            self._work.hint(f"conversation:{self._id}")


def _opened(work: Work, message: RowMapping) -> tuple[str, tuple[Part, ...]]:
    """Where a message goes and what it says. Raises ``Unreadable``."""
    key = work.runtime.vault.unwrap(message["wrapped"], message["master"])
    sealed = message["sealed_external"]
    external = key.open(f"address:{message['address_id']}", sealed).decode() if sealed is not None else ""
    return external, PARTS.decode(key.open(f"message:{message['id']}", message["sealed_parts"]))


def mark(
    work: Work,
    conversation_id: uuid.UUID,
    token: int,
    message: Outbound,
    result: Sent | Later | Refused,
    *,
    last: bool = False,
) -> bool:
    """Write down how one send went, only while the lease is ours; False when it has been taken over meanwhile.

    With the ``last`` message, and with one that must wait, the lease is given back in the same step.
    """
    now = real_now()
    ends = last or isinstance(result, Later)
    holder, until = (None, None) if ends else (work.runtime.process_id, now + LEASE)
    change = outbox.step(work.conn, conversation_id, token, holder, until)
    if change is None:
        return False
    values: dict[str, object] = {"change_seq": change, "attempts": message.attempt}
    match result:
        case Sent(external_id):
            values |= {"state": "sent", "external_id": external_id[:160], "sent_at": work.now}
        case Later() if not _given_up(work, message, result):
            if not result.counted:
                values["attempts"] = message.attempt - 1
            values |= {"not_before": now + dt.timedelta(seconds=result.seconds)}
        case _:
            values |= {"state": "failed"}
    conversations.update_message(work.conn, message.message_id, **values)
    if isinstance(result, Refused) and result.closed:
        address_id = outbox.address_of(work.conn, message.message_id)
        if address_id is not None:
            identity.update_address(work.conn, address_id, state="closed")
    work.hint(f"conversation:{conversation_id}")
    return True


def _given_up(work: Work, message: Outbound, result: Later) -> bool:
    """Whether the attempt that has just failed was the last. A message that waited while we were away has its
    attempts all the same, however old it is."""
    if not result.counted or message.attempt < MOST_ATTEMPTS:
        return False
    if not result.unreached:
        return True
    made_at = outbox.made_at(work.conn, message.message_id)
    return made_at is None or work.now - made_at > KEEP_TRYING
