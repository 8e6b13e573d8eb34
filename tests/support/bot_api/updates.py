"""A bot's updates: kept for 24 hours, until they are confirmed or delivered."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field
from typing import Any

from tests.support.bot_api.moments import Moments
from tests.support.bot_api.refusals import TWO_POLLS, Refused, conflict
from tests.support.bot_api.waiting import Changes

KEPT = 24 * 3600
"""Seconds that Telegram keeps an update for a bot that does not fetch it."""
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})

Update = dict[str, Any]


@dataclass
class Waiting:
    """An update that is not confirmed."""

    update: Update
    since: float
    chat: int


@dataclass
class Queue:
    """What waits for one bot, and who asks for it."""

    clock: Moments
    changes: Changes
    next_id: int
    pending: list[Waiting] = field(default_factory=list)
    allowed: list[str] = field(default_factory=list)
    again: list[Update] = field(default_factory=list)
    """Updates to give out once more, whatever was confirmed."""
    shuffle: random.Random | None = None
    """Mixes the order inside an answer, and of what is posted in one chat."""
    kept: list[Waiting] = field(default_factory=list)
    """Every update there was, in order."""
    _asking: asyncio.Future[None] | None = None

    def add(self, kind: str, body: dict[str, Any], chat: int) -> int | None:
        """A new update; its id, or None when the bot has not asked for such."""
        wanted = kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT
        if not wanted:
            return None
        number = self.next_id
        self.next_id += 1
        waiting = Waiting({"update_id": number, kind: body}, self.clock.now(), chat)
        self.pending.append(waiting)
        self.kept.append(waiting)
        self.changes.ring()
        return number

    def expire(self) -> None:
        """Let go of what is too old."""
        oldest = self.clock.now() - KEPT
        self.pending = [waiting for waiting in self.pending if waiting.since > oldest]

    def confirm(self, offset: int) -> None:
        """Forget what is before the offset; a negative one keeps that many from the end."""
        self.expire()
        if offset > 0:
            self.pending = [each for each in self.pending if each.update["update_id"] >= offset]
        elif offset < 0:
            self.pending = self.pending[offset:]

    def next_of(self, chat: int) -> Waiting | None:
        """The update of a chat to post next: the oldest, or any when the order is mixed."""
        self.expire()
        waiting = [each for each in self.pending if each.chat == chat]
        if waiting and self.shuffle is not None:
            return self.shuffle.choice(waiting)
        return waiting[0] if waiting else None

    def repeat(self, last: int) -> list[int]:
        """Give the newest updates once more, confirmed or not; their ids."""
        chosen = [waiting.update for waiting in self.kept[-last:]] if last > 0 else []
        self.again += chosen
        self.changes.ring()
        return [update["update_id"] for update in chosen]

    def batch(self, limit: int) -> list[Update]:
        """What an answer holds now: the oldest first, so that an offset behind it passes over nothing that waits."""
        offered = [(update, True) for update in self.again]
        offered += [(waiting.update, False) for waiting in self.pending]
        offered.sort(key=lambda each: each[0]["update_id"])
        found = [update for update, _ in offered[:limit]]
        self.again = [update for update, again in offered[limit:] if again]
        if self.shuffle is not None:
            self.shuffle.shuffle(found)
        return found

    async def poll(self, offset: int, limit: int, seconds: float) -> list[Update]:
        """Answer getUpdates. Raises ``Refused`` when another asks meanwhile."""
        self.end_poll(conflict(TWO_POLLS))
        self.confirm(offset)
        mine = self._asking = asyncio.get_running_loop().create_future()
        # Somebody may be waiting for just this: that the bot asks.
        self.changes.ring()
        try:
            await self.changes.until(lambda: bool(self.again or self.pending or mine.done()), seconds)
            if mine.done():
                mine.result()
                return []
            self.expire()
            return self.batch(limit)
        finally:
            mine.cancel()
            if self._asking is mine:
                self._asking = None

    def end_poll(self, why: Refused | None = None) -> None:
        """Whoever asks now is told why not; without a reason, that there is nothing."""
        if self._asking is not None and not self._asking.done():
            if why is None:
                self._asking.set_result(None)
            else:
                self._asking.set_exception(why)
            self.changes.ring()

    @property
    def is_polled(self) -> bool:
        """Whether somebody waits for an answer to getUpdates."""
        return self._asking is not None
