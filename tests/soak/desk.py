"""Two hundred people ask within a minute while ten of the staff look on and answer."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.acceptance.desk_load import busy_minute
from tests.support.databases import PostgresServer

CITIZENS, EACH, SECONDS = 200, 10, 60.0


def run() -> Iterator[dict[str, Any]]:
    """One line; ``p50_ms`` and ``p95_ms`` from "send" to the citizen's open page, over 1,000 answers."""
    server = PostgresServer()
    try:
        with tempfile.TemporaryDirectory(prefix="ik-desk-") as folder:
            yield busy_minute(Path(folder), server.fresh(), citizens=CITIZENS, each=EACH, seconds=SECONDS)
    finally:
        server.stop()
