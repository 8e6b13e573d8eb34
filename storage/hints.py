"""Live hints between processes on PostgreSQL: ids, never content. They may be lost: a poll is the net."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, text

from storage.engine import Database
from storage.postgresql import dedicated

if TYPE_CHECKING:
    import psycopg

CHANNEL = "ikiorti"
MOST_BYTES = 7_900
"""The server takes less than 8,000 bytes in one hint."""
LISTEN_SECONDS = 0.5
"""How long one look lasts; also how long ``close`` may wait."""
LONGEST_PAUSE = 15.0

NOTIFY = text("select pg_notify(:channel, :payload)")

log = logging.getLogger(__name__)


def notify(conn: Connection, payload: str) -> None:
    """Send lines to every listening process once this transaction stands. Nothing on SQLite: one process.

    A payload too long for one hint is sent as several, cut between lines.
    """
    if conn.dialect.name == "postgresql":
        for piece in _pieces(payload):
            conn.execute(NOTIFY, {"channel": CHANNEL, "payload": piece})


def _pieces(payload: str) -> Iterator[str]:
    piece = ""
    for line in payload.split("\n"):
        longer = f"{piece}\n{line}" if piece else line
        if len(longer.encode()) > MOST_BYTES:
            yield piece
            longer = line
        piece = longer
    yield piece


class Listener:
    """A thread that hears the hints of all processes, its own too. On SQLite there is nothing to hear."""

    def __init__(
        self, database: Database, heard: Callable[[str], None], missed: Callable[[], None] = lambda: None
    ) -> None:
        """``heard`` gets each payload on the listener's thread; ``missed``: some may have been lost."""
        self._database = database
        self._heard = heard
        self._missed = missed
        self._ending = threading.Event()
        self._listening = threading.Event()
        self._thread = threading.Thread(target=self._run, name="storage-listener", daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        if self._database.dialect == "postgresql":
            self._thread.start()

    def wait_until_listening(self, seconds: float) -> bool:
        """Wait for the first connection; False when it has not come by then. True at once on SQLite."""
        return self._database.dialect == "sqlite" or self._listening.wait(seconds)

    def close(self) -> None:
        """Stop listening; returns when the thread has ended."""
        self._ending.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        import psycopg  # only where there is PostgreSQL

        pause = 0.1
        while not self._ending.is_set():
            try:
                with dedicated(self._database.url) as connection:
                    connection.execute(f"listen {CHANNEL}")
                    if self._listening.is_set():
                        self._missed()
                    self._listening.set()
                    pause = 0.1
                    self._hear(connection)
            except psycopg.Error as error:
                log.warning("hints are interrupted, trying again: %s", type(error).__name__)
                self._ending.wait(pause)
                pause = min(pause * 2, LONGEST_PAUSE)

    def _hear(self, connection: psycopg.Connection[Any]) -> None:
        while not self._ending.is_set():
            for hint in connection.notifies(timeout=LISTEN_SECONDS):
                self._tell(hint.payload)

    def _tell(self, payload: str) -> None:
        try:
            self._heard(payload)
        except Exception:  # a broken listener must not silence the others
            log.exception("a hint could not be passed on")
