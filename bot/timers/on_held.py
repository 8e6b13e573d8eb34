"""The morning after an appointment: did it come to anything? Asked once, or not at all."""

from __future__ import annotations

import datetime as dt
import uuid

from sqlalchemy import RowMapping

from bot.appointments.held import ask_held
from bot.cases.events import record
from bot.cases.tender import may_be_asked
from bot.timers.remind import VOID
from bot.timers.silence import awake
from bot.turn.talk import Talk
from storage.appointments import queries as appointments
from storage.cases import life
from storage.timers import queries as timers

KIND = "held"
HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)
TOO_LATE = dt.timedelta(days=3)
"""So long after its time nobody is asked any more: the answer would be guessed, and the question would nag."""


def fire(talk: Talk, row: RowMapping) -> None:
    """Ask, if the appointment stands as it was planned, nobody has said what became of it, and something may be asked
    unasked in every case it could be about. Else it expires without a word."""
    work = talk.work
    timers.mark(work.conn, row["id"], state="fired", fired_at=work.now)
    appointment = appointments.one(work.conn, talk.id, uuid.UUID(row["key"].partition(":")[2]))
    if appointment is None or not _is_open(appointment, row["guard"]) or not _may_ask(talk, appointment):
        return
    due = work.now
    if talk.unasked_at is not None:
        due = max(due, talk.unasked_at + DAY)
    if talk.inbox is not None or (talk.heard_at is not None and work.now - talk.heard_at < HOUR):
        # Somebody is in the middle of a talk: it goes first.
        due = max(due, work.now + HOUR)
    due = awake(due)
    if due >= appointment["starts_at"] + TOO_LATE:
        return
    if due > work.now:
        timers.mark(work.conn, row["id"], state="waiting", due_at=due)
        return
    ask_held(talk, appointment)
    talk.set(unasked_at=work.now)
    if talk.case is not None and talk.case.id == appointment["case_id"]:
        record(work, talk.case.id, "held-asked")


def _is_open(appointment: RowMapping, version: int) -> bool:
    """Whether it stands at this time and nobody has said what became of it, before or after."""
    if appointment["state"] != "agreed" or appointment["version"] != version:
        return False
    return appointment["held"] is None and appointment["answer"] not in VOID


def _may_ask(talk: Talk, appointment: RowMapping) -> bool:
    """As a nudge: not where few messages are wanted, none are sent unasked, or a case of theirs is tender."""
    if talk.pace == "few" or talk.work.runtime.content.facts.settings.get("nudge", True) is False:
        return False
    ids = {appointment["case_id"], talk.case.id if talk.case is not None else None} - {None}
    about = [life.maybe_row(talk.work.conn, case_id) for case_id in ids]
    return bool(about) and all(case is not None and may_be_asked(talk, case) for case in about)
