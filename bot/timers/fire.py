"""Firing what is due: read ids without locks, then each under its conversation's lock, with its guard."""

from __future__ import annotations

import datetime as dt
import importlib
import pkgutil
import uuid
from collections.abc import Callable

import structlog
from sqlalchemy import RowMapping

import bot.timers
from bot import metrics
from bot.runtime import Runtime, Work
from bot.turn.door import lock
from bot.turn.talk import Talk
from storage.timers import queries as timers

log = structlog.get_logger()

Handler = Callable[[Talk, RowMapping], None]


def _handlers() -> dict[str, Handler]:
    """Every module ``bot.timers.on_…`` names its kind and how it fires."""
    found = [name for _, name, _ in pkgutil.iter_modules(bot.timers.__path__) if name.startswith("on_")]
    modules = [importlib.import_module(f"bot.timers.{name}") for name in found]
    return {module.KIND: module.fire for module in modules}


HANDLERS = _handlers()
"""By kind; each marks its row fired or sets it due again, in the transaction it acts in."""


def fire(work: Work, timer_id: uuid.UUID, conversation_id: uuid.UUID) -> bool:
    """Fire one timer under its conversation's lock; False when it was no longer due.

    Where the key is gone nothing can be said or read any more, so the timer is cancelled.
    """
    talk = lock(work, conversation_id)
    if talk is None:
        timers.mark(work.conn, timer_id, state="cancelled")
        return False
    row = timers.read_again(work.conn, timer_id, work.now)
    if row is None:
        return False
    HANDLERS[row["kind"]](talk, row)
    talk.save()
    metrics.timer_fired(row["kind"])
    return True


async def fire_due(runtime: Runtime) -> int:
    """Fire everything that is due now; how many did something. What raises or does nothing is put off for a minute,
    so that those behind it have their turn."""
    fired = 0
    while found := await runtime.alook(lambda work: timers.due(work.conn, work.now)):
        for timer_id, conversation_id in found:
            did = False
            try:
                did = await runtime.arun(fire, timer_id, conversation_id)
            except Exception as error:  # noqa: BLE001 - one timer must not hold up the others
                log.error("timer failed", timer=str(timer_id), error=type(error).__name__)
            if did:
                fired += 1
            else:
                await runtime.arun(_put_off, timer_id)
    return fired


def _put_off(work: Work, timer_id: uuid.UUID) -> None:
    timers.put_off(work.conn, timer_id, work.now, work.now + dt.timedelta(minutes=1))
