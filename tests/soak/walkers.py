"""A hundred thousand citizens walk through every flow, on each kind of database, on the web and on Telegram."""

from __future__ import annotations

import multiprocessing
import os
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from storage.engine import Database
from storage.migrate import upgrade
from tests.acceptance.walkers.crowd import Manner, walk_all
from tests.acceptance.walkers.plan import Plan
from tests.acceptance.walkers.seen import Seen
from tests.support.databases import PostgresServer

WALKERS = 100_000
CROWDS = 20
"""Parts of the whole, each on a database of its own."""
POSTGRESQL = 4
"""One in so many crowds walks there, where each turn takes twice as long."""
MEMORY = Path("/dev/shm")


def run() -> Iterator[dict[str, Any]]:
    """One line a crowd, one of all; raises when a text was not reached in both languages, or anything went wrong."""
    each = WALKERS // CROWDS
    whole, plan = Seen(), None
    server = PostgresServer()
    try:
        urls = [server.fresh() if _on_postgresql(number) else "" for number in range(CROWDS)]
        # A fresh process each: threads and servers of this one are not taken along.
        workers = ProcessPoolExecutor(os.cpu_count() or 1, mp_context=multiprocessing.get_context("spawn"))
        with workers as pool:
            for number, (found, seen) in enumerate(pool.map(crowd, range(CROWDS), [each] * CROWDS, urls)):
                plan = found
                whole.add(seen)
                yield {
                    "crowd": number,
                    "database": "postgresql" if _on_postgresql(number) else "sqlite",
                    **seen.figures(found),
                }
    finally:
        server.stop()
    assert plan is not None
    yield whole.figures(plan)
    whole.judge(plan)


def _on_postgresql(number: int) -> bool:
    return number % POSTGRESQL == 1


def crowd(number: int, each: int, url: str) -> tuple[Plan, Seen]:
    """One crowd, by its number; without a URL on a file of its own."""
    with tempfile.TemporaryDirectory(prefix="ik-walkers-", dir=MEMORY if MEMORY.is_dir() else None) as folder:
        database = Database.open(url or f"sqlite:///{folder}/ikiorti.db", pool=2)
        try:
            upgrade(database)
            numbers = range(number * each, (number + 1) * each)
            return walk_all(database, numbers, seed=number, manner=Manner())
        finally:
            database.close()
