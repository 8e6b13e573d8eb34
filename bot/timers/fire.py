"""Firing what is due: read ids without locks, then each under its conversation's lock, with its guard."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable

import structlog
from sqlalchemy import RowMapping

from bot import metrics
from bot.cases.events import record
from bot.cases.owe import promise_anew, take_up_again
from bot.cases.promise import promise
from bot.effects.speak import local, speak
from bot.privacy.erase import erase
from bot.runtime import Runtime, Work
from bot.timers.nudge import nudge
from bot.timers.plan import days_kept, plan_promise
from bot.timers.remind import remind
from bot.turn.door import lock
from bot.turn.talk import Talk
from storage.appointments import queries as appointments
from storage.cases import queries as cases
from storage.identity import retention
from storage.timers import queries as timers

log = structlog.get_logger()


def _retention(talk: Talk, row: RowMapping) -> None:
    """Erase a talk nobody has written in for the days it is kept, unless a case is open or words await their turn.

    What was agreed on is kept until the day after its time.
    """
    work = talk.work
    level = retention.level_of(work.conn, talk.citizen_id)
    due = (talk.heard_at or work.now) + dt.timedelta(days=days_kept(work, level))
    if talk.case is not None or talk.inbox is not None:
        # Somebody is being helped, or has just come back and is answered first.
        due = max(due, work.now + dt.timedelta(days=1))
    if (last := appointments.kept_until(work.conn, talk.id)) is not None:
        due = max(due, last + dt.timedelta(days=1))
    if due > work.now:
        timers.mark(work.conn, row["id"], due_at=due)
        return
    erase(talk, keep_language=True)


def _promise(talk: Talk, row: RowMapping) -> None:
    """The promised time is over: if nobody has answered, say so, promise anew, and offer it to the team."""
    work, case = talk.work, talk.case
    timers.mark(work.conn, row["id"], state="fired", fired_at=work.now)
    if (
        case is None
        or case.number != row["guard"]
        or case.state == "snoozed"
        or not cases.owes_answer(work.conn, case.id)
    ):
        return
    content = work.runtime.content
    due = promise(content.organisation.team(case.team_id), work.now, content.facts.countries)
    cases.update_case(work.conn, case.id, late_notice_at=work.now, promised_at=due)
    record(work, case.id, "late")
    if due is None:
        speak(talk, "system-case-status", notice="late")
        return
    speak(talk, "system-late", {"answer-by": local(due)}, notice="late")
    plan_promise(work, talk.id, case.id, due, case.number)


def _snooze(talk: Talk, row: RowMapping) -> None:
    """The day a case was put off to has come: it is taken up again, and what was owed is owed by a new time."""
    timers.mark(talk.work.conn, row["id"], state="fired", fired_at=talk.work.now)
    if talk.case is None or talk.case.number != row["guard"] or talk.case.state != "snoozed":
        return
    take_up_again(talk)
    if cases.owes_answer(talk.work.conn, talk.case.id):
        promise_anew(talk)


HANDLERS: dict[str, Callable[[Talk, RowMapping], None]] = {
    "retention": _retention,
    "promise": _promise,
    "snooze": _snooze,
    "nudge": nudge,
    "remind": remind,
}
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
