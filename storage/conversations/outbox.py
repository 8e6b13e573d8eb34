"""Message rows on their way out, and the lease of who may send them."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, RowMapping, and_, bindparam, func, literal_column, or_, select, update

from storage.conversations.tables import conversation, message, process
from storage.identity.tables import address, data_key

_UNSENT = and_(literal_column("message.state in ('queued', 'sending')"), message.c.state == "queued")
"""Queued, said in the words of the index besides: SQLite takes a partial index for nothing less."""
_STEP = (
    update(conversation)
    .where(conversation.c.id == bindparam("key"), conversation.c.delivery_token == bindparam("token"))
    .values(
        change_seq=conversation.c.change_seq + 1,
        delivery_holder=bindparam("holder"),
        delivery_until=bindparam("until"),
    )
    .returning(conversation.c.change_seq)
)

_QUEUED = (
    select(
        message,
        address.c.sealed_external,
        address.c.state.label("address_state"),
        data_key.c.wrapped,
        data_key.c.master,
    )
    .join(address, address.c.id == message.c.address_id)
    .join(data_key, data_key.c.citizen_id == address.c.citizen_id)
    .where(message.c.conversation_id == bindparam("key"), _UNSENT)
    .order_by(message.c.ordinal)
    .limit(bindparam("most"))
)


def take_lease(conn: Connection, conversation_id: uuid.UUID, holder: str, until: dt.datetime) -> int:
    """Write the lease onto the locked conversation; the new token, which only rises."""
    token: int = conn.execute(
        update(conversation)
        .where(conversation.c.id == conversation_id)
        .values(
            delivery_holder=holder, delivery_token=conversation.c.delivery_token + 1, delivery_until=until
        )
        .returning(conversation.c.delivery_token)
    ).scalar_one()
    return token


def keep_lease(conn: Connection, conversation_id: uuid.UUID, token: int, until: dt.datetime | None) -> bool:
    """Prolong (or, with None, give back) a lease held under ``token``; False when it has been taken over."""
    values = {"delivery_until": until} if until else {"delivery_holder": None, "delivery_until": None}
    return (
        conn.execute(
            update(conversation)
            .where(conversation.c.id == conversation_id, conversation.c.delivery_token == token)
            .values(values)
        ).rowcount
        == 1
    )


def step(
    conn: Connection, conversation_id: uuid.UUID, token: int, holder: str | None, until: dt.datetime | None
) -> int | None:
    """Take the next change number for a message that was sent, and prolong the lease or give it back (None, None).

    Locks the conversation. None, and nothing changed, when the lease has been taken over.
    """
    given = {"key": conversation_id, "token": token, "holder": holder, "until": until}
    changed = conn.execute(_STEP, given).scalar()
    return None if changed is None else int(changed)


def drop_leases(conn: Connection) -> int:
    """Leases of processes that are not written down any more fall; how many there were."""
    living = select(process.c.id)
    return conn.execute(
        update(conversation)
        .where(conversation.c.delivery_holder.is_not(None), conversation.c.delivery_holder.not_in(living))
        .values(delivery_holder=None, delivery_until=None)
    ).rowcount


def address_of(conn: Connection, message_id: uuid.UUID) -> uuid.UUID | None:
    """The address a message goes to."""
    return conn.execute(select(message.c.address_id).where(message.c.id == message_id)).scalar()


def made_at(conn: Connection, message_id: uuid.UUID) -> dt.datetime | None:
    """When a message was said, UTC; None when it is gone."""
    return conn.execute(select(message.c.created_at).where(message.c.id == message_id)).scalar()


def queued(conn: Connection, conversation_id: uuid.UUID, limit: int = 20) -> Sequence[RowMapping]:
    """The outbox of a conversation in order, with the sealed address each row goes to and the wrapped key of both."""
    return conn.execute(_QUEUED, {"key": conversation_id, "most": limit}).mappings().all()


def due_conversations(
    conn: Connection, now: dt.datetime, channels: Iterable[str], limit: int = 500
) -> list[uuid.UUID]:
    """Conversations whose outbox begins with something that may go now on one of ``channels``.

    What stands behind a message that must wait waits too, so only the first of each counts.
    """
    firsts = (
        select(message.c.conversation_id, func.min(message.c.ordinal).label("ordinal"))
        .where(_UNSENT)
        .group_by(message.c.conversation_id)
        .subquery()
    )
    first = and_(message.c.conversation_id == firsts.c.conversation_id, message.c.ordinal == firsts.c.ordinal)
    return list(
        conn.execute(
            select(message.c.conversation_id)
            .join(firsts, first)
            .where(
                message.c.channel.in_(list(channels)),
                or_(message.c.not_before.is_(None), message.c.not_before <= now),
            )
            .limit(limit)
        ).scalars()
    )


def waiting(conn: Connection) -> int:
    """How many messages are queued."""
    return conn.execute(select(func.count()).select_from(message).where(_UNSENT)).scalar_one()


def counts(conn: Connection) -> dict[str, int]:
    """The outbox by state, for the status line; ``sending`` is how many leases are held."""
    rows = conn.execute(
        select(message.c.state, func.count()).where(message.c.sender != "me").group_by(message.c.state)
    )
    found = {str(state): int(count) for state, count in rows}
    held = conn.execute(
        select(func.count()).select_from(conversation).where(conversation.c.delivery_holder.is_not(None))
    ).scalar_one()
    return {
        "queued": found.get("queued", 0),
        "sending": held,
        "sent": found.get("sent", 0),
        "failed": found.get("failed", 0),
    }
