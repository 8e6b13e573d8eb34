"""The months themselves: time jumps from one thing that happens to the next, and both books are kept."""

from __future__ import annotations

import asyncio
import datetime as dt
import heapq
import itertools
import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from bot.app import compose, prepare, reload
from bot.cases.views import StaffMember
from bot.clock import FixedClock, monotonic
from bot.runtime import Runtime, Work
from bot.settings import Settings
from bot.timers.fire import fire_due
from storage.cases import organisation
from storage.migrate import upgrade
from storage.timers.tables import timer
from tests.acceptance.half_year.audit import audit
from tests.acceptance.half_year.doings import Doings
from tests.acceptance.half_year.people import Citizen, move_in
from tests.acceptance.half_year.phones import Phones
from tests.acceptance.half_year.weather import weather
from tests.support.seed import make_staff, make_teams

AFTERWARDS = dt.timedelta(days=30)
"""By then every appointment is past; nobody does anything more."""
TEN = dt.timedelta(minutes=10)
ALSO = 0.4


class Life:
    """Citizens, their months, and the service that runs at times."""

    def __init__(
        self,
        runtime: Runtime,
        clock: FixedClock,
        count: int,
        ends: dt.datetime,
        worker: StaffMember,
        seed: int,
        days: float,
    ) -> None:
        self.runtime = runtime
        self.clock = clock
        self.ends = ends
        self.days = days
        """Until somebody does something again, on average."""
        self.chance = random.Random(seed)
        self.weather = weather(self.chance, clock.now(), ends)
        self.phones = Phones(runtime, self.weather, random.Random(seed + 1))
        runtime.channels["telegram"] = self.phones
        runtime.senders.add("telegram")
        self.doings = Doings(runtime, self.phones, worker, self.chance)
        self.citizens = runtime.run(_move_in, count, self.chance)
        self._numbers = itertools.count()
        self._plans: list[tuple[dt.datetime, int, int, bool]] = []
        """When somebody does something: a number that orders, who, and whether it is to answer a reminder."""
        self._due: list[tuple[dt.datetime, int]] = []
        self._by_name = {each.external: each for each in self.citizens}
        self._waiting: dict[int, Citizen] = {}
        self.steps = 0
        for citizen in self.citizens:
            self._plan(citizen, self.chance.random() * days)

    def _plan(self, citizen: Citizen, days: float, *, answer: bool = False) -> None:
        at = self.clock.now() + days * dt.timedelta(days=1)
        at -= dt.timedelta(minutes=at.minute % 10, seconds=at.second, microseconds=at.microsecond)
        at = max(at + TEN, self.clock.now() + TEN)
        if at < self.ends:
            heapq.heappush(self._plans, (at, next(self._numbers), citizen.number, answer))

    def _look_again(self, citizen: Citizen) -> None:
        at = citizen.person.next_due()
        if at is not None:
            heapq.heappush(self._due, (at, citizen.number))

    def live(self) -> None:
        """From the beginning to the end, and until the last appointment is past."""
        edges = self.weather.edges()
        last = self.ends + AFTERWARDS
        with asyncio.Runner() as runner:
            while True:
                ahead = [self._plans[0][0]] if self._plans else []
                ahead += [self._due[0][0]] if self._due else []
                ahead += edges[:1]
                product = self.runtime.look(_next_timer)
                at = self.weather.back_at(max(self.clock.now(), min([*ahead, product or last])))
                if at >= last:
                    break
                while edges and edges[0] <= at:
                    edges.pop(0)
                self.clock.at = at
                self._step(runner, product is not None and product <= at)
        self.clock.at = last

    def _step(self, runner: asyncio.Runner, fires: bool) -> None:
        """What is due is said, and people do what they do, in either order; then what was said is delivered."""
        self.steps += 1
        now = self.clock.now()
        if self.chance.random() < 0.5:
            self._people_act(now)
            self._fire(runner, now, fires)
        else:
            self._fire(runner, now, fires)
            self._people_act(now)
            stuck = self.runtime.look(_next_timer)
            if stuck is not None and stuck <= now:
                self._fire(runner, now, fires=True)
        if not self.weather.telegram_is_down(now) or self.chance.random() < 0.05:
            self._deliver(now)

    def _deliver(self, now: dt.datetime) -> None:
        self.phones.deliver()
        taken = not self.weather.telegram_is_down(now)
        for citizen in list(self._waiting.values()):
            citizen.person.delivered(now, taken=taken)
            self._look_again(citizen)
            if not citizen.person.waits:
                del self._waiting[citizen.number]
        for name in self.phones.shut:
            self._by_name[name].person.ways.discard("telegram")
        self.phones.shut.clear()

    def _people_act(self, now: dt.datetime) -> None:
        while self._plans and self._plans[0][0] <= now:
            _, _, number, answer = heapq.heappop(self._plans)
            citizen = self.citizens[number]
            if not answer:
                self.doings.does_something(citizen)
                # Who has begun often does something more before long.
                soon = self.chance.random() < ALSO
                self._plan(
                    citizen, self.chance.random() * 2 if soon else self.chance.expovariate(1 / self.days)
                )
            elif self.doings.answers(citizen):
                self.doings.done["answers"] += 1
            self._look_again(citizen)

    def _fire(self, runner: asyncio.Runner, now: dt.datetime, fires: bool) -> None:
        if fires:
            runner.run(fire_due(self.runtime))
        while self._due and self._due[0][0] <= now:
            citizen = self.citizens[heapq.heappop(self._due)[1]]
            for _ in citizen.person.fire(now):
                self._waiting[citizen.number] = citizen
                if self.chance.random() < 0.4:
                    self._plan(citizen, self.chance.random() / 3, answer=True)
            self._look_again(citizen)


