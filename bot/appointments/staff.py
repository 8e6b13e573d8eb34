"""Telling a caseworker what a citizen did with an appointment: an event of the case, and an answer that is owed."""

from __future__ import annotations

from bot.cases.events import record
from bot.cases.owe import owe_answer, promise_anew, take_up_again
from bot.cases.views import StaffMember
from bot.turn.talk import Talk


def tell_staff(talk: Talk, kind: str, *, owes: bool, staff: StaffMember | None = None) -> bool:
    """Write it on the open case, if there is one; whether there is. ``staff``: who did it, when not the citizen."""
    if talk.case is None:
        return False
    record(talk.work, talk.case.id, f"appointment-{kind}", staff.id if staff is not None else None)
    if owes and talk.owned:
        owe_answer(talk)
    elif owes and talk.case.state == "snoozed":
        # It rested, and is wanted again: it waits like a new one, with a promise of its own.
        take_up_again(talk)
        promise_anew(talk)
    return True
