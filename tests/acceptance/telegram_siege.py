"""Killing the service while many people write to it on Telegram, through every kind of bad weather."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.clock import monotonic
from storage.conversations import outbox
from storage.engine import Database
from storage.inbox import queries as inbox
from tests.acceptance.telegram_books import LANGUAGE, Round, acknowledged_is_stored, audit
from tests.support.bot_api.client import BotAccount, BotApi, serving
from tests.support.processes import PATIENCE, Served, wait_until

FAILPOINTS = ("before-commit", "after-commit", "after-send", "before-mark")
ANYWHERE = "anywhere"
SECONDS = 60.0
"""Within which everything is handled and sent once the service is back, storm or not."""
QUIET = 2.0
"""How late an answer comes that hangs: later than most, and before anybody gives it up."""


@dataclass
class Siege:
    """What came of it. ``hits``: kills by where they struck; ``doubled``: messages that were on their way at a kill
    and went out again; ``unheard``: those whose answer the storm took."""

    hits: Counter[str] = field(default_factory=Counter)
    chats: int = 0
    acknowledged: int = 0
    sent: int = 0
    doubled: int = 0
    unheard: int = 0
    told_to_wait: int = 0
    busiest_chat: int = 0
    busiest_second: int = 0
    slowest_drain: float = 0.0

    def figures(self) -> dict[str, Any]:
        """For a line of figures."""
        return {**vars(self), "hits": dict(self.hits), "slowest_drain": round(self.slowest_drain, 2)}


class Besieged:
    """One installation with one bot, the people who write to it, and the storm around them."""

    def __init__(
        self, api: BotApi, served: Served, *, webhook: bool, paced: bool, chats: int, each: int, seed: int
    ) -> None:
        self.api = api
        self.served = served
        self.url = served.environment["IKIORTI_DATABASE_URL"]
        self.chance = random.Random(seed)
        self.each = each
        self.webhook = webhook
        self.paced = paced
        self.bot: BotAccount = api.make_bot(f"siege{len(api.bots())}_bot")
        served.environment |= {
            "IKIORTI_TELEGRAM_TOKEN": self.bot.token,
            "IKIORTI_TELEGRAM_API_URL": api.url,
            "IKIORTI_TELEGRAM_WEBHOOK_SECRET": "a-secret_of-the-siege" if webhook else "",
            "IKIORTI_RATE_LIMIT": "on" if paced else "off",
        }
        self.people = [api.make_user(bot=self.bot) for _ in range(chats)]
        self.rounds: list[Round] = []
        self.first_update = 0
        self.lives = 0
        self.done = 0
        """Things that people have done, each one update."""
        self.siege = Siege(chats=chats)

    def besiege(self, plan: Sequence[str], *, rest: bool) -> Siege:
        """Strike once for each place in ``plan``. With ``rest`` everything is handled and sent between two kills;
        without, the next life takes over what the last one left."""
        for turn, place in enumerate(plan):
            shuffled = rest and turn % 3 == 2
            self.rounds.append(Round("menu" if turn % 2 else "words", self.each, shuffled=shuffled))
            self._ready_to_die(place, fresh=rest or not turn)
            self._storm(shuffled)
            before = self._sent()
            with ThreadPoolExecutor(1) as beside:
                writing = beside.submit(self._write, turn)
                self._strike(place, before)
                writing.result()
            self._bury()
            if rest or turn == len(plan) - 1:
                self.served.start()
                self._drain()
        self.api.repeat(self.bot, 40)
        self._drain()
        siege = self.siege
        assert siege.hits.total() == len(plan)
        audit(self.api, self.bot, self.served.folder, self.url, self.people, self.rounds, siege)
        assert not self.paced or (siege.busiest_chat <= 1 and siege.busiest_second <= 30), siege
        return siege

    def _ready_to_die(self, place: str, *, fresh: bool) -> None:
        """Have a process that will end at ``place``. One that takes over what another left may end there early."""
        if place == ANYWHERE and self.served.running:
            return
        if self.served.running:
            assert self.served.stop() == 0
        things = len(self.people) * self.each
        at = self.chance.randrange(things // 6, things * 2 // 3) if fresh else 2 + self.chance.randrange(4)
        try:
            self.served.start(failpoint="" if place == ANYWHERE else f"{place}:{at}")
        except RuntimeError:
            assert self.served.killed  # by what it took over, before it could say that it was ready
            assert not fresh

    def _storm(self, shuffled: bool) -> None:
        """Every kind of fault, a share of each, until it has been played some times. What the last round left of
        its own is over: faults in a row would add up to a pause longer than anybody waits for."""
        self.api.fair()
        self.api.shuffle(self.bot, self.chance.randrange(999) if shuffled else None)
        seed = self.chance.randrange(999)
        send: dict[str, Any] = {"method": "sendMessage", "times": 1 + len(self.people) // 10}
        self.api.fault("error", **send, share=0.08, seed=seed, code=429, retry_after=1 + seed % 2)
        self.api.fault("error", **send, share=0.04, seed=seed + 1, code=500)
        self.api.fault("error", **send, share=0.04, seed=seed + 2, code=502)
        self.api.fault("drop", **send, share=0.04, seed=seed + 3)
        self.api.fault("hang", **send, share=0.03, seed=seed + 4, seconds=QUIET)
        self.api.fault("lose_answer", **send, share=0.02, seed=seed + 5)
        if not self.webhook:
            for kind in ("error", "drop", "lose_answer"):
                self.api.fault(kind, "getUpdates", times=1, share=0.3, seed=seed)

    def _write(self, turn: int) -> None:
        """Everybody does their things, each their own in order and all mixed; some updates come twice.

        One that is given again comes before those that were not given yet, so only a round without an order has it.
        """
        order = [person for person in range(len(self.people)) for _ in range(self.each)]
        self.chance.shuffle(order)
        if not turn:
            self._greet()
        elif not self.api.pending(self.bot):
            self.api.repeat(self.bot, 9)
        round_ = self.rounds[-1]
        for number, person in enumerate(order):
            self.people[person].says(round_.next(person, turn))
            if round_.shuffled and number % 25 == 24:
                self.api.repeat(self.bot, 3)
        self.done += len(order)

    def _greet(self) -> None:
        """Everybody begins, and says which language without waiting to be asked."""
        for person in self.people:
            person.starts()
            self.first_update = self.first_update or self.api.repeat(self.bot, 1)[0]
            person.says(LANGUAGE)
        self.done += 2 * len(self.people)

    def _sent(self) -> int:
        return sum(self.api.rates()["seconds"].values())

    def _strike(self, place: str, before: int) -> None:
        """Kill it in the middle, or wait until it has killed itself."""
        goal = before + 1 + self.chance.randrange(len(self.people) * self.each * 2 // 3)

        def struck() -> bool:
            if place == ANYWHERE and self._sent() >= goal:
                self.served.kill()
            return not self.served.running

        wait_until(struck, f"a kill {place}")
        assert self.served.killed, "it ended, but not by a kill"
        self.siege.hits[place] += 1

    def _bury(self) -> None:
        """The process is gone: what it acknowledged must be in the rows. A mark in the ledger ends its life."""
        self.api.call(self.bot, "getMe")
        self.lives = len(self.api.ledger("setMyCommands"))
        acknowledged_is_stored(self.api, self.bot, self.url, self.first_update, self.done)

    def _drain(self) -> None:
        """Wait until Telegram has nothing for us, and nothing is queued, leased or unhandled."""
        self.api.wait_requests("setMyCommands", self.lives + 1, PATIENCE)
        began = monotonic()
        self.api.wait_taken(self.bot, SECONDS)
        with closing(Database.open(self.url, pool=1)) as database:
            wait_until(lambda: database.read(_nothing_waits), "draining", SECONDS)
        self.siege.slowest_drain = max(self.siege.slowest_drain, monotonic() - began)
        self.api.fair()


def besiege(
    folder: Path, url: str, plan: Sequence[str], *, webhook: bool, chats: int, each: int, seed: int = 0,
    paced: bool = True, rest: bool = True,
) -> Siege:  # fmt: skip
    """Kill the service once for each place in ``plan``; raises ``AssertionError`` where something was lost."""
    with serving("siege_bot") as api, Served(folder, url) as served:
        besieged = Besieged(api, served, webhook=webhook, paced=paced, chats=chats, each=each, seed=seed)
        return besieged.besiege(plan, rest=rest)


def _nothing_waits(conn: Any) -> bool:
    out = outbox.counts(conn)
    return not (out["queued"] or out["sending"] or inbox.counts(conn)["received"])
