"""What is done with appointments inside a turn: the talk is locked, and saved by the caller.

An appointment that the conversation does not have is met with a kind text; nothing is raised.
"""

from __future__ import annotations

import uuid
from contextlib import AbstractContextManager, nullcontext
from typing import Any, Literal

from sqlalchemy import RowMapping

from bot.appointments import press
from bot.appointments.plan import AGREED, TEXT, add, cancel_open, plan, set_timer
from bot.appointments.reach import reach, towards
from bot.appointments.reading import crossed_out, seal
from bot.appointments.say import NOTICE, line, say_about, tell
from bot.appointments.staff import tell_staff
from bot.appointments.tell_how import reach_line, say_reach
from bot.appointments.times import Planned, chosen_time, local, release, to_utc
from bot.appointments.understood import ask_understood
from bot.appointments.views import ANSWERS, Details, How, When
from bot.appointments.words import moment_of
from bot.cases.views import StaffMember
from bot.effects.speak import speak
from bot.ports import Part
from bot.turn.talk import Talk
from storage.appointments import queries as rows
from storage.base import new_id

OFFERED = press.HOWS[1:]
"""The answers under what staff entered or moved; that it was seen goes without saying."""

NEW_TIME = ("appointment-new-time-here", "appointment-new-time-told")
CROSSED_OUT = ("appointment-crossed-out-here", "appointment-crossed-out-told")
"""Said after the citizen's own doing: it stands here only, or whoever helps them sees it too."""


def book(
    talk: Talk,
    details: Details,
    *,
    origin: str | None = None,
    staff: StaffMember | None = None,
    case_id: uuid.UUID | None = None,
) -> uuid.UUID:
    """Write down an appointment, confirm it and plan its usual reminders; its id. The same origin gives the same one.

    Raises ``ValueError`` for a wall clock or zone that is none.
    """
    conn, now = talk.work.conn, talk.work.now
    if origin is not None and (there := by_origin(talk, origin)) is not None:
        return there
    appointment_id = new_id()
    rows.insert_appointment(
        conn,
        id=appointment_id,
        conversation_id=talk.id,
        case_id=case_id or (talk.case.id if talk.case is not None else None),
        staff_id=staff.id if staff is not None else None,
        origin=origin,
        version=1,
        state="agreed",
        what=details.what,
        duty=details.duty,
        interpreter=details.interpreter,
        place=details.place,
        show_place=details.show_place,
        sealed_details=seal(talk.key, appointment_id, details.words, details.bring),
        remind="usual",
        created_at=now,
        changed_at=now,
        **_times(details.wall, details.zone),
    )
    talk.has_appointments = True
    row = _found(talk, appointment_id)
    assert row is not None
    _confirm(talk, row, staff, "agreed")
    return appointment_id


def move(
    talk: Talk,
    appointment_id: uuid.UUID,
    wall: str,
    zone: str | None = None,
    *,
    staff: StaffMember | None = None,
) -> None:
    """Move it: what was planned and answered for the old time is void. To the same time: nothing happens.

    Raises ``ValueError`` as ``book``.
    """
    row = _agreed(talk, appointment_id)
    if row is None or (wall, zone or row["zone"]) == (row["wall"], row["zone"]):
        return
    values: dict[str, Any] = _times(wall, zone or row["zone"])
    cancel_open(talk.work, appointment_id, "moved")
    _change(
        talk, appointment_id, version=row["version"] + 1, answer=None, answered_at=None, understood=None,
        held=None, held_at=None, held_by_id=None,
        # Whoever was to interpret was asked for the old time.
        interpreter_state="needed" if row["interpreter_state"] else None, interpreter_at=None,
        **values,
    )  # fmt: skip
    moved = _found(talk, appointment_id)
    assert moved is not None
    _confirm(talk, moved, staff, "moved")


def _confirm(talk: Talk, row: RowMapping, staff: StaffMember | None, act: Literal["agreed", "moved"]) -> None:
    """Say it, which is its first reminder, and plan the others."""
    reminder_id = new_id()
    coming = plan(talk, row, telling=True)
    more: tuple[Part, ...] = ()
    if staff is not None:
        more = (reach_line(talk, row, coming),)
    elif act == "moved":
        more = (line(talk, _by_themselves(talk, NEW_TIME)),)
    with _way(talk, staff):
        message_id = say_about(
            talk,
            act,
            row,
            reminder_id,
            notice=talk.owned or staff is not None,
            hows=OFFERED if staff is not None else (),
            more=more,
        )
    said = Planned(AGREED, _wall_now(talk, row), talk.work.now)
    add(talk, reminder_id, said, appointment=row, message_id=message_id)
    tell_staff(talk, "moved" if act == "moved" else "entered", owes=False, staff=staff)


def _way(talk: Talk, staff: StaffMember | None) -> AbstractContextManager[None]:
    """What staff do comes when nobody waits for it, so it goes where reminders go; else it is an answer."""
    return towards(talk, reach(talk)) if staff is not None else nullcontext()


def _by_themselves(talk: Talk, said: tuple[str, str]) -> str:
    """What the citizen did themselves stands here only, unless somebody who helps them sees it too."""
    here, told = said
    return here if talk.case is None else told


