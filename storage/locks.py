"""Named locks that last as long as the transaction. SQLite needs none: it has one writer."""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection, text


def hold(conn: Connection, name: str) -> None:
    """Wait until no other transaction holds ``name``, then hold it until this one ends."""
    if conn.dialect.name == "postgresql":
        conn.execute(text("select pg_advisory_xact_lock(:key)"), {"key": lock_key(name)})


def lock_key(name: str) -> int:
    """A positive number for a name, the form in which PostgreSQL takes it."""
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big") >> 1
