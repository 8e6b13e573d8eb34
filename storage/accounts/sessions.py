"""Sessions in the console, by a hash of the cookie. The data is sealed before it comes here."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec
from sqlalchemy import Connection, delete, or_, select, update

from storage.accounts.tables import console_session
from storage.base import new_id
from storage.rows import all_of, columns, one_of, upsert


class SessionRow(msgspec.Struct, frozen=True, kw_only=True):
    """A session that lives. ``staff_id`` None: not logged in yet."""

    staff_id: uuid.UUID | None
    data: bytes
    created_at: dt.datetime
    expires_at: dt.datetime | None
    seen_at: dt.datetime | None


class SessionLine(msgspec.Struct, frozen=True, kw_only=True):
    """A session as lists name it: by an id that is of no use for logging in."""

    public_id: uuid.UUID
    lookup: bytes
    device: str | None
    created_at: dt.datetime
    seen_at: dt.datetime | None
    via: str | None


def sessions_of_staff(conn: Connection, staff_id: uuid.UUID, now: dt.datetime) -> list[SessionLine]:
    """Somebody's sessions that live, last used first. One from before sessions had names gets its name now."""
    table = console_session.c
    nameless = select(table.lookup).where(table.staff_id == staff_id, table.public_id.is_(None))
    for lookup in conn.execute(nameless).scalars().all():
        conn.execute(update(console_session).where(table.lookup == lookup).values(public_id=new_id()))
    alive = or_(table.expires_at.is_(None), table.expires_at > now)
    found = select(*columns(SessionLine, console_session)).where(table.staff_id == staff_id, alive)
    return all_of(conn, SessionLine, found.order_by(table.seen_at.desc(), table.created_at.desc()))


def see_session(conn: Connection, lookup: bytes, now: dt.datetime) -> None:
    """Remember when a session was last used."""
    conn.execute(update(console_session).where(console_session.c.lookup == lookup).values(seen_at=now))


def delete_session_of_staff(conn: Connection, staff_id: uuid.UUID, public_id: uuid.UUID) -> bool:
    """End one session of one person; False: they have none of this name."""
    table = console_session.c
    ended = delete(console_session).where(table.staff_id == staff_id, table.public_id == public_id)
    return conn.execute(ended).rowcount == 1


def delete_other_sessions(conn: Connection, staff_id: uuid.UUID, lookup: bytes) -> int:
    """End every session of one person but this one; how many."""
    table = console_session.c
    ended = delete(console_session).where(table.staff_id == staff_id, table.lookup != lookup)
    return conn.execute(ended).rowcount


def get_session(conn: Connection, lookup: bytes, now: dt.datetime) -> SessionRow | None:
    """The session, unless it has expired."""
    table = console_session.c
    alive = or_(table.expires_at.is_(None), table.expires_at > now)
    return one_of(
        conn, SessionRow, select(*columns(SessionRow, console_session)).where(table.lookup == lookup, alive)
    )


def set_session(
    conn: Connection, *, lookup: bytes, staff_id: uuid.UUID | None, data: bytes, created_at: dt.datetime,
    expires_at: dt.datetime | None, device: str | None = None, via: str | None = None,
) -> None:  # fmt: skip
    """Keep a session, or change it; when it was made, and its name in lists, stay."""
    values = {
        "lookup": lookup,
        "staff_id": staff_id,
        "data": data,
        "created_at": created_at,
        "expires_at": expires_at,
        "public_id": new_id(),
        "device": device,
        "seen_at": created_at,
        "via": via,
    }
    upsert(conn, console_session, values, ["lookup"], keep=["created_at", "public_id"])


def delete_session(conn: Connection, lookup: bytes) -> None:
    """End one session."""
    conn.execute(delete(console_session).where(console_session.c.lookup == lookup))


def delete_sessions_of_staff(conn: Connection, staff_id: uuid.UUID) -> int:
    """End every session of one person; how many."""
    return conn.execute(delete(console_session).where(console_session.c.staff_id == staff_id)).rowcount


def expire_sessions(conn: Connection, now: dt.datetime) -> int:
    """Remove sessions that have expired at ``now``; how many."""
    return conn.execute(delete(console_session).where(console_session.c.expires_at <= now)).rowcount
