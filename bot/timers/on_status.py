"""When a citizen has heard nothing of their open case for as many days as are allowed."""

from __future__ import annotations

from sqlalchemy import RowMapping

from bot.cases.events import record
from bot.cases.status import due_at, say_status
from bot.timers.plan import plan_status
from bot.turn.talk import Talk
from storage.cases import queries as cases
from storage.timers import queries as timers

KIND = "status"


def fire(talk: Talk, row: RowMapping) -> None:
    """Say how the case stands, unless it is closed or an answer came meanwhile: then it is looked at anew.

    Who said stop was told that nothing is written before they write: a person reads in the case that it was due.
    """
    work, case = talk.work, talk.case
    timers.mark(work.conn, row["id"], state="fired", fired_at=work.now)
    due = due_at(talk)
    if case is None or case.number != row["guard"] or due is None:
        return
    if due > work.now:
        timers.mark(work.conn, row["id"], state="waiting", due_at=due)
        return
    if talk.stopped:
        cases.update_case(work.conn, case.id, told_at=work.now)
        plan_status(work, talk.id, case.id, case.number)
        record(work, case.id, "status-not-sent")
        return
    say_status(talk)
    record(work, case.id, "status")
