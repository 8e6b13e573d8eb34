"""A reminder that nothing can carry to the citizen: with their consent a worker gets it, as a task of the case."""

from __future__ import annotations

import uuid

from sqlalchemy import RowMapping

from bot.audit import audit
from bot.cases import tasks
from bot.cases.access import find_case, own_case
from bot.cases.events import of_staff, record
from bot.cases.people import there
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.runtime import Work
from bot.turn.talk import Talk
from locales.console import ConsoleTexts
from storage.appointments import addressee as rows
from storage.appointments import queries as appointments


def remind_me(
    work: Work, staff: StaffMember, number: int, appointment_id: uuid.UUID, *, consent: bool
) -> None:
    """Be reminded in the place of the citizen of a case one owns. It is asked for: ``consent`` is never taken as given.

    Raises as ``own_case``, ``NotFound``, ``appointment-cancelled`` (409) and ``addressee-consent`` (400).
    """
    talk, _ = own_case(work, staff, number)
    row = appointments.one(work.conn, talk.id, appointment_id)
    if row is None:
        raise NotFound
    if row["state"] != "agreed":
        raise HelpError("appointment-cancelled", 409)
    if not consent:
        raise HelpError("addressee-consent", 400)
    rows.set_addressee(work.conn, appointment_id, staff.id)
    after = {"appointment": str(appointment_id), "to": staff.email}
    audit(work, staff, "appointment.addressee", f"case:{number}", after=after)


def stop_reminding(work: Work, staff: StaffMember, number: int, appointment_id: uuid.UUID) -> None:
    """Nobody is reminded in the citizen's place any more. Raises as ``own_case`` and ``NotFound``."""
    talk, _ = own_case(work, staff, number)
    if appointments.one(work.conn, talk.id, appointment_id) is None:
        raise NotFound
    rows.set_addressee(work.conn, appointment_id, None)
    after = {"appointment": str(appointment_id), "to": None}
    audit(work, staff, "appointment.addressee", f"case:{number}", after=after)


def addressees_of(work: Work, staff: StaffMember, number: int) -> dict[uuid.UUID, str]:
    """By appointment: who is reminded in the citizen's place. Raises ``NotFound``."""
    return rows.addressees(work.conn, find_case(work, staff, number)["conversation_id"])


def in_their_place(talk: Talk, appointment: RowMapping | None) -> StaffMember | None:
    """Who gets the reminder of an appointment while its case is open and they are at work; else None."""
    if appointment is None or appointment["addressee_id"] is None or talk.case is None:
        return None
    return there(talk.work, appointment["addressee_id"])


def hand_over(talk: Talk, appointment: RowMapping, to: StaffMember) -> None:
    """Put the reminder before them: a task of the case, due at once. The words to be read out stand in the talk."""
    case = talk.case
    assert case is not None
    wall = appointment["wall"]
    text = ConsoleTexts(to.language).format(
        "addressee-task", day=f"{int(wall[8:10])}.{int(wall[5:7])}.", clock=wall[11:16]
    )
    tasks.insert(talk, to, case.id, "own", text, due_at=talk.work.now, assignee_id=to.id)
    record(talk.work, case.id, "task")
    talk.work.hint(of_staff(to.id))
