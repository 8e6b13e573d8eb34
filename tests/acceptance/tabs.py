"""Tabs that follow a talk by its stream, are cut again and again, and must end with what the history has."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx

from bot.clock import monotonic
from tests.acceptance.oracle import expected, given, heard
from tests.support.http_citizen import HttpCitizen, browsers
from tests.support.processes import PATIENCE, Served

CUT_AFTER = 7
"""Events a tab gets before its stream is cut."""
EACH = 6
"""Things a citizen does before the restart, and again after it."""


class Tab:
    """One open page: knows messages by id, and the change number it has seen last."""

    def __init__(self, citizen: HttpCitizen) -> None:
        self.citizen = citizen
        self.seen: dict[str, int] = {}
        self.last = 0
        self.cuts = 0

    async def follow(self, length: int) -> None:
        """Follow until ``length`` messages are known, through cuts and restarts."""
        deadline = monotonic() + 2 * PATIENCE
        while len(self.seen) < length:
            assert monotonic() < deadline, f"a tab stands at {len(self.seen)} of {length}"
            try:
                await self._once(length)
            except httpx.TransportError:
                await asyncio.sleep(0.05)  # the service is being started again

    async def _once(self, length: int) -> None:
        client, headers = self.citizen.client, {**self.citizen.headers, "Last-Event-ID": str(self.last)}
        events = 0
        async with client.stream("GET", "/chat/events", headers=headers) as answer:
            assert answer.status_code == 200
            name = ""
            async for line in answer.aiter_lines():
                if line.startswith("event: "):
                    name = line[7:]
                if line.startswith("data: ") and name == "message":
                    self._take(json.loads(line[6:]))
                    events += 1
                    if events == CUT_AFTER or len(self.seen) >= length:
                        self.cuts += 1
                        return

    def _take(self, message: dict[str, Any]) -> None:
        assert message["seq"] > self.last, "a change came again, or out of order"
        self.last = self.seen[message["id"]] = message["seq"]


def follow_through(served: Served, citizens: int) -> dict[str, Any]:
    """Two tabs a citizen, everybody writing, the service restarted in between; figures of it."""
    return asyncio.run(_follow_through(served, citizens))


async def _follow_through(served: Served, citizens: int) -> dict[str, Any]:
    async with browsers(served.base_url) as client:
        people = [HttpCitizen(client, f"t{number}") for number in range(citizens)]
        for person in people:
            await person.begin()
        tabs = [Tab(person) for person in people for _ in range(2)]
        length = len(expected("", 2 * EACH))
        async with asyncio.TaskGroup() as tasks:
            for tab in tabs:
                tasks.create_task(tab.follow(length))
            await _everybody(people, 0)
            assert await asyncio.to_thread(served.stop) == 0, "open streams must not hold the end up"
            await asyncio.to_thread(served.start)
            await _everybody(people, EACH)
        for tab in tabs:
            talk = await tab.citizen.messages()
            assert heard(talk) == expected(tab.citizen.name, 2 * EACH)
            assert tab.seen == {message["id"]: message["seq"] for message in talk}
    return {
        "citizens": citizens,
        "tabs": len(tabs),
        "cuts": sum(tab.cuts for tab in tabs),
        "messages": length,
    }


async def _everybody(people: list[HttpCitizen], first: int) -> None:
    async def write(person: HttpCitizen) -> None:
        for number in range(first, first + EACH):
            await person.post(**given(person.name, number))

    async with asyncio.TaskGroup() as tasks:
        for person in people:
            tasks.create_task(write(person))
