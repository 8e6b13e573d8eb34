"""Counts are added row by row, and put together beside the turns, a little at a time; who stands still is counted once
a day.
"""

from __future__ import annotations

import datetime as dt
from itertools import islice

from bot.runtime import Runtime, Work
from bot.usage.days import KEPT, lately, morning, today
from storage.usage import queries as rows

STILL = dt.timedelta(days=7)
"""So long unchanged, somebody is said to stand still."""
AT_ONCE = 20
"""Flows and texts of a day in one transaction: turns wait no longer than for one of their own."""


async def put_together(runtime: Runtime) -> None:
    """One row for each thing met on a day, and after a month on a week. Killed in between, the rest is done later."""
    heaps = iter(await runtime.alook(lambda work: rows.scattered(work.conn, lately(work.now))))
    while some := list(islice(heaps, AT_ONCE)):
        await runtime.arun(_squash, some)
    await runtime.arun(lambda work: rows.forget(work.conn, today(work.now) - KEPT))
    if not await runtime.alook(lambda work: rows.stood(work.conn, today(work.now))):
        await runtime.arun(_stand)


def _squash(work: Work, heaps: list[rows.Heap]) -> None:
    rows.squash(work.conn, heaps, lately(work.now))


def _stand(work: Work) -> None:
    """Count who stands still, as it was this morning but for those who have come back since."""
    rows.stand(work.conn, today(work.now), morning(work.now) - STILL)
