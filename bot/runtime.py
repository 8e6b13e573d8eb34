"""What a running process holds, and ``Work``: one use case in one transaction.

Use cases are plain functions whose first argument is a ``Work``. The edges run them with ``Runtime.run`` (blocking)
or ``await Runtime.arun`` (from the event loop); ``alook`` is the same on a read-only connection.
"""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection

from bot.background import Background
from bot.clock import Clock
from bot.failpoints import Failpoints
from bot.hub import Hub
from bot.ports import Channel, SoleChannel
from bot.settings import Settings
from storage.engine import Database
from storage.hints import notify
from storage.vault import Vault

if TYPE_CHECKING:
    from bot.content import Content

P = ParamSpec("P")
T = TypeVar("T")


class Work:
    """One transaction of one use case: its connection, the instant it happens at, and what follows the commit."""

    def __init__(self, runtime: Runtime, conn: Connection) -> None:
        self.runtime = runtime
        self.conn = conn
        self.now: dt.datetime = runtime.clock.now()
        self._after: list[Callable[[], None]] = []
        self.watched = False
        """Whether tests may have the process kill itself around this commit, as they may around a turn's."""
        self._hints: dict[str, None] = {}

    def after_commit(self, call: Callable[[], None]) -> None:
        """Call this once the transaction stands; never when it is rolled back."""
        self._after.append(call)

    def hint(self, topic: str) -> None:
        """Tell every process that ``topic`` changed, once the transaction stands."""
        self._hints[topic] = None

    def finish(self) -> None:
        """Put hints into the transaction; called last within it."""
        if self.watched:
            self.runtime.failpoints.reach("before-commit")
        if self._hints:
            notify(self.conn, "\n".join(f"{self.runtime.process_id} {topic}" for topic in self._hints))

    def committed(self) -> None:
        """Run what was asked for; called after the commit, on the thread that waited for it."""
        if self.watched:
            self.runtime.failpoints.reach("after-commit")
        for topic in self._hints:
            self.runtime.hub.publish(topic)
        for call in self._after:
            call()


class Runtime:
    """The parts of a running process. Made by ``bot.app.compose``."""

    def __init__(
        self, *, settings: Settings, clock: Clock, database: Database, vault: Vault, content: Content
    ) -> None:
        self.settings = settings
        self.failpoints = Failpoints(settings)
        self.clock = clock
        self.database = database
        self.vault = vault
        self.content = content
        self.hub = Hub()
        self.background = Background()
        self.channels: dict[str, Channel] = {}
        self.senders: set[str] = set()
        """Channels whose sender lease this process holds."""
        self.process_id = secrets.token_hex(8)

    def may_send(self, channel: str) -> bool:
        """Whether this process may send on a channel: it knows it, and holds it where only one process may."""
        found = self.channels.get(channel)
        return found is not None and (channel in self.senders or not isinstance(found, SoleChannel))

    def _job(
        self, use_case: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Callable[[Connection], tuple[Work, T]]:
        def job(conn: Connection) -> tuple[Work, T]:
            work = Work(self, conn)
            result = use_case(work, *args, **kwargs)
            work.finish()
            return work, result

        return job

    def run(self, use_case: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a use case in a transaction of its own; blocks until committed. Not for the event loop."""
        work, result = self.database.write(self._job(use_case, *args, **kwargs))
        work.committed()
        return result

    async def arun(self, use_case: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a use case in a transaction of its own, from the event loop."""
        work, result = await self.database.awrite(self._job(use_case, *args, **kwargs))
        work.committed()
        return result

    def look(self, use_case: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a use case that only reads; blocks."""
        return self.database.read(self._job(use_case, *args, **kwargs))[1]

    async def alook(
        self, use_case: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a use case that only reads, from the event loop."""
        return (await self.database.aread(self._job(use_case, *args, **kwargs)))[1]
