"""A service that is killed while it counts, or while it puts counts together, has counted everything once."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import uuid
from collections import Counter
from pathlib import Path

import httpx
import pytest
from sqlalchemy import select

from bot.clock import SystemClock
from bot.usage.together import AT_ONCE
from storage.engine import Database
from storage.usage import queries as usage
from storage.usage.queries import Met
from storage.usage.tables import use_count
from tests.support import warm
from tests.support.processes import PATIENCE, Served, wait_until

TIMES = 3
TEXTS = [Met("text", f"invented-{number:02}", "r", "da", "shown") for number in range(AT_ONCE + 5)]
"""More than are put together at once."""


def rows(database: Database) -> list[tuple[str, str, int]]:
    """Name, what, count of every row."""
    found = select(use_count.c.name, use_count.c.what, use_count.c.count)
    return database.read(lambda conn: [(row.name, row.what, row.count) for row in conn.execute(found)])


def sums(database: Database) -> Counter[str]:
    """How often each text was shown."""
    counted: Counter[str] = Counter()
    for name, what, count in rows(database):
        if what == "shown":
            counted[name] += count
    return counted


def dies(folder: Path, url: str, place: str) -> None:
    environment = {"PATH": os.environ["PATH"]}  # noqa: TID251 - what any process needs
    module, words = "tests.support.squash_killed", [str(folder), url, place]
    assert warm.start(module, words, environment, folder / "out", folder / "err").wait(PATIENCE) == -9


@pytest.mark.usefixtures("keys")
def test_whatever_is_killed_everything_is_counted_once(
    tmp_path: Path, database: Database, database_url: str
) -> None:
    yesterday = SystemClock().now().date() - dt.timedelta(days=1)
    for _ in range(TIMES):
        database.write(lambda conn: usage.add(conn, yesterday, dict.fromkeys(TEXTS, 1)))
    before = sums(database)
    dies(tmp_path, database_url, "before")
    assert (sums(database), len(rows(database))) == (before, TIMES * len(TEXTS))
    dies(tmp_path, database_url, "between")
    assert (sums(database), len(rows(database))) == (before, AT_ONCE + TIMES * (len(TEXTS) - AT_ONCE))
    with Served(tmp_path, database_url) as served:
        served.start(failpoint="before-commit:2")
        wait_until(lambda: len(rows(database)) == len(TEXTS), "the rest")
        said = written(served)
        assert sums(database) == before + said


def written(served: Served) -> Counter[str]:
    """Write to a service that dies of it twice, before the answer stands and after; what was said, once."""
    session = httpx.post(f"{served.base_url}/chat/session", json={"language": "da"}).json()
    with httpx.Client(headers={"Authorization": f"Bearer {session['token']}"}) as client:

        def said() -> list[str]:
            talk = client.get(f"{served.base_url}/chat/messages").json()["messages"]
            return [message["text_id"] for message in talk if message["text_id"]]

        wait_until(lambda: bool(said()), "the greeting")
        with contextlib.suppress(httpx.TransportError):
            client.post(f"{served.base_url}/chat/messages", json={"id": str(uuid.uuid4()), "text": "ost"})
        for again in ("after-commit", ""):
            wait_until(lambda: not served.running, "the end")
            assert served.killed
            with contextlib.suppress(RuntimeError):
                served.start(failpoint=again)
        wait_until(lambda: "system-not-understood" in said(), "the answer")
        return Counter(said())
