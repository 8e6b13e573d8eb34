"""Turns, one citizen's after another and many citizens' side by side; what cannot be handled is parked."""

from __future__ import annotations

import uuid
from functools import partial

import structlog

from bot import metrics
from bot.cases.events import tell_everybody
from bot.clock import monotonic
from bot.delivery.born import lease_own
from bot.delivery.sender import Sender
from bot.failpoints import Failpoints
from bot.runtime import Runtime, Work
from bot.turn.door import lock
from bot.turn.handle import apologise, handle
from storage.inbox import queries as inbox
from storage.postgresql import passes

log = structlog.get_logger()
MOST_ATTEMPTS = 3


class TurnFailed(Exception):
    """A turn raised and was undone; ``arrival`` is the row it was about."""

    def __init__(self, arrival: int) -> None:
        super().__init__(arrival)
        self.arrival = arrival


def take_turn(
    work: Work,
    conversation_id: uuid.UUID,
    failpoints: Failpoints | None = None,
    sender: Sender | None = None,
) -> int:
    """Handle the oldest thing of a conversation. How many were waiting, this one included; 0: nothing was done.

    With a ``sender`` what is said on its channels is leased to it and handed over after the commit.
    Raises ``TurnFailed``; a deadlock or a lost connection is no failure of the turn and is raised as it is.
    """
    talk = lock(work, conversation_id)
    if talk is None or talk.inbox is None:
        return 0
    row = talk.inbox
    try:
        handle(talk, row)
        born = lease_own(talk, sender.channels) if sender is not None else None
        talk.save()
    except Exception as error:
        if passes(error):
            raise
        raise TurnFailed(row.arrival) from error
    if sender is not None and born is not None:
        sender.promise(conversation_id)
        work.after_commit(partial(sender.take, conversation_id, born))
    if failpoints is not None:
        failpoints.reach("before-commit")
    return talk.waiting_rows


def count_failure(work: Work, conversation_id: uuid.UUID, arrival: int) -> int:
    """Count one failed turn of a row; at the third it is parked with a kind text, and what follows is taken.

    The attempts so far; 0 when the row was handled meanwhile.
    """
    talk = lock(work, conversation_id)
    attempts = inbox.count_failure(work.conn, arrival)
    if attempts >= MOST_ATTEMPTS and talk is not None:
        apologise(talk)
        inbox.park(work.conn, arrival, work.now)
        talk.save()
        tell_everybody(work)
    return attempts


def count_silently(work: Work, arrival: int) -> int:
    """As ``count_failure`` for when even the kind text fails: nothing is said, and what follows is taken."""
    attempts = inbox.count_failure(work.conn, arrival)
    if attempts >= MOST_ATTEMPTS:
        inbox.park(work.conn, arrival, work.now)
        tell_everybody(work)
    return attempts


class TurnRunner:
    """Runs turns as hints come in. A conversation is worked on by one loop at a time in this process; between
    processes the row lock decides."""

    def __init__(self, runtime: Runtime, sender: Sender | None = None) -> None:
        self._runtime = runtime
        self._sender = sender
        self._failpoints = runtime.failpoints
        self._running: dict[uuid.UUID, bool] = {}

    def kick(self, conversation_id: uuid.UUID) -> None:
        """Something has come in for this conversation. From the event loop only."""
        if conversation_id in self._running:
            self._running[conversation_id] = True
            return
        self._running[conversation_id] = False
        self._runtime.background.start(self._drain(conversation_id), "turns")

    async def _drain(self, conversation_id: uuid.UUID) -> None:
        try:
            while True:
                self._running[conversation_id] = False
                while await self._one(conversation_id):
                    pass
                if not self._running[conversation_id]:
                    return
        finally:
            del self._running[conversation_id]

    async def _one(self, conversation_id: uuid.UUID) -> bool:
        """Take one turn; whether another thing waits already. What comes in later is hinted at."""
        began = monotonic()
        try:
            waiting = await self._runtime.arun(take_turn, conversation_id, self._failpoints, self._sender)
        except TurnFailed as failed:
            cause = failed.__cause__
            log.error("turn failed", arrival=failed.arrival, error=type(cause).__name__, where=_where(cause))
            attempts = await self._count(conversation_id, failed.arrival)
            metrics.turn("parked" if attempts >= MOST_ATTEMPTS else "retried", monotonic() - began)
            return True
        except BaseException:
            # Whether it was committed is not known: the lease, if it was taken, is claimed like any other.
            if self._sender is not None:
                self._sender.forget(conversation_id)
            raise
        if waiting:
            metrics.turn("done", monotonic() - began)
            self._failpoints.reach("after-commit")
        return waiting > 1

    async def _count(self, conversation_id: uuid.UUID, arrival: int) -> int:
        try:
            return await self._runtime.arun(count_failure, conversation_id, arrival)
        except Exception as error:  # noqa: BLE001 - a row that is never parked would hold up the talk for ever
            log.error("parking failed", arrival=arrival, error=type(error).__name__, where=_where(error))
            return await self._runtime.arun(count_silently, arrival)

    async def sweep(self) -> None:
        """Take up what lies unhandled: after a start, a lost hint, or another process's death."""
        for conversation_id in await self._runtime.alook(lambda work: inbox.waiting_conversations(work.conn)):
            self.kick(conversation_id)


def _where(error: BaseException | None) -> str:
    """File and line of an error's origin; never its message, which may hold what somebody wrote."""
    trace = error.__traceback__ if error is not None else None
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return (
        f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}"
        if trace is not None
        else ""
    )
