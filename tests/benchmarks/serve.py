"""The web service as a process: seconds until it is ready, and its memory then and after a hundred talks."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from tests.support.http_citizen import HttpCitizen, browsers
from tests.support.processes import Served

ROUNDS = 3
TALKS = 100


def run() -> Iterator[dict[str, Any]]:
    """The first start makes the database; the others find it."""
    with tempfile.TemporaryDirectory(prefix="ik-bench-") as folder, Served(Path(folder)) as served:
        first = served.start()
        served.stop()
        ready = []
        for _ in range(ROUNDS):
            ready.append(served.start())
            fresh = served.resident()
            if len(ready) < ROUNDS:
                served.stop()
        asyncio.run(_talk(served))
        yield {
            "first_start_seconds": round(first, 2), "ready_seconds": round(median(ready), 2),
            "resident_mb": round(fresh), "resident_mb_after_talks": round(served.resident()),
        }  # fmt: skip


async def _talk(served: Served) -> None:
    async with browsers(served.base_url) as client:
        for number in range(TALKS):
            person = HttpCitizen(client, str(number))
            await person.begin()
            await person.post(press="menu")
            await person.wait_for_length(4)
