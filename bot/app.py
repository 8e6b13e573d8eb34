"""Composition: the parts of a running process, and the service that keeps them moving."""

from __future__ import annotations

import asyncio
import datetime as dt
import uuid
from types import TracebackType

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import metrics
from bot.accounts import calls
from bot.accounts.leave import look_at_leaves
from bot.appointments.recompute import recompute_all
from bot.channels.telegram import TelegramChannel
from bot.clock import Clock, FileClock, SystemClock, real_now
from bot.content import Content
from bot.delivery.sender import Sender
from bot.delivery.sole import SoleUse
from bot.errors import SettingsError, ShippedFault
from bot.facts.told import DailyLine, numbers
from bot.hearing.misses import prune_misses
from bot.hearing.publish import learn_published
from bot.ports import Channel, SoleChannel
from bot.push.sender import PushSender
from bot.revisions.schedule import publish_due
from bot.runtime import Runtime, Work
from bot.settings import Settings
from bot.shipped import bring_shipped, missing_texts
from bot.staff_bot import StaffBot
from bot.timers.fire import fire_due
from bot.turn.runner import TurnRunner
from bot.usage.together import put_together
from storage.accounts.attempts import prune_attempts
from storage.cases import queries as cases
from storage.content_version import content_version as version
from storage.conversations import outbox, processes
from storage.engine import Database
from storage.hints import Listener
from storage.inbox import queries as inbox
from storage.links import queries as links
from storage.presence import Presence
from storage.recovery import queries as recovery
from storage.timers import queries as timers
from storage.vault import Vault

log = structlog.get_logger()
TICK_SECONDS = 1
CONTENT_SECONDS = 0.5
"""How often is looked whether something else is to be said: what the command line writes is said within a second."""
HOLD_SECONDS = 5
"""How often a lease is asked for or renewed: how long nobody receives after a holder has died."""
FAREWELL_SECONDS = 5
"""How long messages on their way out may take when the process is told to stop."""
HOUR = 3600
HANDLED_KEPT = dt.timedelta(days=30)
"""How long the ids of what came in are kept, so that a repeat is known for one; no channel repeats later."""
LINKS_KEPT = dt.timedelta(days=30)
"""How long a one-time link that ran out is still known for one, so that a new one can be offered."""
ATTEMPTS_KEPT = dt.timedelta(days=2)
"""How long failed logins and wrong codes stay counted; no limit looks further back. By the machine's clock."""
ROLES = frozenset({"bot", "console", "worker"})


def compose(
    settings: Settings,
    *,
    clock: Clock | None = None,
    database: Database | None = None,
    vault: Vault | None = None,
    channels: tuple[Channel, ...] = (),
    strict: bool = False,
) -> Runtime:
    """Open database, keys and clock. Does not migrate, and says nothing to anybody."""
    if clock is None:
        try:
            clock = FileClock(settings.clock_file) if settings.clock_file is not None else SystemClock()
        except (OSError, ValueError) as error:
            raise SettingsError(
                "IKIORTI_CLOCK_FILE: must hold one RFC 3339 instant with an offset"
            ) from error
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    runtime = Runtime(
        settings=settings,
        clock=clock,
        database=database or Database.open(settings.database),
        vault=vault or Vault.open(settings.key_file),
        content=Content(strict=strict),
    )
    if settings.telegram_token:
        channels = (*channels, TelegramChannel(runtime))
    if settings.staff_telegram_token:
        channels = (*channels, StaffBot(runtime))
    runtime.channels = {channel.name: channel for channel in channels}
    return runtime


def prepare(runtime: Runtime) -> None:
    """Bring what travels with the program into the database, and load everything that is said from.

    Raises ``ShippedFault`` with a list when a flow does not load or a text that is needed is not there.
    """
    runtime.run(bring_shipped)
    reload(runtime)
    if missing := missing_texts(runtime.content):
        raise ShippedFault("Texts are missing:\n" + "\n".join(missing))


def reload(runtime: Runtime) -> None:
    """Load flows, texts, places, teams and settings again. Not from the event loop."""
    runtime.look(lambda work: runtime.content.reload(work.conn))


