"""Setting timers: one row a purpose, moved rather than added again."""

from __future__ import annotations

import datetime as dt
import uuid

from bot.runtime import Work
from storage.base import new_id
from storage.identity import retention
from storage.timers import queries as timers

FORGET_DAYS, REMEMBER_DAYS, STATUS_DAYS = 30, 365, 14


def days_kept(work: Work, retention_level: int) -> int:
    """Days a talk is kept after its last word: level 0 forgets soon, level 1 was asked to remember."""
    name, default = ("remember_days", REMEMBER_DAYS) if retention_level else ("forget_days", FORGET_DAYS)
    value = work.runtime.content.facts.settings.get(name, default)
    return value if isinstance(value, int) and value > 0 else default


def plan_retention(work: Work, conversation_id: uuid.UUID, heard_at: dt.datetime, level: int = 0) -> None:
    """Erase the talk when nothing has been heard for the days kept. Moved when it fires early, not at each word."""
    timers.set_timer(
        work.conn,
        id=new_id(),
        kind="retention",
        key=f"retention:{conversation_id}",
        conversation_id=conversation_id,
        due_at=heard_at + dt.timedelta(days=days_kept(work, level)),
        guard=0,
        attempts=0,
    )


def renew_retention(
    work: Work, conversation_id: uuid.UUID, citizen_id: uuid.UUID, heard_at: dt.datetime
) -> None:
    """Set it anew for somebody who is back after a while: when a talk was erased, its timer went with it."""
    plan_retention(work, conversation_id, heard_at, retention.level_of(work.conn, citizen_id))


def plan_follow_up(
    work: Work, conversation_id: uuid.UUID, case_id: uuid.UUID, due_at: dt.datetime, number: int
) -> None:
    """Take the case up again then; the guard is the case's number."""
    _plan_for_case(work, "snooze", conversation_id, case_id, due_at, number)


def plan_promise(
    work: Work, conversation_id: uuid.UUID, case_id: uuid.UUID, due_at: dt.datetime, number: int
) -> None:
    """Look at the case when the promised time is over; the guard is the case's number."""
    _plan_for_case(work, "promise", conversation_id, case_id, due_at, number)


def status_days(work: Work) -> int:
    """Days an open case may go on without a word to the citizen: the setting ``status_days``."""
    value = work.runtime.content.facts.settings.get("status_days", STATUS_DAYS)
    return value if isinstance(value, int) and value > 0 else STATUS_DAYS


def plan_status(work: Work, conversation_id: uuid.UUID, case_id: uuid.UUID, number: int) -> None:
    """Tell the citizen how their case stands when they have heard nothing for so many days. Moved when it fires early,
    not at each answer."""
    due = work.now + dt.timedelta(days=status_days(work))
    _plan_for_case(work, "status", conversation_id, case_id, due, number)


def plan_task(
    work: Work,
    conversation_id: uuid.UUID,
    case_id: uuid.UUID,
    task_id: uuid.UUID,
    due_at: dt.datetime,
    number: int,
) -> None:
    """Ask the citizen about a task then; the guard is the case's number."""
    _plan_for_case(work, "followup", conversation_id, case_id, due_at, number, of=task_id)


def plan_returned(work: Work, conversation_id: uuid.UUID, address_id: uuid.UUID) -> None:
    """Say in a phone's own talk that it was taken back from this one, once nobody holds that talk."""
    timers.set_timer(
        work.conn,
        id=new_id(),
        kind="returned",
        key=f"returned:{address_id}",
        conversation_id=conversation_id,
        due_at=work.now,
        guard=0,
        attempts=0,
    )


def plan_rating(
    work: Work, conversation_id: uuid.UUID, case_id: uuid.UUID, due_at: dt.datetime, number: int
) -> None:
    """Ask how the help was; the guard is the case's number."""
    _plan_for_case(work, "rating", conversation_id, case_id, due_at, number)


def _plan_for_case(
    work: Work,
    kind: str,
    conversation_id: uuid.UUID,
    case_id: uuid.UUID,
    due_at: dt.datetime,
    number: int,
    of: uuid.UUID | None = None,
) -> None:
    timers.set_timer(
        work.conn,
        id=new_id(),
        kind=kind,
        key=f"{kind}:{of or case_id}",
        conversation_id=conversation_id,
        case_id=case_id,
        due_at=due_at,
        guard=number,
        attempts=0,
    )
