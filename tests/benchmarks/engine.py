"""Turns of the engine alone a second: a walk through a starter flow, in memory, without words or storage."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median
from typing import Any

from bot.app import compose, prepare
from bot.clock import SystemClock, monotonic
from bot.settings import Settings
from flows import engine
from flows.inputs import Back, Input, Pressed, Said
from storage.engine import Database
from storage.migrate import upgrade
from storage.vault import Vault

TURNS = 20_000
ROUNDS = 3
WALK: tuple[Input, ...] = (Pressed("tonight"), Said("Aalborg"), Pressed("alone"), Back(), Back(), Back())


def run() -> Iterator[dict[str, Any]]:
    """One line; the median of three."""
    runtime = compose(Settings(), database=Database.open("sqlite://"), vault=Vault.ephemeral())
    upgrade(runtime.database)
    prepare(runtime)
    content, now = runtime.content, SystemClock().now()
    began = engine.start(content.library, "housing", now=now, facts=content.facts).session

    def once() -> float:
        session, start = began, monotonic()
        for number in range(TURNS):
            step = number % len(WALK)
            session = began if step == 0 else session
            session = engine.resume(
                content.library, session, WALK[step], now=now, facts=content.facts
            ).session
        return TURNS / (monotonic() - start)

    yield {"turns": TURNS, "turns_per_second": round(median(once() for _ in range(ROUNDS)))}
    runtime.database.close()
