"""How far the interpreter of an appointment has been seen to; for staff, the citizen is told of the language alone."""

from __future__ import annotations

import uuid

from bot.audit import audit
from bot.cases.access import own_case
from bot.cases.events import record
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.runtime import Work
from storage.appointments import queries as rows

STATES = ("needed", "ordered", "confirmed", "missing")


def set_state(work: Work, staff: StaffMember, number: int, appointment_id: uuid.UUID, state: str) -> None:
    """Write down that an interpreter is needed, ordered, confirmed or missing; saying it again does nothing.

    Raises as ``own_case``, ``NotFound`` for no appointment of this case, and ``HelpError``: ``bad-request`` (400) for
    another word, ``appointment-gone`` (409) for one that is cancelled.
    """
    talk, row = own_case(work, staff, number)
    appointment = rows.one(work.conn, talk.id, appointment_id)
    if appointment is None:
        raise NotFound
    if state not in STATES:
        raise HelpError("bad-request", 400)
    if appointment["state"] != "agreed":
        raise HelpError("appointment-gone", 409)
    if appointment["interpreter_state"] == state:
        return
    rows.update_appointment(work.conn, appointment_id, interpreter_state=state, interpreter_at=work.now)
    record(work, row["id"], f"interpreter-{state}", staff.id)
    talk.save()
    about = {"appointment": str(appointment_id), "interpreter": state}
    audit(work, staff, "appointment.interpreter", f"case:{number}", after=about)


__all__ = ["STATES", "set_state"]
