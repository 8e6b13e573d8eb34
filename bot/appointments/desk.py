"""What staff do with appointments. Each is one transaction through the conversation's lock, and in the audit."""

from __future__ import annotations

import uuid

from bot.appointments import book
from bot.appointments.reading import all_of
from bot.appointments.times import to_utc
from bot.appointments.views import DUTIES, INTERPRETERS, WHATS, AppointmentView, Details
from bot.audit import audit
from bot.cases.access import find_case, own_case
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
    """The appointments of a case's citizen by their time; of a closed case those known before it closed.

    Raises ``NotFound`` for missing and forbidden alike.
    """
    row = find_case(work, staff, number)
    if row["outcome"] == "erased":
        return ()
    until = row["closed_at"]
    known = {
        each["id"]
        for each in rows.of_conversation(work.conn, row["conversation_id"])
        if until is None or each["created_at"] <= until
    }
    return tuple(view for view in all_of(work, row["conversation_id"]) if view.id in known)


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
    told = Details(
        what=details.what,
        duty=details.duty,
        interpreter=details.interpreter,
        wall=details.wall,
        zone=details.zone,
        place=details.place or None,
        words=_words(details.words),
        bring=_words(details.bring),
        show_place=details.show_place,
    )
    appointment_id = book.book(talk, told, origin=origin, staff=staff, case_id=row["id"])
    _done(work, talk, staff, number, "entered", appointment_id)
    return appointment_id


def move_for(
    work: Work, staff: StaffMember, number: int, appointment_id: uuid.UUID, wall: str, zone: str
) -> None:
    """Move an appointment of a case one owns. Raises as ``enter``; 409 for one that is cancelled."""
    talk, _ = own_case(work, staff, number)
    _standing(talk, appointment_id)
    _ahead(work, wall, zone)
    book.move(talk, appointment_id, wall, zone, staff=staff)
    _done(work, talk, staff, number, "moved", appointment_id)


def cancel_for(work: Work, staff: StaffMember, number: int, appointment_id: uuid.UUID) -> None:
    """Cancel an appointment of a case one owns; once cancelled it stays so. Raises as ``move_for``."""
    talk, _ = own_case(work, staff, number)
    _standing(talk, appointment_id)
    book.cancel(talk, appointment_id, staff=staff)
    _done(work, talk, staff, number, "cancelled", appointment_id)


def _standing(talk: Talk, appointment_id: uuid.UUID) -> None:
    row = rows.one(talk.work.conn, talk.id, appointment_id)
    if row is None:
        raise NotFound
    if row["state"] != "agreed":
        raise HelpError("appointment-cancelled", 409)
    if row["starts_at"] <= talk.work.now:
        raise HelpError("time-has-passed", 400)


def _ahead(work: Work, wall: str, zone: str) -> None:
    try:
        starts_at = to_utc(wall, zone)
    except ValueError:
        raise HelpError("appointment-incomplete", 400) from None
    if starts_at <= work.now:
        raise HelpError("time-has-passed", 400)


def _words(text: str) -> str:
    return mask(clean_text(text).strip())[0][:LONGEST]


def _done(
    work: Work, talk: Talk, staff: StaffMember, number: int, what: str, appointment_id: uuid.UUID
) -> None:
    talk.save()
    audit(work, staff, f"appointment.{what}", f"case:{number}", after={"appointment": str(appointment_id)})
