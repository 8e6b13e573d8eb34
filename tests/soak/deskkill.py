"""Every step of a case's way is struck before and after its commit, on both kinds of database, some times over."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from storage import migrate
from storage.engine import Database
from tests.acceptance.desk_kills import die_in_each
from tests.support.databases import PostgresServer

ROUNDS = 5


def run() -> Iterator[dict[str, Any]]:
    """One line a round and kind; raises where half of something stands."""
    server = PostgresServer()
    try:
        for number in range(1, ROUNDS + 1):
            for kind in ("sqlite", "postgresql"):
                with tempfile.TemporaryDirectory(prefix="ik-desk-") as folder:
                    url = server.fresh() if kind == "postgresql" else f"sqlite:///{folder}/desk.db"
                    database = Database.open(url)
                    migrate.upgrade(database)
                    database.close()
                    yield {"round": number, "database": kind, **die_in_each(Path(folder), url)}
    finally:
        server.stop()