class Service:
    """Turns, sending, timers and hints of one process, from ``async with`` to its end."""

    def __init__(self, runtime: Runtime, roles: frozenset[str] = ROLES) -> None:
        self.runtime = runtime
        self.roles = roles
        self.sender = Sender(runtime)
        self.turns = TurnRunner(runtime, self.sender)
        self.sole = SoleUse(runtime)
        self.pushes = PushSender(runtime)
        self._tick = AsyncIOScheduler(timezone="UTC")
        self._daily = DailyLine()
        self._content_version: object = None
        self._erased = True
        """Whether the database's log may still hold what was erased; a process that was killed may have left some."""

    async def __aenter__(self) -> Service:
        runtime = self.runtime
        self._loop = asyncio.get_running_loop()
        self._presence = await asyncio.to_thread(
            Presence, runtime.database, runtime.process_id, ",".join(sorted(self.roles)), runtime.clock.now()
        )
        await runtime.arun(_bury)
        if self.roles & {"bot", "worker"}:
            free = {name for name, each in runtime.channels.items() if not isinstance(each, SoleChannel)}
            runtime.senders |= free
        runtime.hub.listen(self._heard)
        self._listener = Listener(
            runtime.database, self._heard_elsewhere, lambda: self._post(self._sweep_soon)
        )
        self._listener.start()
        await self._sweep()
        await self._look_anew()
        # Beside the start, so that nobody waits for the model: who writes first, or who starts the service.
        hearing = runtime.content.hearing
        learning = learn_published(runtime) if "worker" in self.roles else asyncio.to_thread(hearing.load)
        runtime.background.start(learning, "hearing")
        if "worker" in self.roles:
            runtime.background.start(recompute_all(runtime), "recompute")
            runtime.background.start(put_together(runtime), "usage")
        jobs = (
            (self._sweep, TICK_SECONDS),
            (self._look_anew, CONTENT_SECONDS),
            (self._fire, TICK_SECONDS),
            (self._publish, TICK_SECONDS),
            (self._wake, TICK_SECONDS),
            (self._keep, 15),
            (self._tell, 15),
            (self._clear, HOUR),
            (self._hold, HOLD_SECONDS),
        )
        for job, seconds in jobs:
            self._tick.add_job(
                job, "interval", seconds=seconds, coalesce=True, max_instances=1, misfire_grace_time=None
            )
        self._tick.start()
        runtime.background.start(self._hold(), "hold")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._tick.shutdown(wait=False)
        await self.sole.rest()
        await asyncio.gather(self.sender.rest(FAREWELL_SECONDS), self.pushes.rest(FAREWELL_SECONDS))
        await self.runtime.background.stop()
        await self.sole.close()
        await self.pushes.close()
        await asyncio.to_thread(self._listener.close)
        await asyncio.to_thread(self._presence.close)

    def _post(self, call: object, *given: object) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(call, *given)  # type: ignore[arg-type]  # a bound method of ours

    def _heard(self, topic: str) -> None:
        """A hint of this process or another; on whichever thread."""
        kind, _, name = topic.partition(":")
        if kind == "turn":
            self._post(self.turns.kick, uuid.UUID(name))
        elif kind == "deliver":
            self._post(self.sender.kick, uuid.UUID(name))
        elif kind == "erased":
            self._erased = True
        elif kind == "content":
            self._post(self._reload_soon)

    def _heard_elsewhere(self, payload: str) -> None:
        for line in payload.splitlines():
            process, _, topic = line.partition(" ")
            if process != self.runtime.process_id:
                self.runtime.hub.publish(topic)

    def _reload_soon(self) -> None:
        self.runtime.background.start(asyncio.to_thread(reload, self.runtime), "reload")

    def _sweep_soon(self) -> None:
        self.runtime.background.start(self._sweep(), "sweep")
        self.runtime.background.start(self._look_anew(), "reload")

    async def _sweep(self) -> None:
        """The net under hints of work: unhandled inbox rows, queued messages."""
        await self.turns.sweep()
        await self.sender.sweep()

    async def _look_anew(self) -> None:
        """The net under hints of content, and the only way to learn of what another process wrote to SQLite."""
        version = await self.runtime.alook(content_version)
        if version != self._content_version:
            # The first time too: something may have changed between loading and listening.
            await asyncio.to_thread(reload, self.runtime)
            self._content_version = version

    async def _fire(self) -> None:
        if self.roles & {"worker", "bot"}:
            await fire_due(self.runtime)

    async def _publish(self) -> None:
        # Of its own: stories take seconds, and nobody's reminder waits for them.
        if "worker" in self.roles:
            await publish_due(self.runtime)

    async def _wake(self) -> None:
        if self.roles & {"worker", "bot"}:
            await self.pushes.sweep()

    async def _hold(self) -> None:
        if "bot" in self.roles:
            await self.sole.keep()

    async def _clear(self) -> None:
        await self.runtime.arun(_drop_handled)
        if "worker" in self.roles:
            await look_at_leaves(self.runtime)
            await put_together(self.runtime)

    async def _tell(self) -> None:
        if "worker" in self.roles:
            await self.runtime.alook(self._daily.say)

    async def _keep(self) -> None:
        if not await asyncio.to_thread(self._presence.renew, self.runtime.clock.now()):
            self.sole.lose()
        await self.runtime.arun(_bury)
        await self.runtime.alook(_measure)
        if self._erased:
            self._erased = False
            self._erased = not await asyncio.to_thread(self.runtime.database.fold_log) or self._erased


def _bury(work: Work) -> None:
    """Strike out processes that are gone, and with them the leases they held."""
    processes.forget_dead(work.conn)
    outbox.drop_leases(work.conn)


def _drop_handled(work: Work) -> None:
    """Remove the emptied rows of what was handled long ago, and links, codes and counts that ran out long ago, and what
    was not understood longer ago than it is kept.
    """
    inbox.prune(work.conn, work.now - HANDLED_KEPT)
    links.prune(work.conn, work.now - LINKS_KEPT)
    recovery.prune(work.conn, work.now)
    prune_misses(work)
    prune_attempts(work.conn, real_now() - ATTEMPTS_KEPT)
    calls.clear(work)


def content_version(work: Work) -> object:
    """A small value that changes when flows, texts, places, teams or settings do."""
    return version(work.conn)


def _measure(work: Work) -> None:
    rows = inbox.counts(work.conn)
    metrics.waiting(
        queued=outbox.waiting(work.conn),
        inbox=rows["received"],
        parked=rows["parked"],
        due=timers.counts(work.conn, work.now)["due"],
        cases=cases.counts(work.conn),
    )
    due = numbers(work)
    metrics.places_due(crisis=due.crisis, others=due.places - due.crisis)
    texts = work.runtime.content.texts
    metrics.texts_missing(id(texts), texts.misses.total())
