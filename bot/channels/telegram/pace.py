"""How fast we may write: one message a second in a chat, thirty in all, and not at all where we were told to wait."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.clock import monotonic

IN_ALL = 30
SECOND = 1.0
FORGET_AFTER = 1000
"""Chats whose last message may be remembered before idle ones are let go."""


class Quota:
    """So many at once, each place free again a second after it was left.

    Counted from the answer, not from the asking: however long a request was under way, no second holds more.
    """

    def __init__(self, places: int) -> None:
        self._room = asyncio.Semaphore(places)
        self._places = places
        self._out = 0

    @property
    def idle(self) -> bool:
        """Whether nobody holds or waits for a place."""
        return self._out == 0

    async def enter(self) -> None:
        """Wait for a place."""
        self._out += 1
        try:
            await self._room.acquire()
        except BaseException:
            self._out -= 1
            raise

    def leave(self) -> None:
        """Give the place back, to be free in a second."""
        asyncio.get_running_loop().call_later(SECOND, self._free)

    def _free(self) -> None:
        self._out -= 1
        self._room.release()


class Pace:
    """The limits of one bot. ``on`` False: none but what Telegram itself asks for."""

    def __init__(self, *, on: bool) -> None:
        self._on = on
        self._all = Quota(IN_ALL)
        self._chats: dict[str, Quota] = {}
        self._held: dict[str, float] = {}

    def hold(self, chat: str, seconds: float) -> None:
        """Telegram asked us to leave a chat alone for so long."""
        self._held[chat] = monotonic() + seconds

    def held(self, chat: str) -> float:
        """Seconds that a chat must still be left alone; 0 when it need not."""
        left = self._held.get(chat, 0.0) - monotonic()
        if left <= 0:
            self._held.pop(chat, None)
        return max(left, 0.0)

    def idle(self, chat: str) -> bool:
        """Whether nothing is on its way to a chat, nothing was within the last second, and we may write there."""
        quota = self._chats.get(chat)
        return (quota is None or quota.idle) and not self.held(chat)

    @asynccontextmanager
    async def turn(self, chat: str) -> AsyncIterator[None]:
        """Wait until one message may go to a chat; for the time of the block it is on its way."""
        if not self._on:
            yield
            return
        if len(self._chats) > FORGET_AFTER:
            self._chats = {name: quota for name, quota in self._chats.items() if not quota.idle}
        quota = self._chats.setdefault(chat, Quota(1))
        await quota.enter()
        try:
            await self._all.enter()
            try:
                yield
            finally:
                self._all.leave()
        finally:
            quota.leave()
