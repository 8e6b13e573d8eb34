"""Which processes live, and which of them may send on a channel.

A process on PostgreSQL holds an advisory lock for as long as it lives, so a dead one is known at once. SQLite
serves one process: whoever is registered is alive, and a new one puts out those before it.
"""

from __future__ import annotations

import datetime as dt

import msgspec
from sqlalchemy import Connection, and_, delete, select, text, update

from storage.conversations.tables import process, sender_lease
from storage.rows import all_of, columns, insert_missing, one_of, upsert

HELD = text(
    """select exists (select 1 from pg_locks
    where locktype = 'advisory' and granted and objsubid = 1
    and database = (select oid from pg_database where datname = current_database())
    and classid = :high and objid = :low)"""
)


class ProcessRow(msgspec.Struct, frozen=True, kw_only=True):
    """A process that said it is there. ``roles`` are separated by commas."""

    id: str
    advisory_key: int
    roles: str
    started_at: dt.datetime
    seen_at: dt.datetime


class SenderRow(msgspec.Struct, frozen=True, kw_only=True):
    """Who may send on a channel, and until when without saying so again."""

    channel: str
    holder: str
    until: dt.datetime


def register(conn: Connection, process_id: str, advisory_key: int, roles: str, now: dt.datetime) -> None:
    """Write down a process that has just started (``storage.presence`` holds its lock)."""
    if conn.dialect.name == "sqlite":
        conn.execute(delete(process).where(process.c.id != process_id))
    values = {
        "id": process_id, "advisory_key": advisory_key, "roles": roles, "started_at": now, "seen_at": now
    }  # fmt: skip
    upsert(conn, process, values, ["id"], keep=["started_at"])


def unregister(conn: Connection, process_id: str) -> None:
    """Strike out a process that ends, and give back what it may send on."""
    conn.execute(delete(sender_lease).where(sender_lease.c.holder == process_id))
    conn.execute(delete(process).where(process.c.id == process_id))


def mark_seen(conn: Connection, process_id: str, now: dt.datetime) -> None:
    """Say that a process is still there (for people to read; ``alive`` does not depend on it)."""
    conn.execute(update(process).where(process.c.id == process_id).values(seen_at=now))


def processes(conn: Connection) -> list[ProcessRow]:
    """All that are written down, dead ones too, oldest first."""
    return all_of(conn, ProcessRow, select(*columns(ProcessRow, process)).order_by(process.c.started_at))


def alive(conn: Connection, holder: str) -> bool:
    """Whether the process of this id lives. An id that nobody wrote down does not."""
    key = conn.execute(select(process.c.advisory_key).where(process.c.id == holder)).scalar()
    if key is None:
        return False
    if conn.dialect.name == "sqlite":
        return True
    return bool(conn.execute(HELD, {"high": key >> 32, "low": key & 0xFFFFFFFF}).scalar_one())


def forget_dead(conn: Connection) -> list[str]:
    """Strike out processes that are gone, with their sender leases; their ids."""
    dead = [row.id for row in processes(conn) if not alive(conn, row.id)]
    for process_id in dead:
        unregister(conn, process_id)
    return dead


def claim_sender(conn: Connection, channel: str, holder: str, now: dt.datetime, until: dt.datetime) -> bool:
    """Ask to be the one who sends on ``channel``. True: until ``until``, or longer if renewed.

    Taken over from a holder that is dead, or whose time is out (for a process that hangs).
    """
    values = {"channel": channel, "holder": holder, "until": until}
    if insert_missing(conn, sender_lease, values, ["channel"]):
        return True
    found = select(*columns(SenderRow, sender_lease)).where(sender_lease.c.channel == channel)
    held = one_of(conn, SenderRow, found.with_for_update())
    if held is None:  # given back between the two statements
        return insert_missing(conn, sender_lease, values, ["channel"])
    if held.holder != holder and held.until > now and alive(conn, held.holder):
        return False
    conn.execute(update(sender_lease).where(sender_lease.c.channel == channel).values(values))
    return True


def renew_sender(conn: Connection, channel: str, holder: str, until: dt.datetime) -> bool:
    """Keep sending until ``until``. False: somebody else has taken over, stop at once."""
    mine = and_(sender_lease.c.channel == channel, sender_lease.c.holder == holder)
    return conn.execute(update(sender_lease).where(mine).values(until=until)).rowcount == 1


def release_sender(conn: Connection, channel: str, holder: str) -> None:
    """Give the channel back, if it is still held."""
    mine = and_(sender_lease.c.channel == channel, sender_lease.c.holder == holder)
    conn.execute(delete(sender_lease).where(mine))


def sender_of(conn: Connection, channel: str) -> SenderRow | None:
    """Who sends on a channel."""
    found = select(*columns(SenderRow, sender_lease)).where(sender_lease.c.channel == channel)
    return one_of(conn, SenderRow, found)
