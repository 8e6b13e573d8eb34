"""Counts are added row by row, and put together beside the turns, a little at a time."""

from __future__ import annotations

from itertools import islice

from bot.runtime import Runtime, Work
from bot.usage.days import KEPT, lately, today
from storage.usage import queries as rows

AT_ONCE = 20
"""Flows and texts of a day in one transaction: turns wait no longer than for one of their own."""


async def put_together(runtime: Runtime) -> None:
    """One row for each thing met on a day, and after a month on a week. Killed in between, the rest is done later."""
    heaps = iter(await runtime.alook(lambda work: rows.scattered(work.conn, lately(work.now))))
    while some := list(islice(heaps, AT_ONCE)):
        await runtime.arun(_squash, some)
    await runtime.arun(lambda work: rows.forget(work.conn, today(work.now) - KEPT))


def _squash(work: Work, heaps: list[rows.Heap]) -> None:
    rows.squash(work.conn, heaps, lately(work.now))
