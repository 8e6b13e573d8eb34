"""A hundred saves of a text: two processes that talk, a worker and a console on PostgreSQL; then one on SQLite."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.acceptance.live_texts import read_after_saving
from tests.support.databases import PostgresServer

SAVES = 100


def run() -> Iterator[dict[str, Any]]:
    """One line for each kind of database."""
    server = PostgresServer()
    try:
        with tempfile.TemporaryDirectory(prefix="ik-live-") as folder:
            yield {"database": "postgresql", **read_after_saving(Path(folder), server.fresh(), SAVES)}
    finally:
        server.stop()
    with tempfile.TemporaryDirectory(prefix="ik-live-") as folder:
        yield {"database": "sqlite", **read_after_saving(Path(folder), "", SAVES // 4, ("serve",))}
