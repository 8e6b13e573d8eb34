"""Thirty people in a guide that is published anew, on both databases, the service killed within the publication."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.acceptance.mid_flow import publish_among
from tests.support.databases import PostgresServer

EACH = 5


def run() -> Iterator[dict[str, Any]]:
    """One line for each kind of database; raises where somebody is told anything but what was promised."""
    server = PostgresServer()
    try:
        for kind in ("sqlite", "postgresql"):
            with tempfile.TemporaryDirectory(prefix="ik-midflow-") as folder:
                url = server.fresh() if kind == "postgresql" else ""
                yield {"database": kind, **publish_among(Path(folder), url, EACH)}
    finally:
        server.stop()
