"""The loop that empties outboxes: one conversation by one task, conversations side by side."""

from __future__ import annotations

import asyncio
import uuid

import structlog

from bot import metrics
from bot.clock import monotonic, real_now
from bot.delivery.lease import Claim, claim, give_back, mark
from bot.failpoints import Failpoints
from bot.ports import Later, Sent
from bot.runtime import Runtime
from storage.conversations import outbox

log = structlog.get_logger()
SIDE_BY_SIDE = 32
RETRY_SECONDS = 5.0


class Sender:
    """Sends for the channels this process may send on (``runtime.senders``)."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._failpoints = Failpoints(runtime.settings)
        self._running: dict[uuid.UUID, bool] = {}
        self._room = asyncio.Semaphore(SIDE_BY_SIDE)

    def kick(self, conversation_id: uuid.UUID) -> None:
        """Something may be waiting in this conversation's outbox. From the event loop only."""
        if not self._runtime.senders:
            return
        if conversation_id in self._running:
            self._running[conversation_id] = True
            return
        self._running[conversation_id] = False
        self._runtime.background.start(self._drain(conversation_id), "delivery")

    async def _drain(self, conversation_id: uuid.UUID) -> None:
        try:
            async with self._room:
                while True:
                    self._running[conversation_id] = False
                    taken = await self._runtime.arun(claim, conversation_id)
                    went_on = taken is not None and await self._send(conversation_id, taken)
                    if not went_on and not self._running[conversation_id]:
                        return
        finally:
            del self._running[conversation_id]

    async def _send(self, conversation_id: uuid.UUID, taken: Claim) -> bool:
        """Send what was claimed; False when it is of no use to claim again at once."""
        for name, message in taken.messages:
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
            if not await self._runtime.arun(mark, conversation_id, taken.token, message, result):
                return False
            if isinstance(result, Later):
                await self._runtime.arun(give_back, conversation_id, taken.token)
                return False
        await self._runtime.arun(give_back, conversation_id, taken.token)
        return True

    async def sweep(self) -> None:
        """Take up what is queued: after a start, a wait that is over, a lost hint, or another process's death."""
        senders = frozenset(self._runtime.senders)
        if senders:
            due = await self._runtime.alook(
                lambda work: outbox.due_conversations(work.conn, real_now(), senders)
            )
            for conversation_id in due:
                self.kick(conversation_id)
