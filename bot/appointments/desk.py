"""What staff do with appointments. Each is one transaction through the conversation's lock, and in the audit."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec
from sqlalchemy import RowMapping

from bot.appointments import book
from bot.appointments.reading import all_of, loose_reminders
from bot.appointments.times import to_utc, too_far
from bot.appointments.views import DUTIES, INTERPRETERS, WHATS, AppointmentView, Details, ReminderView
from bot.audit import audit
from bot.cases.access import emptied, find_case, own_case
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.privacy.clean import clean_text
from bot.privacy.cpr import mask
from bot.runtime import Work
from bot.turn.talk import Talk
from storage.appointments import queries as rows

LONGEST = 500
"""Characters of the place in words, and of what to bring."""


def appointments_of(work: Work, staff: StaffMember, number: int) -> tuple[AppointmentView, ...]:
    """The appointments of a case's citizen by their time; of a closed case what was known when it closed.

    Raises ``NotFound`` for missing and forbidden alike.
    """
    row = find_case(work, staff, number)
    if emptied(row):
        return ()
    found, until = all_of(work, row["conversation_id"]), row["closed_at"]
    if until is None:
        return found
    changed = {
        each["id"]: each["changed_at"] for each in rows.of_conversation(work.conn, row["conversation_id"])
    }
    return tuple(
        _as_of(view, until, changed[view.id] > until, ours=view.case_id == row["id"])
        for view in found
        if _was_so(view, until, changed[view.id])
    )


def reminders_of(work: Work, staff: StaffMember, number: int) -> tuple[ReminderView, ...]:
    """Reminders of a case's citizen that are about no appointment; of a closed case those said by then.

    Raises ``NotFound`` for missing and forbidden alike.
    """
    row = find_case(work, staff, number)
    if emptied(row):
        return ()
    found, until = loose_reminders(work, row["conversation_id"]), row["closed_at"]
    if until is None:
        return found
    return tuple(
        _reminder_as_of(each, until, answered=False)
        for each in found
        if each.said_at is not None and each.said_at <= until
    )


def _was_so(view: AppointmentView, until: dt.datetime, changed_at: dt.datetime) -> bool:
    """Whether it stood at this time, with this state, when the case closed: its present version was told by then."""
    if view.state == "cancelled" and changed_at > until:
        return False
    said = [each.said_at for each in view.reminders if each.kind == "agreed" and each.said_at is not None]
    return max(said) <= until if said else changed_at <= until


def _as_of(view: AppointmentView, until: dt.datetime, changed: bool, *, ours: bool) -> AppointmentView:
    """Without the answers and reminders that came after the case closed; what became of its own appointments stays."""
    answered = view.answered_at is not None and view.answered_at <= until
    reminders = tuple(
        _reminder_as_of(each, until, answered)
        for each in view.reminders
        if each.said_at is not None and each.said_at <= until
    )
    held = ours or (view.held_at is not None and view.held_at <= until)
    return msgspec.structs.replace(
        view,
        held=view.held if held else None,
        held_at=view.held_at if held else None,
        answer=view.answer if answered else None,
        answered_at=view.answered_at if answered else None,
        understood=None if changed else view.understood,
        reminders=reminders,
    )


def _reminder_as_of(view: ReminderView, until: dt.datetime, answered: bool) -> ReminderView:
    seen = view.seen_at is not None and view.seen_at <= until
    life = view.life
    if life in ("seen", "answered") and not (seen and (answered or life == "seen")):
        life = "seen" if seen else "sent"
    return msgspec.structs.replace(view, life=life, seen_at=view.seen_at if seen else None)


def enter(work: Work, staff: StaffMember, number: int, details: Details, key: str = "") -> uuid.UUID:
    """Enter an appointment into a case one owns; the citizen reads it at once. Its id.

    ``key`` makes a repeated press harmless: the appointment it made is found again.

    Raises ``HelpError``: 404 for no case of theirs, 409 when they do not own it, 400 for a time that has passed or a
    detail that is none.
    """
    talk, row = own_case(work, staff, number)
    if details.what not in WHATS or details.duty not in DUTIES:
        raise HelpError("appointment-incomplete", 400)
    if details.interpreter not in INTERPRETERS:
        raise HelpError("no-such-interpreter", 400)
    origin = f"desk:{key[:64]}" if key else None
    if origin is not None and (there := book.by_origin(talk, origin)) is not None:
        return there
    _ahead(work, details.wall, details.zone)
    appointment_id = book.book(talk, as_kept(work, details), origin=origin, staff=staff, case_id=row["id"])
    _done(work, talk, staff, number, "entered", appointment_id)
    return appointment_id


def move_for(
    work: Work, staff: StaffMember, number: int, appointment_id: uuid.UUID, wall: str, zone: str
) -> None:
    """Move an appointment of a case one owns. Raises as ``enter``; 409 for one cancelled, 400 for the time it has."""
    talk, _ = own_case(work, staff, number)
    check_move(talk, appointment_id, wall, zone)
    book.move(talk, appointment_id, wall, zone, staff=staff)
    _done(work, talk, staff, number, "moved", appointment_id)


def cancel_for(work: Work, staff: StaffMember, number: int, appointment_id: uuid.UUID) -> None:
    """Cancel an appointment of a case one owns; once cancelled it stays so. Raises as ``move_for``."""
    talk, _ = own_case(work, staff, number)
    _standing(talk, appointment_id)
    book.cancel(talk, appointment_id, staff=staff)
    _done(work, talk, staff, number, "cancelled", appointment_id)


def as_kept(work: Work, details: Details) -> Details:
    """Details as they are written down and read: cleaned, without a CPR number, cut. 400 for a place that is none."""
    place = details.place or None
    if place is not None and work.runtime.content.facts.place(place, at=work.now) is None:
        raise HelpError("appointment-no-place", 400)
    words, bring = _words(details.words), _words(details.bring)
    return msgspec.structs.replace(details, place=place, words=words, bring=bring)


def check_move(talk: Talk, appointment_id: uuid.UUID, wall: str, zone: str) -> None:
    """Refuse what ``move_for`` refuses of an appointment in a case one owns."""
    row = _standing(talk, appointment_id)
    _ahead(talk.work, wall, zone)
    if (wall, zone) == (row["wall"], row["zone"]):
        raise HelpError("appointment-same-time", 400)


def _standing(talk: Talk, appointment_id: uuid.UUID) -> RowMapping:
    row = rows.one(talk.work.conn, talk.id, appointment_id)
    if row is None:
        raise NotFound
    if row["state"] != "agreed":
        raise HelpError("appointment-cancelled", 409)
    if row["starts_at"] <= talk.work.now:
        raise HelpError("time-has-passed", 400)
    return row


def _ahead(work: Work, wall: str, zone: str) -> None:
    try:
        starts_at = to_utc(wall, zone)
    except ValueError:
        raise HelpError("appointment-incomplete", 400) from None
    if starts_at <= work.now:
        raise HelpError("time-has-passed", 400)
    if too_far(starts_at, work.now):
        raise HelpError("appointment-too-far", 400)


def _words(text: str) -> str:
    return mask(clean_text(text).strip())[0][:LONGEST]


def _done(
    work: Work, talk: Talk, staff: StaffMember, number: int, what: str, appointment_id: uuid.UUID
) -> None:
    talk.save()
    audit(work, staff, f"appointment.{what}", f"case:{number}", after={"appointment": str(appointment_id)})
