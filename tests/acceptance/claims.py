"""Two people at two processes of the console reach for the same cases at the same moment."""

from __future__ import annotations

import asyncio
import json
import re
from collections import Counter
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx

from tests.support.http_citizen import HttpCitizen, browsers
from tests.support.processes import Served

CASES = 50
PASSWORD = "et godt langt kodeord"
TOKEN = re.compile(r'name="_csrf_token" value="([0-9a-f]+)"')
STAFF = {"Nivi": "nivi@example.org", "Jonas": "jonas@example.org"}
"""Of the two who reach for the same; others get an address of their name."""


class Colleague:
    """Somebody of the staff at one process."""

    def __init__(self, name: str, client: httpx.AsyncClient) -> None:
        self.name = name
        self.client = client
        self._token = ""

    async def come_in(self, served: Served, role: str = "coordinator") -> None:
        """Be invited, choose a password, and have a form's token at hand."""
        words = (
            "staff",
            "invite",
            "--email",
            STAFF.get(self.name, f"{self.name.lower()}@example.org"),
            "--role",
            role,
            "--json",
        )
        invited = json.loads(await asyncio.to_thread(served.ikiorti, *words))
        path = urlsplit(invited["url"]).path
        await self.read(path)
        answer = await self.send(path, name=f"{self.name} Opdigtet", password=PASSWORD)
        assert answer.status_code == 303, answer.text
        await self.read("/console/account")

    async def claim(self, number: int) -> httpx.Response:
        """Press "Take over"."""
        return await self.send(f"/console/cases/{number}/claim")

    async def read(self, path: str) -> str:
        """Open a page with a form on it; the page."""
        answer = await self.client.get(path, params={"lang": "en"})
        assert answer.status_code == 200, (path, answer.status_code)
        found = TOKEN.search(answer.text)
        assert found is not None, path
        self._token = found[1]
        return answer.text

    async def send(self, path: str, **fields: str) -> httpx.Response:
        """Send a form of the page read last."""
        return await self.client.post(path, data={"_csrf_token": self._token, **fields})


def reach_for_the_same(folder: Path, database_url: str) -> dict[str, Any]:
    """Figures of who got what; raises when a case has two owners or the second is not told."""
    first = Served(folder, database_url)
    second = Served(folder, database_url, ("bot.cli.main", "console"))
    with first, second:
        first.start()
        second.start()
        return asyncio.run(_reach(first, second))


async def _reach(first: Served, second: Served) -> dict[str, Any]:
    async with AsyncExitStack() as held:
        chat = await held.enter_async_context(browsers(first.base_url))
        desks = [await held.enter_async_context(browsers(served.base_url)) for served in (first, second)]
        colleagues = [Colleague(name, desk) for name, desk in zip(STAFF, desks, strict=True)]
        for colleague in colleagues:
            await colleague.come_in(first)
        await asyncio.gather(*(_ask_for_a_person(chat, number) for number in range(CASES)))
        cases = (await asyncio.to_thread(first.status))["cases"]
        assert len(cases) == CASES
        owners = {case["number"]: await _both(colleagues, case["number"]) for case in cases}
        for case in (await asyncio.to_thread(first.status))["cases"]:
            assert (case["owner"], case["state"]) == ("human", "taken")
            assert case["staff"] == STAFF[owners[case["number"]]]
    return {"cases": CASES, "refused": CASES, **Counter(owners.values())}


async def _ask_for_a_person(chat: httpx.AsyncClient, number: int) -> None:
    person = HttpCitizen(chat, f"c{number}")
    await person.begin()
    await person.post(press="person")
    await person.wait_for_length(5)


async def _both(colleagues: list[Colleague], number: int) -> str:
    """Both press at once; the name of the one who got it."""
    # Who presses first takes turns, so that neither process is always the quicker one.
    order = colleagues if number % 2 else colleagues[::-1]
    answers = await asyncio.gather(*(colleague.claim(number) for colleague in order))
    by_status = {answer.status_code: (one, answer) for one, answer in zip(order, answers, strict=True)}
    assert set(by_status) == {303, 409}, sorted(answer.status_code for answer in answers)
    winner, (_, refusal) = by_status[303][0], by_status[409]
    assert winner.name in refusal.text
    return winner.name
