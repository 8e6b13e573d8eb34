"""A text is saved in the console: how long until the next message of every process says it."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, ExitStack
from pathlib import Path
from typing import Any

import httpx

from bot.clock import monotonic
from tests.acceptance.claims import Colleague
from tests.acceptance.reminder_workers import Worker
from tests.support.http_citizen import HttpCitizen, browsers
from tests.support.processes import PATIENCE, Served

TEXT = "system-choose-language"
WORDS = ("Hvilket sprog vil du bruge?", "Hvilket sprog vil du have?")
"""Said in turn; the second is what the program brings."""
TALK = 20
"""Saves after which a new talk begins: of a long one not all messages are read at once."""
ROLES = ("bot", "bot", "worker", "console")


def read_after_saving(
    folder: Path, database_url: str, saves: int, roles: tuple[str, ...] = ROLES
) -> dict[str, Any]:
    """Seconds from the answer to a save until the new words were read, in each process that talks with citizens."""
    with ExitStack() as held:
        running = [held.enter_context(_process(folder, database_url, role)) for role in roles]
        for served in running:
            served.start()
        return asyncio.run(_read(running, roles, saves))


def _process(folder: Path, database_url: str, role: str) -> Served:
    if role == "worker":
        return Worker(folder, database_url)
    return Served(folder, database_url, ("bot.cli.main", role))


async def _read(running: list[Served], roles: tuple[str, ...], saves: int) -> dict[str, Any]:
    async with AsyncExitStack() as held:
        desk = next(
            served for served, role in zip(running, roles, strict=True) if role in ("console", "serve")
        )
        editor = Colleague("Mia", await held.enter_async_context(browsers(desk.base_url)))
        await editor.come_in(desk, role="editor")
        citizens = []
        for served, role in zip(running, roles, strict=True):
            if role in ("bot", "serve"):
                citizens.append(HttpCitizen(await held.enter_async_context(browsers(served.base_url))))
                await citizens[-1].begin()
        slowest: list[float] = []
        for number in range(saves):
            if number and number % TALK == 0:
                await asyncio.gather(*(citizen.begin() for citizen in citizens))
            words = WORDS[number % 2]
            await _save(editor, words)
            began = monotonic()
            took = await asyncio.gather(*(_until(citizen, words, began) for citizen in citizens))
            slowest.append(max(took))
        ordered = sorted(slowest)
        return {
            "saves": saves, "processes": len(citizens), "median_ms": round(ordered[len(ordered) // 2] * 1000),
            "slowest_ms": round(ordered[-1] * 1000),
        }  # fmt: skip


async def _save(editor: Colleague, words: str) -> None:
    page = await editor.read(f"/console/texts/{TEXT}")
    over = page.partition('name="over-da" value="')[2].partition('"')[0]
    answer: httpx.Response = await editor.send(
        f"/console/texts/{TEXT}/save",
        **{"over-da": over, "da:value": words, "meaning": "unchanged", "do": "save"},
    )
    assert answer.status_code == 303, answer.text[:500]


async def _until(citizen: HttpCitizen, words: str, began: float) -> float:
    """Ask again and again until the question is in these words; the seconds since then."""
    while monotonic() - began < PATIENCE:
        known = max((message["seq"] for message in await citizen.messages()), default=0)
        await citizen.post(press="language")
        talk = await citizen.wait_for(
            lambda messages, known=known: any(m["seq"] > known and m["text_id"] == TEXT for m in messages)
        )
        if [m["text"] for m in talk if m["text_id"] == TEXT][-1] == words:
            return monotonic() - began
    raise TimeoutError("the words never came")
