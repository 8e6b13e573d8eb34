"""Waking browsers beside everything else: one task a call, so that a service that hangs holds up nobody."""

from __future__ import annotations

import asyncio

import structlog

from bot import metrics
from bot.clock import monotonic
from bot.ports import Later, Refused, Sent
from bot.push.errands import Call, note_push, pushes_are_due, take_pushes
from bot.push.post import Post, backoff
from bot.runtime import Runtime

log = structlog.get_logger()
SIDE_BY_SIDE = 16


class PushSender:
    """Takes what is due at each sweep. Several processes may: each takes what no other has."""

    def __init__(self, runtime: Runtime, post: Post | None = None) -> None:
        self._runtime = runtime
        self._post = post or Post(runtime)
        self._tasks: set[asyncio.Task[None]] = set()
        self._resting = False

    async def sweep(self) -> None:
        """Begin what is due, as far as there is room; does not wait for it."""
        room = SIDE_BY_SIDE - len(self._tasks)
        if self._resting or room <= 0 or not await self._runtime.alook(pushes_are_due):
            return
        for call in await self._runtime.arun(take_pushes, room):
            task = self._runtime.background.start(self._wake(call), "push")
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def rest(self, seconds: float) -> None:
        """Begin nothing more, and wait for what is on its way out; the rest is taken up by whoever comes next."""
        self._resting = True
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)

    async def close(self) -> None:
        """Let go of connections."""
        await self._post.close()

    async def _wake(self, call: Call) -> None:
        began = monotonic()
        try:
            result = await self._post.send(call)
        except Exception as error:  # noqa: BLE001 - a fault of ours is tried again like one of theirs
            log.error("push failed", error=type(error).__name__)
            result = Later(backoff(call.attempts))
        if isinstance(result, Refused):
            log.info("a push service refuses", status=result.reason)
        outcome: metrics.SendOutcome = "refused"
        if isinstance(result, Sent | Later):
            outcome = "sent" if isinstance(result, Sent) else "later"
        metrics.sent("push", outcome, monotonic() - began)
        await self._runtime.arun(note_push, call, result)
