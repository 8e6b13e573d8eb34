"""Killing the service while citizens write and answers go out, and holding what is left against the ledger."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import httpx

from bot.clock import monotonic
from storage.conversations import outbox
from storage.engine import Database
from tests.acceptance.oracle import answers, expected, given, heard
from tests.support.http_citizen import HttpCitizen, LedgerCitizen, browsers
from tests.support.ledger import Ledger, ledger
from tests.support.processes import PATIENCE, Served, wait_until

CITIZENS = 24
"""Half of them on the web, half on the channel that sends."""
EACH = 5
"""Things each of them does in one round."""
FAILPOINTS = ("before-commit", "after-commit", "after-send", "before-mark")
ANYWHERE = "anywhere"
GRACEFUL = "graceful"
"""Not killed but asked to end: then nothing at all may be sent twice."""
SECONDS = 15.0
"""Within which everything is handled and sent once the service is back."""


@dataclass
class Siege:
    """What came of it. ``hits``: kills by where they struck."""

    hits: Counter[str] = field(default_factory=Counter)
    acknowledged: int = 0
    sent: int = 0
    doubled: int = 0
    slowest_drain: float = 0.0

    def figures(self) -> dict[str, Any]:
        """For a line of figures."""
        return {**vars(self), "hits": dict(self.hits), "slowest_drain": round(self.slowest_drain, 2)}


def besiege(folder: Path, database_url: str, plan: Sequence[str], seed: int = 0) -> Siege:
    """Kill the service once for each place in ``plan``; raises ``AssertionError`` where something was lost."""
    with ledger() as book:
        command = ("tests.support.serve_with_ledger", book.url)
        with Served(folder, database_url, command) as served:
            return asyncio.run(_besiege(served, book, plan, random.Random(seed)))


async def _besiege(served: Served, book: Ledger, plan: Sequence[str], chance: random.Random) -> Siege:
    siege = Siege()
    async with browsers(served.base_url) as client, httpx.AsyncClient(trust_env=False) as notes:
        people = [
            (HttpCitizen if number % 2 else LedgerCitizen)(client, f"p{chr(97 + number)}")
            for number in range(CITIZENS)
        ]
        for turn, place in enumerate(plan):
            await asyncio.to_thread(_start, served, place, chance)
            if not turn:
                async with asyncio.TaskGroup() as tasks:
                    for person in people:
                        tasks.create_task(person.begin())
            goal = len(people) * EACH // 4 + chance.randrange(len(people) * EACH // 2)
            count = Counter[str]()
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(_strike(served, place, siege, count, goal))
                for person in people:
                    tasks.create_task(_write(person, turn * EACH, notes, book, count))
            siege.slowest_drain = max(siege.slowest_drain, await asyncio.to_thread(_drain, served))
        total = len(plan) * EACH
        for person in people:
            if not isinstance(person, LedgerCitizen):
                talk = await person.messages()
                assert heard(talk) == expected(person.name, total), person.name
    _compare(book, people, total, siege)
    return siege


def _start(served: Served, place: str, chance: random.Random) -> None:
    if place in (ANYWHERE, GRACEFUL) and served.running:
        return
    if served.running:
        assert served.stop() == 0
    served.start(failpoint="" if place in (ANYWHERE, GRACEFUL) else f"{place}:{chance.randrange(30, 70)}")


async def _strike(served: Served, place: str, siege: Siege, count: Counter[str], goal: int) -> None:
    """Kill it in the middle of the round (or wait until it has killed itself), and start it again."""
    deadline = monotonic() + PATIENCE
    while served.running:
        if place == ANYWHERE and count["acknowledged"] >= goal:
            served.kill()
        elif place == GRACEFUL and count["acknowledged"] >= goal:
            assert await asyncio.to_thread(served.stop) == 0
        assert monotonic() < deadline, f"{place} was never reached"
        await asyncio.sleep(0.002)
    assert served.killed or place == GRACEFUL, "it ended, but not by a kill"
    siege.hits[place] += 1
    await asyncio.to_thread(served.start)


async def _write(
    person: HttpCitizen, first: int, notes: httpx.AsyncClient, book: Ledger, count: Counter[str]
) -> None:
    """Do the next things, one after the other, each until it is acknowledged; write each into the ledger."""
    for number in range(first, first + EACH):
        body = given(person.name, number)
        await person.post(f"{person.name}-{number}", **body)
        count["acknowledged"] += 1
        entry = {"kind": "acknowledged", "name": person.name, "number": number}
        (await notes.post(book.url, json=entry)).raise_for_status()


def _drain(served: Served) -> float:
    """Wait until nothing is queued, leased or unhandled; the seconds it took."""
    with closing(Database.open(served.environment["IKIORTI_DATABASE_URL"], pool=1)) as database:
        return wait_until(
            lambda: database.read(outbox.counts)["sending"] == 0 and served.drained(), "draining", SECONDS
        )


def _compare(book: Ledger, people: list[HttpCitizen], total: int, siege: Siege) -> None:
    acknowledged = book.entries("acknowledged")
    for person in people:
        numbers = [entry["number"] for entry in acknowledged if entry["name"] == person.name]
        assert numbers == list(range(total))
    sent = book.entries("sent")
    for person in people:
        if isinstance(person, LedgerCitizen):
            firsts = {entry["message"]: entry["text_id"] for entry in sent if entry["to"] == person.name}
            assert list(firsts.values()) == answers(person.name, total), person.name
    siege.acknowledged, siege.sent = len(acknowledged), len({entry["message"] for entry in sent})
    siege.doubled = len(sent) - siege.sent
    _only_in_flight(sent)


def _only_in_flight(sent: list[dict[str, Any]]) -> None:
    """A message is sent again only by another process than before, and only the last one of its lease."""
    by_process: dict[tuple[str, int], list[str]] = {}
    for entry in sent:
        by_process.setdefault((entry["conversation"], entry["process"]), []).append(entry["message"])
    runs: dict[str, list[list[str]]] = {}
    for (conversation, _), messages in by_process.items():
        assert len(messages) == len(set(messages)), "one process sent a message twice"
        runs.setdefault(conversation, []).append(messages)
    for lives in runs.values():
        for before, after in pairwise(lives):
            assert set(before) & set(after) <= {before[-1]}, "more than the message in flight was sent again"
