"""A whole durable turn through Telegram, beside bots that keep less: one crowd, one machine, one run.

What counts is the ratio. A figure is worth nothing unless the rows that were sent, the messages that the server
accepted and those that were expected are as many; if they are not, the part fails.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

import httpx

from bot.clock import SystemClock
from bot.player import Player
from storage.engine import Database
from tests.support.bot_api.client import BotAccount, BotApi
from tests.support.processes import PATIENCE, TOP, Served, wait_until

CHATS = 50
WARM, EACH = 6, 60
"""Things that everybody does before anything is timed, and then."""
PACE, PACED_EACH = 0.02, 12
"""Seconds between two turns of the open loop, and turns of each chat in it."""
RUN_SECONDS = 180
TICKS = os.sysconf("SC_CLK_TCK")
GREETING = [{"text": "/start", "sends": 2}, {"text": "Dansk", "sends": 2}]
PEERS = {
    "aiogram echo": ("aiogram_echo",),
    "aiogram echo, frozen": ("aiogram_echo", "frozen"),
    "python-telegram-bot echo": ("ptb_echo",),
    "aiogram states in SQLAlchemy, frozen": ("aiogram_fsm", "frozen"),
}
SHIPPED, STATES = "aiogram echo", "aiogram states in SQLAlchemy, frozen"
Steps = list[dict[str, Any]]
Figures = dict[str, Any]


class Crowd:
    """The server with people in it, and what it cost."""

    def __init__(self, url: str, process: int) -> None:
        self.api = BotApi(url)
        self.process = process

    def run(self, bot: BotAccount, steps: Steps, each: int, of: int, **more: Any) -> Figures:
        """Everybody does ``each`` things; figures with the processor time of the bot's process ``of`` and ours."""
        before = _cpu(of), _cpu(self.process)
        body = {"bot": bot.id, "chats": CHATS, "steps": steps, "each": each, "patience": RUN_SECONDS, **more}
        url = f"{self.api.url}/crowd/run"
        found: Figures = httpx.post(url, json=body, timeout=RUN_SECONDS + 30, trust_env=False).json()
        assert found["ended"], f"void: after {found['turns']} turns nobody was answered any more"
        found["cpu"], found["crowd_cpu"] = _cpu(of) - before[0], _cpu(self.process) - before[1]
        return found


