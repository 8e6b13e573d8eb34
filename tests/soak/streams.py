"""A hundred citizens with two tabs each, streams cut at every seventh event, the service restarted."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.acceptance.tabs import follow_through
from tests.support.databases import PostgresServer
from tests.support.processes import Served

CITIZENS = 100


def run() -> Iterator[dict[str, Any]]:
    """One line a database; raises when a tab's talk is not the history."""
    with tempfile.TemporaryDirectory(prefix="ik-streams-") as folder:
        yield {"database": "sqlite", **_through(Path(folder), f"sqlite:///{folder}/ikiorti.db")}
    server = PostgresServer()
    try:
        with tempfile.TemporaryDirectory(prefix="ik-streams-") as folder:
            yield {"database": "postgresql", **_through(Path(folder), server.fresh())}
    finally:
        server.stop()


def _through(folder: Path, url: str) -> dict[str, Any]:
    with Served(folder, url) as served:
        served.start()
        return follow_through(served, CITIZENS)
