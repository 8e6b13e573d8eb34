"""One service led through both changes of clocks in steps of ten minutes, on each kind of database."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from tests.acceptance.clock_changes import NIGHTS, pass_through, passage
from tests.support.databases import PostgresServer

EVERY = dt.timedelta(minutes=10)


def run() -> Iterator[dict[str, Any]]:
    """One line a database; raises when a reminder came twice, not at all, or at another time of the clock."""
    for dialect in ("sqlite", "postgresql"):
        with ExitStack() as held:
            folder = Path(held.enter_context(tempfile.TemporaryDirectory(prefix="ik-clock-")))
            url = f"sqlite:///{folder}/ikiorti.db"
            if dialect == "postgresql":
                server = PostgresServer()
                held.callback(server.stop)
                url = server.fresh()
            yield {"database": dialect, **pass_through(folder, url, passage(NIGHTS, EVERY))}
