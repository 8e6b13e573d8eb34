"""A busy minute at the desk: many citizens ask for a person, ten of the staff look on and answer."""

from __future__ import annotations

import asyncio
import json
import random
import re
import statistics
import uuid
from collections import Counter
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx

from bot.clock import monotonic
from tests.acceptance.claims import PASSWORD, Colleague
from tests.support.bot_api.client import BotApi, User, serving
from tests.support.http_citizen import HttpCitizen, browsers
from tests.support.processes import PATIENCE, Served

HOUSE = """\
organisation: {name: Eksempel Kommune, reads: Borgerservice}
teams: [{name: dansk}, {name: kalaallisut}, {name: ingen}]
hours:
  dansk: {daily: ["00:00-24:00"]}
  kalaallisut: {daily: ["00:00-24:00"]}
  ingen: {daily: ["00:00-24:00"]}
routing: [{when: {language: kl}, team: kalaallisut}, {otherwise: dansk}]
"""
"""Danish to one team, Greenlandic to another, and a third that nothing is sent to."""
TEAMS = {"da": "dansk", "kl": "kalaallisut", "none": "ingen"}
STAFF = (("da", 4), ("kl", 3), ("none", 1), ("all", 2))
"""Ten people: caseworkers by team, and two coordinators who see every case."""
MAY_STAND = re.compile(
    r"|event: (ready|cases|case|danger|waiting)|data: |id: \d+\.\d+|retry: \d+|: still here"
)
"""Every line a stream of the console may carry: that something changed, never what."""
NUMBER = re.compile(r'href="/console/cases/(\d+)"')
SETTLE_SECONDS, REST_SECONDS = 0.3, 2.0
"""An open queue waits so long after a hint before it looks again, and between two looks, as its script does."""


@dataclass
class Figures:
    """What came of it; milliseconds are from the press of "send" to the citizen's open page."""

    cases: int = 0
    answers: int = 0
    took: list[float] = field(default_factory=list)
    streams: Counter[str] = field(default_factory=Counter)

    def line(self) -> dict[str, Any]:
        """For a line of figures."""
        cuts = statistics.quantiles(self.took, n=100)
        found = {"cases": self.cases, "answers": self.answers, "received": len(self.took)}
        return found | {"p50_ms": round(cuts[49]), "p95_ms": round(cuts[94]), "events": dict(self.streams)}


class Desk(Colleague):
    """Somebody of the staff with an open queue: looks again at each hint, takes what waits and answers it."""

    def __init__(self, team: str, number: int, client: httpx.AsyncClient) -> None:
        super().__init__(f"{team}-{number}", client)
        self.team = team
        self.lines: list[str] = []
        self.events: Counter[str] = Counter()
        self.changed = asyncio.Event()

    async def come_in(self, served: Served) -> None:
        """Be invited to a team, or to all, and have a form's token at hand."""
        role = "coordinator" if self.team == "all" else "caseworker"
        words = ["staff", "invite", "--email", f"{self.name}@example.org", "--role", role, "--json"]
        words += [] if self.team == "all" else ["--team", TEAMS[self.team]]
        path = urlsplit(json.loads(await asyncio.to_thread(served.ikiorti, *words))["url"]).path
        await self.read(path)
        answer = await self.send(path, name=f"{self.name} Opdigtet", password=PASSWORD)
        assert answer.status_code == 303, answer.text
        await self.read("/console/cases")

    async def follow(self) -> None:
        """Keep every line of the stream."""
        async with self.client.stream("GET", "/console/events") as answer:
            assert answer.status_code == 200
            async for line in answer.aiter_lines():
                self.lines.append(line)
                if line.startswith("event: "):
                    self.events[line.removeprefix("event: ")] += 1
                    self.changed.set()

    async def numbers(self, view: str, sheet: int = 1) -> list[int]:
        """The cases on one page of a view of the queue."""
        page = await self.client.get("/console/cases", params={"view": view, "lang": "en", "page": sheet})
        assert page.status_code == 200
        return sorted({int(number) for number in NUMBER.findall(page.text)})

    async def whole(self, view: str) -> set[int]:
        """The cases on every page of a view."""
        found, sheet = set(await self.numbers(view)), 1
        while more := set(await self.numbers(view, sheet := sheet + 1)) - found:
            found |= more
        return found


class Waiting(HttpCitizen):
    """Somebody whose chat is open in front of them."""

    def __init__(self, client: httpx.AsyncClient, name: str) -> None:
        super().__init__(client, name)
        self.heard: dict[str, float] = {}

    async def follow(self) -> None:
        """Note when each answer of a person comes in."""
        headers = {**self.headers, "Last-Event-ID": "0"}
        async with self.client.stream("GET", "/chat/events", headers=headers) as answer:
            async for line in answer.aiter_lines():
                if line.startswith("data: ") and '"person"' in line:
                    message = json.loads(line[6:])
                    if message.get("from") == "person":
                        self.heard.setdefault(message["text"], monotonic())


