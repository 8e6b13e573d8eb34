"""A reminder at its time: said, put off until the morning, or let go, each with its reason, and never twice."""

from __future__ import annotations

import datetime as dt
import uuid

from sqlalchemy import RowMapping

from bot.appointments.addressee import hand_over, in_their_place
from bot.appointments.plan import set_timer
from bot.appointments.press import HOWS
from bot.appointments.reach import reach, towards
from bot.appointments.say import line, say_about, say_parts, seen_answer
from bot.appointments.times import SAME_HOUR, next_allowed, to_utc
from bot.appointments.words import by_language
from bot.runtime import Work
from bot.turn.talk import Talk
from storage.appointments import queries as rows
from storage.timers import queries as timers

LATE = dt.timedelta(minutes=60)
"""A chosen reminder later than this is like a computed one: its clock time is no longer what was chosen."""
VOID = ("another-time", "cannot-come")
"""Answers after which nobody is reminded of that time."""


def remind(talk: Talk, row: RowMapping) -> None:
    """Fire the timer of a reminder."""
    work = talk.work
    timers.mark(work.conn, row["id"], state="fired", fired_at=work.now)
    reminder = rows.reminder_of(work.conn, talk.id, uuid.UUID(row["key"].partition(":")[2]))
    if reminder is None or reminder["state"] not in rows.OPEN:
        return
    appointment = None
    if reminder["appointment_id"] is not None:
        appointment = rows.one(work.conn, talk.id, reminder["appointment_id"])
        outcome = void(work, reminder, appointment)
        if outcome is not None:
            rows.update_reminder(work.conn, reminder["id"], state=outcome[0], reason=outcome[1])
            return
    _at_its_time(talk, reminder, appointment)


def void(work: Work, reminder: RowMapping, appointment: RowMapping | None) -> tuple[str, str] | None:
    """State and reason of a reminder whose meeting is not what it was."""
    if appointment is None or appointment["state"] == "cancelled":
        return "cancelled", "cancelled"
    if appointment["version"] != reminder["version"]:
        return "cancelled", "moved"
    if appointment["starts_at"] <= work.now:
        return "expired", "past"
    if appointment["answer"] in VOID:
        return "expired", "answered"
    return None


def _at_its_time(talk: Talk, reminder: RowMapping, appointment: RowMapping | None) -> None:
    """Say it if it may be said now; else it is put off or expires."""
    now = talk.work.now
    planned = to_utc(reminder["wall"], reminder["zone"])
    computed = not reminder["chosen"] or now - planned > LATE
    way = reach(talk)
    worker = in_their_place(talk, appointment) if way.kind == "none" else None
    if talk.stopped and not reminder["chosen"]:
        _expire(talk, reminder, "stopped")
    elif way.kind == "none" and worker is None:
        _expire(talk, reminder, "no-way")
    elif computed and _superseded(talk, reminder, planned):
        _expire(talk, reminder, "superseded")
    elif computed and (morning := next_allowed(now, reminder["zone"])) > now:
        put_off(talk, reminder, appointment, morning)
    else:
        with towards(talk, way):
            message_id = _said(talk, reminder, appointment)
        if message_id is None:
            _expire(talk, reminder, "text-gone")
            return
        if worker is not None and appointment is not None:
            hand_over(talk, appointment, worker)
        rows.update_reminder(
            talk.work.conn, reminder["id"], state="said", reason=None, message_id=message_id, said_at=now
        )


def _superseded(talk: Talk, reminder: RowMapping, planned: dt.datetime) -> bool:
    """Whether another reminder of the same appointment said it already: after this one's time, or just now."""
    if reminder["appointment_id"] is None:
        return False
    said = rows.last_said(talk.work.conn, reminder["appointment_id"], reminder["id"])
    return said is not None and (said >= planned or talk.work.now - said < SAME_HOUR)


def put_off(talk: Talk, reminder: RowMapping, appointment: RowMapping | None, morning: dt.datetime) -> None:
    """Overdue in quiet hours: the morning will do if the meeting is later."""
    if appointment is not None and appointment["starts_at"] <= morning:
        _expire(talk, reminder, "quiet-hours")
        return
    rows.update_reminder(talk.work.conn, reminder["id"], state="held", reason="quiet-hours", due_at=morning)
    set_timer(talk, reminder["id"], morning, reminder["version"])


def _expire(talk: Talk, reminder: RowMapping, reason: str) -> None:
    rows.update_reminder(talk.work.conn, reminder["id"], state="expired", reason=reason)


def _said(talk: Talk, reminder: RowMapping, appointment: RowMapping | None) -> uuid.UUID | None:
    """Say it as an automatic notice, whoever owns; the message's id. None: its text is there no more."""
    if appointment is not None:
        return say_about(talk, "reminder", appointment, reminder["id"], notice=True, hows=HOWS)
    text_id = reminder["text_id"]
    if text_id is None or talk.work.runtime.content.texts.unit(text_id, "da") is None:
        return None
    item = {"item": by_language(talk, text_id)}
    seen = seen_answer(talk, reminder["id"])
    return say_parts(talk, (line(talk, "reminder-item", item, private=True), seen))
