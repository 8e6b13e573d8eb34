"""Storing what came in, and finding what has not been handled."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, RowMapping, bindparam, delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from storage.inbox.tables import inbox

# Statements of every turn, built once.
_CHANGE = update(inbox).where(inbox.c.arrival == bindparam("key"))
_STORE = {
    dialect.__name__.rpartition(".")[2]: dialect.insert(inbox)
    .on_conflict_do_nothing(index_elements=["channel", "external_id"])
    .returning(inbox.c.arrival)
    for dialect in (postgresql, sqlite)
}


def store(
    conn: Connection,
    *,
    channel: str,
    external_id: str,
    conversation_id: uuid.UUID,
    address_id: uuid.UUID,
    sealed_content: bytes,
    now: dt.datetime,
) -> bool:
    """Keep what came in. False when channel and external id were seen before; nothing is written then."""
    values = {
        "channel": channel,
        "external_id": external_id,
        "conversation_id": conversation_id,
        "address_id": address_id,
        "sealed_content": sealed_content,
        "received_at": now,
        "state": "received",
        "attempts": 0,
    }
    return conn.execute(_STORE[conn.dialect.name], values).first() is not None


def mark_handled(conn: Connection, arrival: int, now: dt.datetime) -> None:
    """Close a row and empty it; its words live on in the message made of it."""
    conn.execute(_CHANGE, {"key": arrival, "state": "handled", "handled_at": now, "sealed_content": None})


def count_failure(conn: Connection, arrival: int) -> int:
    """Add one to the attempts of an unhandled row; the count after it, 0 when it has been handled meanwhile."""
    row = update(inbox).where(inbox.c.arrival == arrival, inbox.c.state == "received")
    more = row.values(attempts=inbox.c.attempts + 1).returning(inbox.c.attempts)
    return int(conn.execute(more).scalar() or 0)


def park(conn: Connection, arrival: int, now: dt.datetime) -> None:
    """Set a row aside that cannot be handled; its content stays for whoever mends it."""
    conn.execute(update(inbox).where(inbox.c.arrival == arrival).values(state="parked", handled_at=now))


def oldest_arrival(conn: Connection, conversation_id: uuid.UUID) -> int | None:
    """The oldest unhandled row of a conversation."""
    return conn.execute(
        select(func.min(inbox.c.arrival)).where(
            inbox.c.conversation_id == conversation_id, inbox.c.state == "received"
        )
    ).scalar()


def waiting_conversations(conn: Connection, limit: int = 500) -> Sequence[uuid.UUID]:
    """Conversations with something unhandled."""
    return list(
        conn.execute(
            select(inbox.c.conversation_id).where(inbox.c.state == "received").distinct().limit(limit)
        ).scalars()
    )


def counts(conn: Connection) -> dict[str, int]:
    """Rows by state, for the status line."""
    rows = conn.execute(select(inbox.c.state, func.count()).group_by(inbox.c.state))
    found: dict[str, int] = {str(state): int(count) for state, count in rows}
    return {"received": found.get("received", 0), "parked": found.get("parked", 0)}


def unhandled_after(conn: Connection, conversation_id: uuid.UUID, arrival: int) -> Sequence[RowMapping]:
    """What came in behind a row and is not handled yet."""
    behind = select(inbox.c.arrival, inbox.c.channel, inbox.c.external_id, inbox.c.sealed_content).where(
        inbox.c.conversation_id == conversation_id, inbox.c.state == "received", inbox.c.arrival > arrival
    )
    return conn.execute(behind.order_by(inbox.c.arrival)).mappings().all()


def reseal(conn: Connection, arrival: int, sealed_content: bytes) -> None:
    """Keep the same content under another key."""
    conn.execute(_CHANGE, {"key": arrival, "sealed_content": sealed_content})


def forget(conn: Connection, conversation_id: uuid.UUID, keep: Iterable[int] = ()) -> None:
    """Empty every row of a conversation but those to ``keep``; the ids stay so that a repeat is still known for one."""
    conn.execute(
        update(inbox)
        .where(inbox.c.conversation_id == conversation_id, inbox.c.arrival.not_in(list(keep)))
        .values(sealed_content=None, state="handled")
    )


def prune(conn: Connection, before: dt.datetime) -> int:
    """Remove handled rows received before ``before``; how many."""
    return conn.execute(
        delete(inbox).where(inbox.c.state == "handled", inbox.c.received_at < before)
    ).rowcount