@contextmanager
def crowd() -> Iterator[Crowd]:
    """The server as a process of its own."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks._crowd"],
        cwd=TOP, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        made = Crowd(json.loads(process.stdout.readline())["url"], process.pid)
        try:
            yield made
        finally:
            made.api.close()
            process.terminate()


def run() -> Iterator[Figures]:
    """The service twice (answers pressed, and typed), each peer, ratios of turns a second, and the open loop."""
    with crowd() as people:
        rates = {}
        for name, words in PEERS.items():
            found = _peer(people, name, *words)
            rates[name] = found["turns_per_second"]
            yield found
        for found in _service(people):
            if "turns_per_second" in found:
                to = {f"x {name}": round(found["turns_per_second"] / rate, 2) for name, rate in rates.items()}
                found |= {"ratios": to}
            yield found


def _peer(people: Crowd, name: str, module: str, *words: str) -> Figures:
    people.api.reset()
    bot = people.api.make_bot(f"peer{len(people.api.bots())}_bot")
    with tempfile.TemporaryDirectory(prefix="ik-peer-") as folder, ExitStack() as stack:
        command = [
            sys.executable,
            "-m",
            f"tests.benchmarks.peers.{module}",
            people.api.url,
            bot.token,
            *words,
        ]
        log = stack.enter_context((Path(folder) / "log").open("w+"))
        process = stack.enter_context(
            subprocess.Popen(
                [*command, f"{folder}/kept.db"], cwd=TOP, stdout=subprocess.PIPE, stderr=log, text=True
            )
        )
        stack.callback(process.terminate)
        people.api.wait_polled(bot, seconds=PATIENCE)
        steps = [{"text": "Et sted at sove og bo", "sends": 1}]
        people.run(bot, steps, WARM, process.pid)
        found = people.run(bot, steps, EACH, process.pid, again=True)
        assert found["accepted"] == CHATS * EACH, f"void: {found['accepted']} accepted of {CHATS * EACH}"
        kept = process.stdout.readline().strip() if module == "aiogram_fsm" and process.stdout else None
        return {"bot": name, **({"synchronous": kept} if kept else {}), **_shown(found, process.pid)}


def _shown(found: Figures, process: int) -> Figures:
    return {
        "turns": found["turns"], "turns_per_second": round(found["turns"] / found["seconds"]),
        "p50_ms": round(found["p50"] * 1000, 1), "p95_ms": round(found["p95"] * 1000, 1),
        "cpu_ms_per_turn": round(found["cpu"] / found["turns"] * 1000, 2),
        "crowd_busy": round(found["crowd_cpu"] / found["seconds"], 2), "resident_mb": round(_resident(process)),
    }  # fmt: skip


def _service(people: Crowd) -> Iterator[Figures]:
    for answers in ("pressed", "typed"):
        first, steps = _walk(pressed=answers == "pressed")
        people.api.reset()
        bot = people.api.make_bot(f"helper{len(people.api.bots())}_bot")
        with tempfile.TemporaryDirectory(prefix="ik-bench-") as folder, Served(Path(folder)) as served:
            served.environment |= {
                "IKIORTI_TELEGRAM_TOKEN": bot.token, "IKIORTI_TELEGRAM_API_URL": people.api.url,
            }  # fmt: skip
            url = served.environment["IKIORTI_DATABASE_URL"] = f"sqlite:///{folder}/bench.db"
            served.start()
            people.api.wait_polled(bot, seconds=PATIENCE)
            assert served.process is not None
            pid = served.process.pid
            people.run(bot, GREETING, len(GREETING), pid)
            for lap in (first, steps):
                people.run(bot, lap, len(lap), pid, again=True)
            before = _settled(url, served)
            rounds = EACH // len(steps) * len(steps)
            found = people.run(bot, steps, rounds, pid, again=True)
            sent = _settled(url, served) - before
            _agree(found, sent, steps, rounds)
            with closing(Database.open(url, pool=1)) as database:
                kept = database.read(lambda conn: conn.exec_driver_sql("pragma synchronous").scalar())
            yield {
                "bot": "ikiorti",
                "answers": answers,
                "synchronous": kept,
                "rows_sent": sent,
                **_shown(found, pid),
            }
            if answers == "pressed":
                before, rounds = _settled(url, served), PACED_EACH // len(steps) * len(steps)
                found = people.run(bot, steps, rounds, pid, again=True, every=PACE)
                _agree(found, _settled(url, served) - before, steps, rounds)
                yield {
                    "bot": "ikiorti", "open_loop_per_second": round(1 / PACE), "turns": found["turns"],
                    "p50_ms": round(found["p50"] * 1000, 1), "p95_ms": round(found["p95"] * 1000, 1),
                    "resident_mb": round(_resident(pid)),
                }  # fmt: skip


def _walk(*, pressed: bool) -> tuple[Steps, Steps]:
    """A way round in the housing flow that comes back to where it began, with how much is said at each step: the
    first time, and every time after."""
    player = Player("start", "da", SystemClock().now())
    player.begin()
    offered = player.now().messages[-1].choices
    laps: list[Steps] = []
    for _ in range(3):
        laps.append([])
        for value in ("menu", "housing", "own", "lists", "topics", "assign"):
            place = next((at for at, choice in enumerate(offered) if choice.value == value), None)
            # What stands above the answers has a button and no number.
            above = sum(choice.press == choice.value for choice in offered)
            ours = [view for view in player.presses(value).messages if view.sender != "me"]
            offered = ours[-1].choices
            does: dict[str, Any] = {"text": "/menu"}
            if place is not None:
                does = {"press": place} if pressed else {"text": str(place + 1 - above)}
            laps[-1].append({**does, "sends": len(ours)})
    player.runtime.database.close()
    assert laps[1] == laps[2]
    return laps[0], laps[1]


def _settled(url: str, served: Served) -> int:
    """How many messages of ours are sent, once nothing waits any more."""
    wait_until(served.drained, "everything being sent")
    query = "select state, count(*) from message where sender <> 'me' group by state"
    with closing(Database.open(url, pool=1)) as database:
        rows = database.read(lambda conn: {row[0]: row[1] for row in conn.exec_driver_sql(query)})
    assert set(rows) == {"sent"}, f"void: {rows}"
    return int(rows["sent"])


def _agree(found: Figures, sent: int, steps: Steps, each: int) -> None:
    expected = CHATS * each // len(steps) * sum(step["sends"] for step in steps)
    assert sent == found["accepted"] == expected, (
        f"void: {sent} rows sent, {found['accepted']} accepted, {expected} expected"
    )


def _cpu(process: int) -> float:
    """Seconds of processor time a process has used."""
    fields = Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def _resident(process: int) -> float:
    """Memory of a process in MB."""
    lines = Path(f"/proc/{process}/status").read_text("ascii").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS:")).split()[1]) / 1024
