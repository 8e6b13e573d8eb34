"""The Bot API server with the people in it: they write as soon as they are answered, or at fixed times.

One process for every bot that is measured, so that what the crowd costs is the same for all.
``python -m tests.benchmarks._crowd`` prints its address and serves until its input ends.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot import memory
from bot.clock import monotonic
from tests.support.bot_api.ledger import Entry
from tests.support.bot_api.people import Doings
from tests.support.bot_api.server import Server
from tests.support.bot_api.world import Bot

Step = dict[str, Any]
"""What somebody does: ``text``, or ``press`` (the place of a button); and how many messages answer it: ``sends``."""


@dataclass
class Person:
    """Somebody walking through the steps again and again."""

    doings: Doings
    steps: list[Step]
    at: int = 0
    left: int = 0
    awaits: int = 0
    since: float = 0.0
    due: deque[float] = field(default_factory=deque)
    """When they would have done the next things, had they been answered by then."""

    def act(self, since: float) -> None:
        """Do the next thing."""
        step = self.steps[self.at % len(self.steps)]
        self.at += 1
        self.left -= 1
        self.awaits, self.since = step["sends"], since
        if "text" in step:
            self.doings.says(step["text"])
            return
        number, data = self._button(step["press"])
        self.doings.presses(message_id=number, data=data)

    def _button(self, place: int) -> tuple[int, str]:
        for number, message in reversed(self.doings.chat.messages.items()):
            rows = (message.body.get("reply_markup") or {}).get("inline_keyboard")
            if message.from_bot and rows:
                return number, rows[place][0]["callback_data"]
        raise LookupError("there is nothing to press")


class Crowd(Server):
    """The server, and one run at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._people: dict[tuple[int, str], Person] = {}
        self._latencies: list[float] = []
        self._accepted = 0
        self._ended = asyncio.Event()

    def application(self) -> web.Application:
        """With the door for runs."""
        app = super().application()
        app.router.add_post("/crowd/run", self._run)
        return app

    async def _answered(
        self, request: web.Request, bot: Bot, entry: Entry, given: dict[str, Any]
    ) -> web.StreamResponse:
        answer = await super()._answered(request, bot, entry, given)
        if entry.method == "sendMessage" and entry.status == 200:
            self._accepted += 1
            person = self._people.get((bot.id, str(entry.fields["chat_id"])))
            if person is not None:
                self._heard(person)
        return answer

    def _heard(self, person: Person) -> None:
        person.awaits -= 1
        if person.awaits:
            return
        now = monotonic()
        self._latencies.append(now - person.since)
        if person.due:
            person.act(person.due.popleft())
        elif person.left > 0 and not self._timed:
            person.act(now)
        elif not any(each.awaits > 0 or each.left > 0 for each in self._people.values()):
            self._ended.set()

    async def _run(self, request: web.Request) -> web.Response:
        """Everybody does ``each`` things: at once after an answer, or one thing of anybody ``every`` so many seconds.

        ``again``: with the people of the run before. Answers with figures; ``ended`` False when somebody
        waited for ``patience`` seconds in vain.
        """
        body = await request.json()
        bot = self.world.bot(body["bot"])
        if not body.get("again"):
            self._people = dict(self._gather(bot, body["chats"]))
        for person in self._people.values():
            person.steps, person.left, person.at = body["steps"], body["each"], 0
        self.ledger.entries.clear()
        self._latencies, self._accepted = [], 0
        self._timed = bool(body.get("every"))
        self._ended.clear()
        began = monotonic()
        people = list(self._people.values())
        if self._timed:
            await self._in_time(people, body["each"], body["every"])
        else:
            for person in people:
                person.act(monotonic())
        try:
            await asyncio.wait_for(self._ended.wait(), body["patience"])
            ended = True
        except TimeoutError:
            ended = False
        took = sorted(self._latencies) or [0.0]
        return web.json_response({
            "ended": ended, "turns": len(self._latencies), "seconds": monotonic() - began,
            "accepted": self._accepted, "p50": took[len(took) // 2], "p95": took[len(took) * 95 // 100],
        })  # fmt: skip

    def _gather(self, bot: Bot, chats: int) -> Iterator[tuple[tuple[int, str], Person]]:
        for _ in range(chats):
            person = self.world.make_person("Aviaja")
            yield (bot.id, str(person.id)), Person(Doings(self.world, bot, person), [])

    async def _in_time(self, people: list[Person], each: int, every: float) -> None:
        began = monotonic()
        for number in range(each * len(people)):
            due = began + number * every
            await asyncio.sleep(max(0.0, due - monotonic()))
            person = people[number % len(people)]
            if person.awaits > 0:
                person.due.append(due)
            else:
                person.act(due)


async def main() -> None:
    """Serve until the input ends."""
    crowd = Crowd()
    runner = web.AppRunner(
        crowd.application(), access_log=None, handler_cancellation=True, shutdown_timeout=0.1
    )
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    memory.settle()
    print(json.dumps({"url": f"http://127.0.0.1:{runner.addresses[0][1]}"}), flush=True)
    ended = asyncio.Event()
    asyncio.get_running_loop().add_reader(sys.stdin.fileno(), ended.set)
    await ended.wait()
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(main())
