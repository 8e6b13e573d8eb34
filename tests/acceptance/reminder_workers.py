"""Reminders that are all due in one second, many processes to say them, and some of those killed meanwhile."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import Connection, func, select

from bot.appointments.views import Details
from bot.clock import monotonic
from bot.delivery.sender import SIDE_BY_SIDE
from storage.appointments.tables import reminder
from storage.engine import Database
from tests.support.appointments import (
    accepted,
    books,
    forget_said,
    is_quiet,
    opened,
    people_who_started,
    set_clock,
    telegram_chat,
    with_talk,
)
from tests.support.bot_api.client import BotAccount, BotApi, User, serving
from tests.support.processes import Served, wait_until
from tests.support.wall_clock import COPENHAGEN, instant

Strike = Literal["nobody", "workers", "holder"]
"""Who is killed in the middle: nobody, two of the workers, or two of them and the process that sends."""
WORKERS, BOTS = 4, 2
FIRST = dt.date(2026, 11, 10)


class Worker(Served):
    """A process that fires timers; it listens on no port."""

    def __init__(self, folder: Path, url: str) -> None:
        super().__init__(folder, url, ("bot.cli.main", "worker"))
        self._lives = 0

    def start(self, *, failpoint: str = "") -> float:
        """Start and wait until it works; the seconds it took."""
        self._lives += 1
        return super().start(failpoint=failpoint)

    def _is_ready(self) -> bool:
        if not self.running:
            raise RuntimeError("the worker ended: " + self.log.read_text("utf-8")[-2000:])
        return self.log.read_text("utf-8").count('"working"') >= self._lives


class Rush:
    """One database, the processes on it, and waves of people who are all reminded at 18 o'clock of one day each."""

    def __init__(self, folder: Path, url: str, api: BotApi, *, each: int, paced: bool, waves: int) -> None:
        self.url = url
        self.api = api
        self.each = each
        self.clock = folder / "clock"
        self.bot: BotAccount = api.bots()[0]
        people = people_who_started(api, self.bot, each * waves)
        self.waves = [people[first : first + each] for first in range(0, len(people), each)]
        begins = instant(f"{FIRST}T09:00", COPENHAGEN)
        set_clock(self.clock, begins)
        with opened(folder, url, begins) as runtime:
            for number, wave in enumerate(self.waves):
                runtime.run(_seed, wave, FIRST + dt.timedelta(days=number + 1))
            runtime.run(forget_said)
        more = {
            "IKIORTI_TELEGRAM_TOKEN": self.bot.token,
            "IKIORTI_TELEGRAM_API_URL": api.url,
            "IKIORTI_CLOCK_FILE": str(self.clock),
            "IKIORTI_RATE_LIMIT": "on" if paced else "off",
        }
        self.workers = [Worker(folder, url) for _ in range(WORKERS)]
        self.bots = [Served(folder, url, ("bot.cli.main", "bot")) for _ in range(BOTS)]
        for process in self.processes:
            process.environment |= more

    @property
    def processes(self) -> list[Served]:
        """All of them, those that send last."""
        return [*self.workers, *self.bots]

    def start(self) -> None:
        """Start what does not run; the first of those that send comes to hold the lease."""
        if not any(each.running for each in self.bots):
            self.bots[0].start()
            self.api.wait_polled(self.bot)
        with ThreadPoolExecutor(2) as beside:
            list(beside.map(Served.start, [each for each in self.processes if not each.running]))

    def wave(self, number: int, strike: Strike) -> dict[str, Any]:
        """Let a wave be due, and strike in its middle; figures. Raises ``AssertionError`` for one lost or doubled."""
        people = self.waves[number]
        before = len(self.api.ledger("sendMessage"))
        now = instant(f"{FIRST + dt.timedelta(days=number)}T18:00", COPENHAGEN)
        holder = next(each for each in self.bots if each.running)
        began = monotonic()
        set_clock(self.clock, now)
        killed = 0
        with closing(Database.open(self.url, pool=1)) as database:
            if strike != "nobody":
                wait_until(lambda: database.read(_said) >= self.each * number + self.each // 5, "the middle")
                for process in [*self.workers[:2], *([holder] if strike == "holder" else [])]:
                    process.kill()
                    killed += 1
                in_the_middle = database.read(_said) < self.each * (number + 1)
                assert in_the_middle or len(accepted(self.api, self.bot, people)) < self.each
            wait_until(lambda: database.read(is_quiet(now)), "everything being said", 60 + self.each / 10)
            said = database.read(_said) - self.each * number
        seconds = monotonic() - began
        assert said == self.each, f"{said} of {self.each} reminders were said"
        found = Counter(who for who, _ in accepted(self.api, self.bot, people))
        missing = [person for person in people if not found[person.id]]
        doubled = found.total() - len(found)
        assert not missing, f"{len(missing)} of {self.each} reminders never came"
        # The process that sends has a lease on each talk it is sending in; what was on its way may come again.
        assert doubled <= (SIDE_BY_SIDE if strike == "holder" else 0), f"{doubled} came twice"
        assert max(found.values()) <= 2
        rates = self.api.rates()
        return {
            "reminders": self.each, "strike": strike, "killed": killed, "came": found.total(),
            "doubled": doubled, "others": len(self.api.ledger("sendMessage")) - before - found.total(),
            "busiest_second": rates["in_all"], "busiest_chat": max(rates["chats"].values()),
            "until_all_came": round(seconds, 1),
        }  # fmt: skip


def _seed(work: Any, people: Sequence[User], day: dt.date) -> None:
    details = Details(what="jobcentre", duty="duty", wall=f"{day}T10:00")
    for person in people:
        with_talk(work, telegram_chat(work, str(person.id)), books(details, pace="few"))


def _said(conn: Connection) -> int:
    """Reminders that were said, but for the confirmations."""
    said = select(func.count()).select_from(reminder)
    found: int = conn.execute(
        said.where(reminder.c.state == "said", reminder.c.kind != "agreed")
    ).scalar_one()
    return found


def rush(
    folder: Path, url: str, strikes: Sequence[Strike], *, each: int, paced: bool
) -> Iterator[dict[str, Any]]:
    """A wave for each strike: so many reminders due in one second. Figures of each; raises ``AssertionError``."""
    with ExitStack() as held:
        api = held.enter_context(serving("rush_bot"))
        crowd = Rush(folder, url, api, each=each, paced=paced, waves=len(strikes))
        for process in crowd.processes:
            held.enter_context(process)
        for number, strike in enumerate(strikes):
            crowd.start()
            figures = crowd.wave(number, strike)
            yield figures
