"""Fifteen kills on each kind of database: in the middle of anything, and at each failpoint."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from tests.acceptance.kills import ANYWHERE, FAILPOINTS, besiege
from tests.support.databases import PostgresServer

PLAN = [ANYWHERE, *FAILPOINTS] * 3


def run() -> Iterator[dict[str, Any]]:
    """One line a database; raises when something acknowledged was lost or answered twice."""
    for dialect in ("sqlite", "postgresql"):
        with ExitStack() as held:
            folder = Path(held.enter_context(tempfile.TemporaryDirectory(prefix="ik-kill-")))
            url = f"sqlite:///{folder}/ikiorti.db"
            if dialect == "postgresql":
                server = PostgresServer()
                held.callback(server.stop)
                url = server.fresh()
            siege = besiege(folder, url, PLAN)
            assert siege.hits.total() == len(PLAN)
            yield {"database": dialect, "kills": len(PLAN), **siege.figures()}