class BusyMinute:
    """``citizens`` (half on the web, half on Telegram, half in each language) ask within ``seconds``."""

    def __init__(self, served: Served, api: BotApi, *, citizens: int, each: int, seconds: float) -> None:
        self.served = served
        self.api = api
        self.citizens = citizens
        self.each = each
        self.seconds = seconds
        self.figures = Figures()
        self.web: list[Waiting] = []
        self.sent: dict[str, float] = {}
        self.asked = 0
        self.following: list[asyncio.Task[None]] = []
        self.chance = random.Random(7)

    async def run(self) -> Figures:
        """Raises where a case stands in two queues or a stream carries what it may not."""
        async with AsyncExitStack() as held:
            chats = await held.enter_async_context(browsers(self.served.base_url))
            desks = []
            for team, count in STAFF:
                for number in range(count):
                    client = await held.enter_async_context(browsers(self.served.base_url))
                    desks.append(Desk(team, number, client))
            for desk in desks:
                await desk.come_in(self.served)
            async with asyncio.TaskGroup() as tasks:
                self.following = [tasks.create_task(desk.follow()) for desk in desks]
                working = [tasks.create_task(self._work(desk)) for desk in desks if desk.team in ("da", "kl")]
                looking = [tasks.create_task(self._look(desk)) for desk in desks]
                for number in range(self.citizens):
                    tasks.create_task(self._ask(tasks, chats, number))
                await asyncio.gather(*working)
                await self._all_heard()
                for task in (*self.following, *looking):
                    task.cancel()
            await self._each_in_one_queue(desks)
        self._only_what_they_may(desks)
        return self.figures

    async def _ask(self, tasks: asyncio.TaskGroup, chats: httpx.AsyncClient, number: int) -> None:
        """One of them comes at some time of the minute; for the web, who follows their page from then on."""
        await asyncio.sleep(self.chance.random() * self.seconds)
        language = "da" if number % 4 < 2 else "kl"
        if number % 2:
            await asyncio.to_thread(_on_telegram, self.api, language)
            self.asked += 1
            return
        person = Waiting(chats, f"w{number}")
        await person.begin(language)
        self.web.append(person)
        self.following.append(tasks.create_task(person.follow()))
        await person.post(press="person")
        self.asked += 1

    async def _look(self, desk: Desk) -> None:
        """The open queue looks again a moment after a hint."""
        while True:
            await desk.changed.wait()
            await asyncio.sleep(SETTLE_SECONDS)
            desk.changed.clear()
            await desk.numbers("waiting")
            await asyncio.sleep(REST_SECONDS - SETTLE_SECONDS)

    async def _work(self, desk: Desk) -> None:
        """Take what waits for the team, answer it some times, until everybody has asked and nobody waits."""
        deadline = monotonic() + self.seconds + 2 * PATIENCE
        while monotonic() < deadline:
            waiting = await desk.numbers("waiting")
            if not waiting:
                if self.asked == self.citizens:
                    return
                await asyncio.sleep(0.1)
                continue
            number = self.chance.choice(waiting)
            if (await desk.claim(number)).status_code != 303:
                continue  # a colleague was quicker
            for _ in range(self.each):
                words = f"Jeg hjælper dig. {uuid.uuid4().hex.translate(str.maketrans('0123456789', 'ghijklmnop'))}"
                self.sent[words] = monotonic()
                answer = await desk.send(f"/console/cases/{number}/answer", text=words, key=uuid.uuid4().hex)
                assert answer.status_code == 303, answer.text[:300]
                self.figures.answers += 1
        raise TimeoutError("cases still wait")

    async def _all_heard(self) -> None:
        """Every answer to somebody on the web has come in."""
        deadline = monotonic() + PATIENCE
        while sum(len(person.heard) for person in self.web) < len(self.web) * self.each:
            assert monotonic() < deadline, "an answer did not come in"
            await asyncio.sleep(0.05)
        for person in self.web:
            for words, at in person.heard.items():
                self.figures.took.append((at - self.sent[words]) * 1000)

    async def _each_in_one_queue(self, desks: list[Desk]) -> None:
        seen: dict[str, set[int]] = {}
        for desk in desks:
            found = await desk.whole("all")
            assert seen.setdefault(desk.team, found) == found, f"{desk.name} sees another queue"
        assert len(seen["all"]) == self.citizens
        assert seen["da"] | seen["kl"] == seen["all"]
        assert not seen["da"] & seen["kl"]
        assert seen["none"] == set()
        owners = [await desk.whole("mine") for desk in desks if desk.team in ("da", "kl")]
        assert sum(map(len, owners)) == len(set().union(*owners)) == self.citizens
        self.figures.cases = self.citizens

    def _only_what_they_may(self, desks: list[Desk]) -> None:
        for desk in desks:
            assert [line for line in desk.lines if not MAY_STAND.fullmatch(line)] == [], desk.name
            told = desk.events["cases"] + desk.events["waiting"] + desk.events["danger"]
            assert (told > 0) == (desk.team != "none"), f"{desk.name} was told {told} times"
            self.figures.streams[desk.team] += told


def _on_telegram(api: BotApi, language: str) -> None:
    person: User = api.make_user()
    person.starts()
    person.says("dansk" if language == "da" else "kalaallisut")
    person.says("menneske" if language == "da" else "inuk")


def busy_minute(
    folder: Path, database_url: str, *, citizens: int, each: int, seconds: float
) -> dict[str, Any]:
    """Figures of the minute; ``each`` answers a case. Raises where something was not as it must be."""
    with serving("desk_bot") as api, Served(folder, database_url) as served:
        (bot,) = api.bots()
        served.environment |= {"IKIORTI_TELEGRAM_TOKEN": bot.token, "IKIORTI_TELEGRAM_API_URL": api.url}
        house = folder / "setup.yaml"
        house.write_text(HOUSE, "utf-8")
        served.start()
        served.ikiorti("setup", "apply", str(house))
        minute = BusyMinute(served, api, citizens=citizens, each=each, seconds=seconds)
        return asyncio.run(minute.run()).line()
