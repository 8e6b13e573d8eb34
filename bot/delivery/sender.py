"""The loop that empties outboxes: one conversation by one task, conversations side by side."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Set as AbstractSet

import structlog

from bot import metrics
from bot.clock import monotonic, real_now
from bot.delivery.lease import AT_ONCE, Claim, claim, mark
from bot.ports import Later, Sent
from bot.runtime import Runtime
from storage.conversations import outbox

log = structlog.get_logger()
SIDE_BY_SIDE = 32
RETRY_SECONDS = 5.0
FRESH_SECONDS = 20.0
"""A third of a lease: what a turn has leased and could not be begun by then is claimed anew."""


class Sender:
    """Sends for the channels this process may send on (``runtime.senders``)."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._failpoints = runtime.failpoints
        self._running: dict[uuid.UUID, bool] = {}
        self._room = asyncio.Semaphore(SIDE_BY_SIDE)
        self._promised: set[uuid.UUID] = set()
        self._born: dict[uuid.UUID, tuple[Claim, float]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._resting = False

    @property
    def channels(self) -> AbstractSet[str]:
        """What this process may send on."""
        return self._runtime.senders

    def promise(self, conversation_id: uuid.UUID) -> None:
        """A turn is about to lease its own messages. From its database thread, before the commit: from here to
        ``take`` the lease is in our name although no task of ours sends yet, and no claim may take it for idle."""
        self._promised.add(conversation_id)

    def forget(self, conversation_id: uuid.UUID) -> None:
        """The turn that promised was undone."""
        if conversation_id not in self._born:
            self._promised.discard(conversation_id)

    def take(self, conversation_id: uuid.UUID, born: Claim) -> None:
        """Send what a turn has leased. From the event loop only, after the commit."""
        self._born[conversation_id] = (born, monotonic())
        self.kick(conversation_id)

    def kick(self, conversation_id: uuid.UUID) -> None:
        """Something may be waiting in this conversation's outbox. From the event loop only."""
        if self._resting or not self._runtime.senders:
            return
        if conversation_id in self._running:
            self._running[conversation_id] = True
            return
        self._running[conversation_id] = False
        task = self._runtime.background.start(self._drain(conversation_id), "delivery")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def rest(self, seconds: float) -> None:
        """Begin nothing more, and wait until what is being sent is marked, so that a restart sends nothing twice."""
        self._resting = True
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)

    async def _drain(self, conversation_id: uuid.UUID) -> None:
        try:
            async with self._room:
                while not self._resting:
                    self._running[conversation_id] = False
                    taken = self._take_born(conversation_id)
                    if taken is None:
                        taken = await self._runtime.arun(claim, conversation_id, self._promised)
                    more = taken is not None and await self._send(conversation_id, taken)
                    if not more and not self._running[conversation_id]:
                        return
        finally:
            del self._running[conversation_id]

    def _take_born(self, conversation_id: uuid.UUID) -> Claim | None:
        """What a turn leased, unless it has waited for room so long that the lease may be taken over."""
        born = self._born.pop(conversation_id, None)
        if born is None:
            return None
        self._promised.discard(conversation_id)
        return born[0] if monotonic() - born[1] < FRESH_SECONDS else None

    async def _send(self, conversation_id: uuid.UUID, taken: Claim) -> bool:
        """Send what was claimed; whether it is of use to claim again at once."""
        for place, (name, message) in enumerate(taken.messages, 1):
            began = monotonic()
            try:
                result = await self._runtime.channels[name].send(message)
            except Exception as error:  # noqa: BLE001 - a channel's fault must not lose the message behind it
                log.error("channel raised", channel=name, error=type(error).__name__)
                result = Later(RETRY_SECONDS)
            outcome: metrics.SendOutcome = "refused"
            if isinstance(result, Sent | Later):
                outcome = "sent" if isinstance(result, Sent) else "later"
            metrics.sent(name, outcome, monotonic() - began)
            self._failpoints.reach("after-send")
            self._failpoints.reach("before-mark")
            last = self._resting or place == len(taken.messages)
            marked = await self._runtime.arun(mark, conversation_id, taken.token, message, result, last=last)
            if not marked or isinstance(result, Later):
                return False
            if last:
                break
        return len(taken.messages) >= AT_ONCE

    async def sweep(self) -> None:
        """Take up what is queued: after a start, a wait that is over, a lost hint, or another process's death."""
        senders = frozenset(self._runtime.senders)
        if senders:
            due = await self._runtime.alook(
                lambda work: outbox.due_conversations(work.conn, real_now(), senders)
            )
            for conversation_id in due:
                self.kick(conversation_id)
