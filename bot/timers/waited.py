"""What is said unasked and waited to be sent, because its channel was out of reach: reminders, nudges, late notices.

It may have lost its sense meanwhile, or it is night by now.
"""

from __future__ import annotations

import datetime as dt
import uuid

from sqlalchemy import RowMapping

from bot.appointments.plan import AGREED
from bot.appointments.times import next_allowed, to_utc
from bot.runtime import Work
from bot.timers.nudge import WORDS
from bot.timers.remind import LATE, put_off, void
from bot.timers.silence import awake
from bot.turn.door import lock
from storage.appointments import queries as rows

WAITED = dt.timedelta(minutes=15)
"""What left sooner is not late: a thousand at once take a while."""
NOTICES = (
    "system-late",
    "system-late-person",
    "system-owner-left",
    "system-case-status",
    "case-status-person",
    "case-status-team",
    "case-task-ask",
    "case-rating-ask",
    "appointment-held-ask",
)
UNASKED = frozenset({*(("bot", name) for name in WORDS), *(("notice", name) for name in NOTICES)})
"""Sender and text of what is said unasked beside reminders. A case's status said by the bot answers a question."""


def lost_sense(talk: RowMapping, message: RowMapping) -> bool:
    """Whether a queued nudge or late notice must not leave any more: they said stop, or have written since."""
    if (message["sender"], message["text_id"]) not in UNASKED:
        return False
    return bool(talk["stopped"]) or (talk["heard_at"] or message["created_at"]) > message["created_at"]


def until_morning(now: dt.datetime, message: RowMapping) -> dt.timedelta | None:
    """How long a nudge or late notice that waited until it was night (``now``, UTC) waits on; None: it may leave."""
    if (message["sender"], message["text_id"]) not in UNASKED or now - message["created_at"] <= WAITED:
        return None
    rest = awake(now) - now
    return rest or None


def let_go(work: Work, conversation_id: uuid.UUID, message_id: uuid.UUID, *, stopped: bool) -> bool:
    """Whether a queued message is a reminder that must not leave any more, and is written down so.

    Its meeting has begun, was moved or called off, or the citizen answered or said stop; a later one says the same;
    or it is night by now: then it is said anew in the morning, if that will do. Under the conversation's lock.
    """
    reminder = rows.of_message(work.conn, message_id)
    if reminder is None or reminder["kind"] == AGREED or reminder["state"] != "said":
        return False
    appointment = None
    outcome = ("expired", "stopped") if stopped and not reminder["chosen"] else None
    if reminder["appointment_id"] is not None:
        appointment = rows.one(work.conn, conversation_id, reminder["appointment_id"])
        outcome = void(work, reminder, appointment) or outcome
    if outcome is None and work.now - reminder["said_at"] > WAITED:
        if _said_later(work, reminder):
            outcome = ("expired", "superseded")
        elif _is_night(work, reminder):
            return _until_morning(work, conversation_id, reminder, appointment)
    if outcome is None:
        return False
    rows.update_reminder(work.conn, reminder["id"], state=outcome[0], reason=outcome[1], said_at=None)
    return True


def _said_later(work: Work, reminder: RowMapping) -> bool:
    if reminder["appointment_id"] is None:
        return False
    last = rows.last_said(work.conn, reminder["appointment_id"], reminder["id"])
    return last is not None and last > reminder["said_at"]


def _is_night(work: Work, reminder: RowMapping) -> bool:
    late = work.now - to_utc(reminder["wall"], reminder["zone"]) > LATE
    return (late or not reminder["chosen"]) and next_allowed(work.now, reminder["zone"]) > work.now


def _until_morning(
    work: Work, conversation_id: uuid.UUID, reminder: RowMapping, appointment: RowMapping | None
) -> bool:
    talk = lock(work, conversation_id)
    if talk is None:
        return False
    rows.update_reminder(work.conn, reminder["id"], said_at=None, message_id=None)
    put_off(talk, reminder, appointment, next_allowed(work.now, reminder["zone"]))
    return True
