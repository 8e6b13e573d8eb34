"""A hundred saves of a text: two processes that talk, a worker and a console on PostgreSQL; then one on SQLite, and
beside it the command line. ``slowest_ms``: until the next message of every process said it.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.acceptance.live_cli import read_after_importing
from tests.acceptance.live_texts import read_after_saving
from tests.support.databases import PostgresServer

SAVES = 100
WRITES = 10
"""Of each verb of the command line."""
MOST_MS = 1000


def run() -> Iterator[dict[str, Any]]:
    """One line for each kind of database, and for each verb. Raises when one of them took more than a second."""
    slow = []
    for figures in _all():
        yield figures
        if figures["slowest_ms"] > MOST_MS:
            slow.append(figures)
    assert not slow, slow


def _all() -> Iterator[dict[str, Any]]:
    server = PostgresServer()
    try:
        with tempfile.TemporaryDirectory(prefix="ik-live-") as folder:
            yield {"database": "postgresql", **read_after_saving(Path(folder), server.fresh(), SAVES)}
    finally:
        server.stop()
    with tempfile.TemporaryDirectory(prefix="ik-live-") as folder:
        yield {"database": "sqlite", **read_after_saving(Path(folder), "", SAVES // 4, ("serve",))}
    with tempfile.TemporaryDirectory(prefix="ik-live-") as folder:
        for verb, figures in read_after_importing(Path(folder), WRITES).items():
            yield {"database": "sqlite", "verb": verb, **figures}
