"""Two processes of the console reach for the same fifty cases, ten times over."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.acceptance.claims import reach_for_the_same
from tests.support.databases import PostgresServer

ROUNDS = 10


def run() -> Iterator[dict[str, Any]]:
    """One line a round; raises when a case had two owners or the second was not told."""
    server = PostgresServer()
    try:
        for number in range(1, ROUNDS + 1):
            with tempfile.TemporaryDirectory(prefix="ik-claims-") as folder:
                yield {"round": number, **reach_for_the_same(Path(folder), server.fresh())}
    finally:
        server.stop()
