"""A process says that it lives: a row, and on PostgreSQL a lock that the server drops the moment it dies."""

from __future__ import annotations

import datetime as dt
import threading
from typing import TYPE_CHECKING, Any

from storage.conversations import processes
from storage.engine import Database
from storage.locks import lock_key
from storage.postgresql import dedicated

if TYPE_CHECKING:
    import psycopg


class Presence:
    """Held from start to stop of a process. Safe from any thread; its calls wait for the database."""

    def __init__(self, database: Database, process_id: str, roles: str, now: dt.datetime) -> None:
        """Take the lock, then write the row down. ``roles`` are separated by commas."""
        self.process_id = process_id
        self._database = database
        self._key = lock_key(f"process:{process_id}")
        self._gate = threading.Lock()
        self._connection: psycopg.Connection[Any] | None = None
        self._roles = roles
        self._hold()
        self._register(now)

    def renew(self, now: dt.datetime) -> bool:
        """Say it again. False: the lock was lost meanwhile, so others may have taken this process for dead.

        The lock is taken again before the answer; leases held so far must be asked for anew. Raises
        ``psycopg.Error`` while the server cannot be reached: stop sending until it can.
        """
        with self._gate:
            kept = self._still_held()
            if not kept:
                self._hold()
        if kept:
            self._database.write(lambda conn: processes.mark_seen(conn, self.process_id, now))
        else:
            # Whoever took us for dead may have struck our row out.
            self._register(now)
        return kept

    def close(self) -> None:
        """Strike the row out and give back all leases and the lock."""
        self._database.write(lambda conn: processes.unregister(conn, self.process_id))
        with self._gate:
            if self._connection is not None:
                self._connection.close()

    def _register(self, now: dt.datetime) -> None:
        """Write the row down, or write it down again."""
        self._database.write(
            lambda conn: processes.register(conn, self.process_id, self._key, self._roles, now)
        )

    def _still_held(self) -> bool:
        if self._connection is None:
            return self._database.dialect == "sqlite"
        import psycopg  # only where there is PostgreSQL

        try:
            self._connection.execute("select 1")
        except psycopg.Error:
            return False
        return True

    def _hold(self) -> None:
        if self._database.dialect == "sqlite":
            return
        if self._connection is not None:
            self._connection.close()
        self._connection = dedicated(self._database.url)
        # Waits for a connection of ours that the server has not yet noticed to be gone.
        self._connection.execute("select pg_advisory_lock(%s)", [self._key])
