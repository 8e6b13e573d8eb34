"""Channels that one process at a time may use: the lease is asked for and kept, and they run while it is ours."""

from __future__ import annotations

import asyncio
import datetime as dt
from typing import Any

import structlog

from bot import memory
from bot.clock import real_now
from bot.ports import SoleChannel
from bot.runtime import Runtime, Work
from storage.conversations import processes

log = structlog.get_logger()
LEASE = dt.timedelta(seconds=30)
"""How long another process waits for a holder that hangs; one that died is found out at once."""


def _ask(work: Work, lease: str) -> bool:
    now = real_now()
    return processes.claim_sender(work.conn, lease, work.runtime.process_id, now, now + LEASE)


def _renew(work: Work, lease: str) -> bool:
    return processes.renew_sender(work.conn, lease, work.runtime.process_id, real_now() + LEASE)


class SoleUse:
    """Holds what it can get. ``runtime.senders`` names what is held, and only that is received and sent on."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._receiving: dict[str, asyncio.Task[Any]] = {}
        self._until: dict[str, dt.datetime] = {}
        self._refused: set[str] = set()
        self._one_at_a_time = asyncio.Lock()

    def _channels(self) -> list[SoleChannel]:
        return [each for each in self._runtime.channels.values() if isinstance(each, SoleChannel)]

    async def keep(self) -> None:
        """Ask for what others hold, and renew what is ours; called every few seconds."""
        async with self._one_at_a_time:
            for channel in self._channels():
                await self._keep(channel)

    async def _keep(self, channel: SoleChannel) -> None:
        held = channel.name in self._receiving
        began = real_now()
        try:
            mine = await self._runtime.arun(_renew if held else _ask, channel.lease)
        except Exception as error:  # noqa: BLE001 - the database may come back before the lease is out
            log.error("lease not renewed", channel=channel.name, error=type(error).__name__)
            mine = held and self._until[channel.name] > real_now()
        else:
            self._until[channel.name] = began + LEASE
        if mine and not held:
            await self._begin(channel)
        elif held and not mine:
            log.error("another process has taken over", channel=channel.name)
            self._end(channel)
        elif held and self._receiving[channel.name].done():
            # It failed in a way of its own, which the log has; what waits must still be fetched.
            self._receive(channel)
        elif not mine and channel.name not in self._refused:
            self._refused.add(channel.name)
            log.info("another process receives and sends here", channel=channel.name)

    async def _begin(self, channel: SoleChannel) -> None:
        await channel.open()
        memory.settle()
        if not await self._runtime.arun(_renew, channel.lease):
            return
        self._refused.discard(channel.name)
        self._runtime.senders.add(channel.name)
        self._receive(channel)
        log.info("receiving and sending", channel=channel.name)

    def _receive(self, channel: SoleChannel) -> None:
        self._receiving[channel.name] = self._runtime.background.start(channel.receive(), channel.name)

    def _end(self, channel: SoleChannel) -> None:
        self._runtime.senders.discard(channel.name)
        self._receiving.pop(channel.name).cancel()

    def lose(self) -> None:
        """Whatever was held may be another's by now: stop, and ask anew."""
        for channel in self._channels():
            if channel.name in self._receiving:
                self._end(channel)

    async def rest(self) -> None:
        """Receive nothing more; what is on its way out may still leave."""
        tasks = list(self._receiving.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def close(self) -> None:
        """Let go of every channel's connections; the leases fall with the process's row."""
        for channel in self._channels():
            await channel.close()
