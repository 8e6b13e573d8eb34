"""Failed log-ins, counted by a keyed hash of what was tried."""

from __future__ import annotations

import datetime as dt

import msgspec
from sqlalchemy import Connection, delete, select, update

from storage.accounts.tables import login_attempt as table
from storage.rows import columns, insert_missing, one_of


class AttemptRow(msgspec.Struct, frozen=True, kw_only=True):
    """How often in a row, and when last."""

    failures: int
    last_at: dt.datetime


def login_attempt(conn: Connection, lookup: bytes) -> AttemptRow | None:
    """The failures so far, or None."""
    return one_of(conn, AttemptRow, select(*columns(AttemptRow, table)).where(table.c.lookup == lookup))


def register_failure(conn: Connection, lookup: bytes, now: dt.datetime) -> int:
    """Count one more failure and return how many there are; none is lost when many come at once."""
    insert_missing(conn, table, {"lookup": lookup, "failures": 0, "last_at": now}, ["lookup"])
    more = {"failures": table.c.failures + 1, "last_at": now}
    statement = update(table).where(table.c.lookup == lookup).values(more).returning(table.c.failures)
    return int(conn.execute(statement).scalar_one())


def clear_failures(conn: Connection, lookup: bytes) -> None:
    """Forget them."""
    conn.execute(delete(table).where(table.c.lookup == lookup))


def prune_attempts(conn: Connection, before: dt.datetime) -> int:
    """Forget what was tried before ``before``; how many."""
    return conn.execute(delete(table).where(table.c.last_at < before)).rowcount
