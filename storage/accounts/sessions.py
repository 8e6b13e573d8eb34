"""Sessions in the console, by a hash of the cookie. The data is sealed before it comes here."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec
from sqlalchemy import Connection, delete, or_, select

from storage.accounts.tables import console_session
from storage.rows import columns, one_of, upsert


class SessionRow(msgspec.Struct, frozen=True, kw_only=True):
    """A session that lives. ``staff_id`` None: not logged in yet."""

    staff_id: uuid.UUID | None
    data: bytes
    created_at: dt.datetime
    expires_at: dt.datetime | None


def get_session(conn: Connection, lookup: bytes, now: dt.datetime) -> SessionRow | None:
    """The session, unless it has expired."""
    table = console_session.c
    alive = or_(table.expires_at.is_(None), table.expires_at > now)
    return one_of(
        conn, SessionRow, select(*columns(SessionRow, console_session)).where(table.lookup == lookup, alive)
    )


def set_session(
    conn: Connection, *, lookup: bytes, staff_id: uuid.UUID | None, data: bytes, created_at: dt.datetime,
    expires_at: dt.datetime | None,
) -> None:  # fmt: skip
    """Keep a session, or change it; when it was made stays."""
    values = {
        "lookup": lookup,
        "staff_id": staff_id,
        "data": data,
        "created_at": created_at,
        "expires_at": expires_at,
    }
    upsert(conn, console_session, values, ["lookup"], keep=["created_at"])


def delete_session(conn: Connection, lookup: bytes) -> None:
    """End one session."""
    conn.execute(delete(console_session).where(console_session.c.lookup == lookup))


def delete_sessions_of_staff(conn: Connection, staff_id: uuid.UUID) -> int:
    """End every session of one person; how many."""
    return conn.execute(delete(console_session).where(console_session.c.staff_id == staff_id)).rowcount


def expire_sessions(conn: Connection, now: dt.datetime) -> int:
    """Remove sessions that have expired at ``now``; how many."""
    return conn.execute(delete(console_session).where(console_session.c.expires_at <= now)).rowcount
