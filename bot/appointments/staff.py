"""Telling a caseworker what a citizen did with an appointment: an event of the case, and an answer that is owed."""

from __future__ import annotations

from bot.cases.events import record
from bot.cases.owe import owe_answer
from bot.cases.views import StaffMember
from bot.turn.talk import Talk


def tell_staff(talk: Talk, kind: str, *, owes: bool, staff: StaffMember | None = None) -> bool:
    """Write it on the open case, if there is one; whether there is. ``staff``: who did it, when not the citizen."""
    if talk.case is None:
        return False
    record(talk.work, talk.case.id, f"appointment-{kind}", staff.id if staff is not None else None)
    if owes:
        owe_answer(talk)
    return True