def cancel(talk: Talk, appointment_id: uuid.UUID, *, staff: StaffMember | None = None) -> None:
    """Cancel it, with everything planned for it. The citizen's own is crossed out here, and nobody is told of it
    but whoever helps them; that is what is said.
    """
    row = _agreed(talk, appointment_id)
    if row is None:
        return
    cancel_open(talk.work, appointment_id, "cancelled")
    if staff is None:
        _change(talk, appointment_id, state="cancelled", sealed_details=crossed_out(talk.key, row))
    else:
        _change(talk, appointment_id, state="cancelled")
    notice = NOTICE if talk.owned or staff is not None else None
    text_id = "appointment-cancelled" if staff is not None else _by_themselves(talk, CROSSED_OUT)
    with _way(talk, staff):
        speak(talk, text_id, {"when": moment_of(row)}, notice=notice)
    tell_staff(talk, "cancelled", owes=False, staff=staff)


def answer(talk: Talk, appointment_id: uuid.UUID, how: How, *, reminder_id: uuid.UUID | None = None) -> None:
    """Keep what the citizen answers, thank them without asking why, and tell whoever helps them.

    ``reminder_id``: the reminder they answered under; else the last that was said.
    """
    row = _agreed(talk, appointment_id)
    if row is None or how not in ANSWERS:
        return
    if row["starts_at"] <= talk.work.now:
        tell(talk, "appointment-past", {"when": moment_of(row)})
        return
    again = row["answer"] == how
    answered = reminder_id or _last_said(talk, row)
    if answered is not None:
        rows.update_reminder(talk.work.conn, answered, answered_at=talk.work.now)
    if not again:
        _change(talk, appointment_id, answer=how, answered_at=talk.work.now)
    if how == "coming":
        if not again:
            tell_staff(talk, how, owes=False)
        tell(talk, "appointment-coming", {"when": moment_of(row)})
        if answered is not None:
            ask_understood(talk, row, answered)
        return
    if not again:
        tell_staff(talk, how, owes=True)
    if talk.case is not None:
        tell(talk, "appointment-noted-told")
    else:
        tell(talk, "appointment-noted", bare=("person",))


def remind(
    talk: Talk, appointment_id: uuid.UUID, *, when: When, days_before: int = 0, clock: str = ""
) -> None:
    """Choose how it is reminded of, and say truthfully how that will reach the citizen.

    Raises ``ValueError`` for a clock time that is none.
    """
    row = _agreed(talk, appointment_id)
    if row is None:
        return
    if when == "chosen":
        chosen_time(row["wall"], row["zone"], days_before, clock)
    chosen = when == "chosen"
    _change(
        talk, appointment_id, remind=when, remind_days=days_before if chosen else None,
        remind_clock=clock if chosen else None,
    )  # fmt: skip
    changed = _found(talk, appointment_id)
    assert changed is not None
    say_reach(talk, changed, plan(talk, changed))


def remind_of(talk: Talk, text_id: str, wall: str, zone: str = "Europe/Copenhagen") -> None:
    """Remind of something that is no appointment, at this wall clock, and say how that will reach the citizen.

    Raises ``ValueError`` as ``book``.
    """
    planned = Planned(TEXT, wall, to_utc(wall, zone))
    same = [
        row
        for row in rows.reminders(talk.work.conn, talk.id)
        if (row["text_id"], row["wall"], row["zone"]) == (text_id, wall, zone) and row["state"] in rows.OPEN
    ]
    ahead = planned.due_at > talk.work.now
    if ahead and not same:
        reminder_id = new_id()
        add(talk, reminder_id, planned, zone=zone, text_id=text_id)
        set_timer(talk, reminder_id, planned.due_at)
    say_reach(talk, None, (planned.due_at,) if ahead else (), zone)


def by_origin(talk: Talk, origin: str) -> uuid.UUID | None:
    """The appointment that was told in this session and answer."""
    return rows.of_origin(talk.work.conn, talk.id, origin)


def _times(wall: str, zone: str) -> dict[str, Any]:
    return {"wall": wall, "zone": zone, "starts_at": to_utc(wall, zone), "computed_with": release()}


def _wall_now(talk: Talk, row: RowMapping) -> str:
    return local(talk.work.now, row["zone"]).isoformat(timespec="minutes")


def _change(talk: Talk, appointment_id: uuid.UUID, **values: Any) -> None:
    rows.update_appointment(talk.work.conn, appointment_id, changed_at=talk.work.now, **values)


def _found(talk: Talk, appointment_id: uuid.UUID) -> RowMapping | None:
    return rows.one(talk.work.conn, talk.id, appointment_id)


def _agreed(talk: Talk, appointment_id: uuid.UUID) -> RowMapping | None:
    """The appointment if it still stands; if not, that is said."""
    row = _found(talk, appointment_id)
    if row is not None and row["state"] == "agreed":
        return row
    tell(talk, "appointment-gone")
    return None


def _last_said(talk: Talk, row: RowMapping) -> uuid.UUID | None:
    said = [
        each
        for each in rows.reminders_about(talk.work.conn, row["id"])
        if each["state"] == "said" and each["version"] == row["version"]
    ]
    return max(said, key=lambda each: (each["said_at"], each["id"]))["id"] if said else None
