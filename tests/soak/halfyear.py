"""Half a year of two thousand citizens in both zones, through outages and both changes of clocks."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from tests.acceptance.half_year.life import live
from tests.support.databases import PostgresServer

CITIZENS = 2000
BEGINS = dt.datetime(2026, 10, 5, 5, tzinfo=dt.UTC)
DAYS = 45
"""Until each does something again, on average."""
MEMORY = Path("/dev/shm")
"""A file here is as good as on a disk, and nobody waits for the disk a hundred thousand times."""
ENDS = BEGINS + dt.timedelta(weeks=26)


def run() -> Iterator[dict[str, Any]]:
    """One line a database; raises when a reminder was lost, doubled, said at night or without sense."""
    for seed, dialect in enumerate(("sqlite", "postgresql")):
        with ExitStack() as held:
            home = tempfile.TemporaryDirectory(prefix="ik-halfyear-", dir=MEMORY if MEMORY.is_dir() else None)
            folder = Path(held.enter_context(home))
            url = f"sqlite:///{folder}/ikiorti.db"
            if dialect == "postgresql":
                server = PostgresServer()
                held.callback(server.stop)
                url = server.fresh()
            yield {
                "database": dialect,
                **live(folder, url, citizens=CITIZENS, begins=BEGINS, ends=ENDS, days=DAYS, seed=seed),
            }
