"""The service dies within what staff do, before its commit and after it; both times there is one state."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections import Counter
from collections.abc import Awaitable, Callable, Collection
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx

from tests.acceptance.claims import Colleague
from tests.support.http_citizen import HttpCitizen, browsers
from tests.support.processes import Served, wait_until

HOUSE = """\
organisation: {name: Eksempel Kommune, reads: Borgerservice}
teams: [{name: første}, {name: anden}]
hours:
  første: {daily: ["00:00-24:00"]}
  anden: {daily: ["00:00-24:00"]}
"""
BEFORE, AFTER = "before-commit", "after-commit"


class Struck:
    """One case that goes from hand to hand while the service dies in each step of its way."""

    def __init__(
        self, served: Served, person: HttpCitizen, colleague: Colleague, number: int, steps: Collection[str]
    ) -> None:
        self.served = served
        self.steps = steps
        self.person = person
        self.colleague = colleague
        self.number = number
        self.path = f"/console/cases/{number}"
        self.hits: Counter[str] = Counter()

    async def state(self) -> tuple[str, str, str | None]:
        """State, owner and team, as the command line tells them."""
        status = json.loads(await asyncio.to_thread(self.served.ikiorti, "status", "--json"))
        case = next(case for case in status["cases"] if case["number"] == self.number)
        return case["state"], case["owner"], case["team"]

    async def strike(self, name: str, act: Callable[[], Awaitable[httpx.Response]]) -> None:
        """Die before the commit: nothing has happened. Die after it: it has, once, and done again it is harmless."""
        if name not in self.steps:
            assert (await act()).status_code == 303
            return
        before, said = await self.state(), await self._said()
        assert await asyncio.to_thread(self.served.stop) == 0
        await asyncio.to_thread(self.served.start, failpoint=BEFORE)
        await self._dies(act, then=AFTER)
        assert await self.state() == before, f"half of {name} stands"
        assert await self._said() == said, f"a word of {name} went out"
        await self._dies(act, then="")
        self.hits[name] += 2

    async def _dies(self, act: Callable[[], Awaitable[httpx.Response]], then: str) -> None:
        """Do it and see the service die; start it again, to die next at ``then``."""
        await self.colleague.read(self.path)
        try:
            answer = await act()
        except httpx.TransportError:
            answer = None
        assert answer is None, f"it was answered with {answer}"
        await asyncio.to_thread(wait_until, lambda: not self.served.running, "its death")
        assert self.served.killed
        await asyncio.to_thread(self.served.start, failpoint=then)
        await self.colleague.read(self.path)
        await asyncio.to_thread(wait_until, self.served.drained, "sending what was left")

    async def _said(self) -> Counter[str]:
        return Counter(message["text_id"] or message["from"] for message in await self.person.messages())

    async def says(self, text_id: str, times: int) -> None:
        """The citizen has read this so many times."""
        assert (await self._said())[text_id] == times, (text_id, await self._said())


STEPS = ("claim", "answer", "transfer", "hand-back")


def die_in_each(folder: Path, database_url: str, steps: Collection[str] = STEPS) -> dict[str, Any]:
    """Kills by what they struck; raises where a state is neither the one before nor the one after."""
    with Served(folder, database_url) as served:
        house = folder / "setup.yaml"
        house.write_text(HOUSE, "utf-8")
        served.start()
        served.ikiorti("setup", "apply", str(house))
        return dict(asyncio.run(_die_in_each(served, steps)))


async def _die_in_each(served: Served, steps: Collection[str]) -> Counter[str]:
    async with AsyncExitStack() as held:
        chat, desk = [await held.enter_async_context(browsers(served.base_url)) for _ in range(2)]
        person, colleague = HttpCitizen(chat, "c"), Colleague("Nivi", desk)
        await colleague.come_in(served)
        await person.begin()
        await person.post(press="person")
        await person.wait_for(lambda talk: any(m["text_id"] == "system-case-write" for m in talk))
        struck = Struck(served, person, colleague, 1, steps)
        send, path = colleague.send, struck.path
        await struck.strike("claim", lambda: colleague.claim(1))
        assert (await struck.state())[:2] == ("taken", "human")
        assert (await colleague.claim(1)).status_code == 303
        await struck.says("system-case-taken", 1)
        key = uuid.uuid4().hex
        await struck.strike("answer", lambda: send(f"{path}/answer", text="Jeg ringer i morgen.", key=key))
        assert (await send(f"{path}/answer", text="Jeg ringer i morgen.", key=key)).status_code == 303
        await struck.says("person", 1)
        other = await _team(colleague, path, (await struck.state())[2])
        await struck.strike("transfer", lambda: send(f"{path}/transfer", team=other, reason="Bolig"))
        assert (await struck.state())[:2] == ("waiting", "bot")
        await struck.says("person", 1)
        await colleague.read(path)
        assert (await colleague.claim(1)).status_code == 303
        await person.wait_for(lambda talk: sum(m["text_id"] == "system-case-taken" for m in talk) == 2)
        await colleague.read(path)
        await struck.strike("hand-back", lambda: send(f"{path}/hand-back"))
        assert (await struck.state())[:2] == ("closed", "bot")
        await struck.says("system-case-handed-back", 1)
        assert (await send(f"{path}/hand-back")).status_code == 409
        await struck.says("system-case-handed-back", 1)
        return struck.hits


async def _team(colleague: Colleague, path: str, team: str | None) -> str:
    """The id of the other team, from the form that moves a case."""
    page = await colleague.read(path)
    chosen = "anden" if team == "første" else "første"
    value = page.rpartition(f">{chosen}</option>")[0].rpartition('value="')[2]
    return value.partition('"')[0]