def _next_timer(work: Work) -> dt.datetime | None:
    found: dt.datetime | None = work.conn.execute(
        select(func.min(timer.c.due_at)).where(timer.c.state == "waiting")
    ).scalar()
    return found.replace(tzinfo=dt.UTC) if found is not None and found.tzinfo is None else found


def _move_in(work: Work, count: int, chance: random.Random) -> list[Citizen]:
    return [move_in(work, number, chance) for number in range(count)]


@contextmanager
def _installed(folder: Path, url: str, clock: FixedClock) -> Iterator[Runtime]:
    runtime = compose(Settings(data_dir=folder, database_url=url), clock=clock)
    try:
        upgrade(runtime.database)
        prepare(runtime)
        make_teams(runtime)
        # Nobody is forgotten before the books are compared.
        runtime.run(lambda work: organisation.set_setting(work.conn, "forget_days", 400, work.now))
        reload(runtime)
        yield runtime
    finally:
        runtime.database.close()


def live(
    folder: Path, url: str, *, citizens: int, begins: dt.datetime, ends: dt.datetime, days: float, seed: int
) -> dict[str, Any]:
    """Let so many citizens live from ``begins`` to ``ends`` (UTC), each doing something every so many ``days``;
    figures. Raises ``AssertionError``."""
    began = monotonic()
    clock = FixedClock(begins)
    with _installed(folder, url, clock) as runtime:
        make_staff(runtime, "admin")
        worker = make_staff(runtime, "caseworker")
        life = Life(runtime, clock, citizens, ends, worker, seed, days)
        life.live()
        figures = runtime.look(audit, life.citizens, life.phones)
        return {
            "citizens": citizens, "weeks": (ends - begins) // dt.timedelta(weeks=1), **figures,
            "outages": len(life.weather.service), "telegram_outages": len(life.weather.telegram),
            "doings": dict(life.doings.done), "telegram": dict(life.phones.tries), "steps": life.steps,
            "lived_in_seconds": round(monotonic() - began, 1),
        }  # fmt: skip
