"""Silence met kindly: one word after a day, one after a week, then no more."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import RowMapping

from bot.cases.events import record
from bot.effects.apply import resume
from bot.effects.speak import speak
from bot.timers.silence import FIRST_DAYS, SECOND_DAYS, TOLD_DAYS, awake, later, owed
from bot.turn.talk import Talk
from flows.inputs import Repeat
from storage.identity import queries as identity
from storage.timers import queries as timers

DAY = dt.timedelta(days=1)
HOUR = dt.timedelta(hours=1)
STAGES = (FIRST_DAYS, SECOND_DAYS, TOLD_DAYS)
WORDS = ("system-nudge-day", "system-nudge-week")


def nudge(talk: Talk, row: RowMapping) -> None:
    """Ask the waiting question once more, if silence may still be met; the timer's ``attempts`` is the stage it is at.

    An answered question, or one asked anew since, makes it harmless. What was late by an outage is said once.
    """
    work = talk.work
    if talk.inbox is not None or talk.outbox.unsent:
        # Somebody has just come back, or has not even had the question.
        timers.mark(work.conn, row["id"], due_at=work.now + HOUR)
        return
    if talk.session is not None:
        work.runtime.content.need(work.conn, talk.session)
    wait = owed(talk)
    if wait is None or wait.guard != row["guard"] or not _reachable(talk):
        _rest(talk, row)
        return
    stage, due = _stage(talk, row)
    if due > work.now:
        timers.mark(work.conn, row["id"], due_at=due, attempts=stage)
    elif stage == len(WORDS):
        _tell_coordinator(talk)
        _rest(talk, row)
    else:
        _ask_again(talk, row, stage)


def _stage(talk: Talk, row: RowMapping) -> tuple[int, dt.datetime]:
    """Which of the stages it is now, and when it may be, UTC: not before the silence is long enough, not at night, and
    not within a day of another unasked message."""
    now, planned = talk.work.now, row["due_at"]
    stage: int = row["attempts"]
    second = later(planned, SECOND_DAYS - FIRST_DAYS)
    if stage == 0 and (talk.pace == "few" or now >= second):
        stage, planned = 1, second
    due = planned
    if talk.heard_at is not None:
        due = max(due, later(talk.heard_at, STAGES[stage]))
    if stage < len(WORDS):
        if talk.unasked_at is not None:
            due = max(due, awake(talk.unasked_at + DAY))
        due = max(due, awake(now)) if due <= now else due
    return stage, due


def _ask_again(talk: Talk, row: RowMapping, stage: int) -> None:
    work = talk.work
    speak(talk, WORDS[stage], bare=("stop",))
    resume(talk, Repeat())
    talk.set(unasked_at=work.now)
    if stage == 0:
        _set_again(talk, row, later(row["due_at"], SECOND_DAYS - FIRST_DAYS), 1)
    elif talk.case is not None:
        _set_again(talk, row, later(work.now, TOLD_DAYS - SECOND_DAYS), len(WORDS))
    else:
        _rest(talk, row)


def _set_again(talk: Talk, row: RowMapping, due: dt.datetime, stage: int) -> None:
    # Asking again has set the timer as for a new question; this is the same one.
    timers.mark(talk.work.conn, row["id"], state="waiting", due_at=due, guard=row["guard"], attempts=stage)


def _rest(talk: Talk, row: RowMapping) -> None:
    timers.mark(talk.work.conn, row["id"], state="fired", fired_at=talk.work.now)


def _reachable(talk: Talk) -> bool:
    """Whether the address last written from is open and the phone is their own."""
    if talk.reply_address_id is None:
        return False
    row = identity.address_with_conversation(talk.work.conn, talk.reply_address_id)
    return row is not None and row["state"] == "open" and not row["borrowed"]


def _tell_coordinator(talk: Talk) -> None:
    """Whoever works on the open case sees that it has gone quiet; the citizen reads nothing."""
    if talk.case is not None:
        record(talk.work, talk.case.id, "quiet")
