"""When a citizen is to be asked whether something is done: at its time, once more after a week, then no more."""

from __future__ import annotations

import datetime as dt
import uuid

from sqlalchemy import RowMapping

from bot.cases.events import record
from bot.cases.tasks import question
from bot.cases.tender import may_be_asked
from bot.ports import NoticePart
from bot.timers.silence import awake, later
from bot.turn.talk import Talk
from storage.cases import life
from storage.cases import queries as cases
from storage.tasks import queries as rows
from storage.timers import queries as timers

KIND = "followup"
NOTICE = "case-status"
MOST = 2
AGAIN_DAYS = 7
DAY = dt.timedelta(days=1)


def fire(talk: Talk, row: RowMapping) -> None:
    """Ask, if the task is open, the case too, and something may be asked unasked. ``attempts``: how often it was.

    Who has written since is in a talk with somebody, and is not asked again by the clock. Two questions met by silence
    make the case quiet, until the next word.
    """
    work = talk.work
    timers.mark(work.conn, row["id"], state="fired", fired_at=work.now)
    task = rows.one(work.conn, uuid.UUID(row["key"].partition(":")[2]))
    case = talk.case
    if task is None or case is None or case.number != row["guard"] or task["state"] not in ("open", "asked"):
        return
    if row["attempts"] and _heard_since(talk, task):
        return
    if row["attempts"] >= MOST:
        cases.update_case(work.conn, case.id, quiet_since=work.now)
        record(work, case.id, "quiet")
        return
    if not may_be_asked(talk, life.row_of(work.conn, case.id)):
        record(work, case.id, "task-not-asked")
        return
    due = awake(work.now if talk.unasked_at is None else max(work.now, talk.unasked_at + DAY))
    if due > work.now:
        timers.mark(work.conn, row["id"], state="waiting", due_at=due)
        return
    message_id = talk.say("notice", (NoticePart(NOTICE), *question(talk, task)))
    rows.change(work.conn, task["id"], state="asked", asks=task["asks"] + 1, message_id=message_id)
    cases.update_case(work.conn, case.id, told_at=work.now)
    talk.set(unasked_at=work.now)
    record(work, case.id, "task-asked")
    attempts = row["attempts"] + 1
    timers.mark(work.conn, row["id"], state="waiting", due_at=later(work.now, AGAIN_DAYS), attempts=attempts)


def _heard_since(talk: Talk, task: RowMapping) -> bool:
    asked = rows.asked_at(talk.work.conn, task["message_id"])
    return asked is not None and talk.heard_at is not None and talk.heard_at > asked
