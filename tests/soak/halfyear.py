"""Half a year of two thousand citizens in both zones, through outages and both changes of clocks."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from tests.acceptance.half_year.life import live
from tests.support.databases import PostgresServer, migrate

CITIZENS = 2000
BEGINS = dt.datetime(2026, 10, 5, 5, tzinfo=dt.UTC)
DAYS = 45
ENDS = BEGINS + dt.timedelta(weeks=26)


def run() -> Iterator[dict[str, Any]]:
    """One line a database; raises when a reminder was lost, doubled, said at night or without sense."""
    for seed, dialect in enumerate(("sqlite", "postgresql")):
        with ExitStack() as held:
            folder = Path(held.enter_context(tempfile.TemporaryDirectory(prefix="ik-halfyear-")))
            url = f"sqlite:///{folder}/ikiorti.db"
            if dialect == "postgresql":
                server = PostgresServer()
                held.callback(server.stop)
                url = server.fresh()
            else:
                migrate(url)
            yield {
                "database": dialect,
                **live(folder, url, citizens=CITIZENS, begins=BEGINS, ends=ENDS, days=DAYS, seed=seed),
            }
