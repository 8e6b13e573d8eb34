"""A press under a reminder: it works whoever owns and however old it is; what no longer stands is met kindly."""

from __future__ import annotations

import uuid
from typing import cast

from sqlalchemy import RowMapping

from bot.appointments import press
from bot.appointments.book import answer
from bot.appointments.press import Press
from bot.appointments.reading import unseal
from bot.appointments.say import NOTICE, answer_words, answers, line, tell
from bot.appointments.understood import check_label, take_check
from bot.appointments.views import How
from bot.appointments.words import day_of, moment_of
from bot.effects.speak import put
from bot.ports import Language, NoticePart, Part
from bot.turn.talk import Talk
from storage.appointments import queries as rows


def take(talk: Talk, pressed: Press) -> None:
    """Do what was pressed."""
    reminder = rows.reminder_of(talk.work.conn, talk.id, pressed.reminder_id)
    if reminder is None:
        tell(talk, "appointment-gone")
        return
    if not pressed.check:
        _see(talk, reminder)
    appointment = _appointment(talk, reminder)
    if appointment is None:
        tell(talk, "reminder-thanks" if reminder["appointment_id"] is None else "appointment-gone")
    elif appointment["state"] == "cancelled":
        own = unseal(talk.key, appointment).crossed_out
        tell(
            talk,
            "appointment-crossed-out" if own else "appointment-cancelled",
            {"when": moment_of(appointment)},
        )
    elif appointment["version"] != reminder["version"]:
        _moved(talk, appointment)
    elif appointment["starts_at"] <= talk.work.now:
        tell(talk, "appointment-past", {"when": moment_of(appointment)})
    elif pressed.check:
        take_check(talk, appointment, reminder["id"], pressed.value)
    elif pressed.value == "seen":
        tell(talk, "reminder-thanks")
    else:
        answer(talk, appointment["id"], cast("How", pressed.value), reminder_id=reminder["id"])


def label(talk: Talk, pressed: Press) -> tuple[str, Language | None]:
    """The words on the button, as the talk shows what the citizen pressed, and their language."""
    reminder = rows.reminder_of(talk.work.conn, talk.id, pressed.reminder_id)
    appointment = _appointment(talk, reminder) if reminder is not None else None
    if appointment is not None and pressed.check:
        return check_label(talk, appointment, pressed.value)
    if appointment is None and (reminder is None or pressed.value != "seen"):
        return "…", None
    day = day_of(appointment) if appointment is not None else ""
    rendered = answer_words(talk, (pressed.value,), day)
    return rendered.choices[0].label, cast("Language", rendered.language)


def _see(talk: Talk, reminder: RowMapping) -> None:
    if reminder["seen_at"] is None:
        rows.update_reminder(talk.work.conn, reminder["id"], seen_at=talk.work.now)


def _appointment(talk: Talk, reminder: RowMapping) -> RowMapping | None:
    if reminder["appointment_id"] is None:
        return None
    return rows.one(talk.work.conn, talk.id, reminder["appointment_id"])


def _moved(talk: Talk, appointment: RowMapping) -> None:
    """It has another time now: that is said, with the answers for it."""
    newest = _newest(talk, appointment)
    parts: list[Part] = [NoticePart(NOTICE)] if talk.owned else []
    parts.append(line(talk, "appointment-has-moved", {"when": moment_of(appointment)}))
    if newest is not None and appointment["starts_at"] > talk.work.now:
        parts.append(answers(talk, appointment, newest, press.HOWS[1:]))
    put(talk, tuple(parts), notice=NOTICE if talk.owned else None)


def _newest(talk: Talk, appointment: RowMapping) -> uuid.UUID | None:
    """A reminder of the present version that was said: its answers are about the present time."""
    said = [
        row
        for row in rows.reminders_about(talk.work.conn, appointment["id"])
        if row["version"] == appointment["version"] and row["state"] == "said"
    ]
    return said[-1]["id"] if said else None
