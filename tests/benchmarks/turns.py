"""Durable turns a second at fifty conversations, without a channel: what is counted is read back from the rows."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import func, select

from bot.app import compose, prepare
from bot.citizens import Chat, new_chat
from bot.clock import monotonic
from bot.ports import Inbound
from bot.receive import accept
from bot.runtime import Runtime, Work
from bot.settings import Settings
from bot.turn.runner import TurnRunner
from storage.conversations.tables import message
from storage.inbox.tables import inbox
from storage.migrate import upgrade
from storage.postgresql import dedicated
from tests.support.databases import PostgresServer

CONVERSATIONS = 50
MESSAGES = 40
WARM = 4
"""Messages a conversation before anything is timed."""
SCRIPT = (
    Inbound(kind="press", press="menu"),
    Inbound(kind="text", text="Et sted at sove og bo"),
    Inbound(kind="text", text="Jeg ved det ikke"),
    Inbound(kind="press", press="back"),
)
FSYNC = {"sqlite": "pragma synchronous", "postgresql": "show fsync"}


def run() -> Iterator[dict[str, object]]:
    """Figures for SQLite and PostgreSQL, both with every commit on the disk."""
    with tempfile.TemporaryDirectory(prefix="ik-bench-") as folder:
        yield measure(Path(folder), f"sqlite:///{folder}/bench.db")
    with durable_postgres() as url, tempfile.TemporaryDirectory(prefix="ik-bench-") as folder:
        yield measure(Path(folder), url)


@contextmanager
def durable_postgres() -> Iterator[str]:
    """A server of our own that syncs each commit, unlike the hasty one that tests use."""
    server = PostgresServer()
    try:
        with dedicated(server.url) as conn:
            conn.execute("alter system reset all")
            conn.execute("select pg_reload_conf()")
        yield server.fresh(migrated=False)
    finally:
        server.stop()


def measure(folder: Path, url: str) -> dict[str, object]:
    """Receive everything, then let turns run until nothing waits."""
    runtime = compose(Settings(data_dir=folder, database_url=url, rate_limit="off"))
    try:
        upgrade(runtime.database)
        prepare(runtime)
        return asyncio.run(_measure(runtime))
    finally:
        runtime.database.close()


async def _measure(runtime: Runtime) -> dict[str, object]:
    chats = [runtime.run(_begin, f"bench-{number}") for number in range(CONVERSATIONS)]
    await _receive(runtime, chats, 0, WARM)
    await _drain(runtime)
    received = await _receive(runtime, chats, WARM, WARM + MESSAGES)
    handled, spoken = runtime.look(_rows)
    seconds = await _drain(runtime)
    now_handled, now_spoken = runtime.look(_rows)
    turns = now_handled - handled
    assert turns == CONVERSATIONS * MESSAGES
    return {
        "part": "turns", "database": runtime.database.dialect, "conversations": CONVERSATIONS,
        "durable": runtime.database.read(lambda conn: conn.exec_driver_sql(FSYNC[conn.dialect.name]).scalar()),
        "received_per_second": round(CONVERSATIONS * MESSAGES / received),
        "turns": turns, "messages": now_spoken - spoken, "turns_per_second": round(turns / seconds),
    }  # fmt: skip


def _begin(work: Work, name: str) -> Chat:
    return new_chat(work, "web", work.runtime.vault.lookup("web", name), "da")[0]


async def _receive(runtime: Runtime, chats: list[Chat], first: int, last: int) -> float:
    began = monotonic()
    for number in range(first, last):
        given = SCRIPT[number % len(SCRIPT)]
        async with asyncio.TaskGroup() as tasks:
            for chat in chats:
                tasks.create_task(accept(runtime, chat, f"{chat.address_id}:{number}", given))
    return monotonic() - began


async def _drain(runtime: Runtime) -> float:
    runner = TurnRunner(runtime)
    began = monotonic()
    await runner.sweep()
    while rest := asyncio.all_tasks() - {asyncio.current_task()}:
        await asyncio.wait(rest)
    return monotonic() - began


def _rows(work: Work) -> tuple[int, int]:
    handled = select(func.count()).select_from(inbox).where(inbox.c.state == "handled")
    spoken = select(func.count()).select_from(message)
    return work.conn.execute(handled).scalar_one(), work.conn.execute(spoken).scalar_one()
