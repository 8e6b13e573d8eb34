"""Giving the talk back to the bot, for good or until a day."""

from __future__ import annotations

import datetime as dt

from bot.audit import audit
from bot.cases.access import own_case
from bot.cases.events import record
from bot.cases.leave import leave_case, return_to_flow
from bot.cases.owe import nothing_owed
from bot.cases.views import StaffMember
from bot.effects.speak import speak
from bot.errors import HelpError
from bot.history import first_name
from bot.runtime import Work
from bot.timers.plan import plan_follow_up
from bot.turn.talk import Talk
from storage.cases import queries as cases


def hand_back(work: Work, staff: StaffMember, number: int, follow_up: dt.datetime | None = None) -> None:
    """Give the talk back to the bot: the citizen goes on where they were, and the case closes.

    With a ``follow_up`` it is put off until then instead, with the bot as owner; on that day it waits again.
    """
    talk, _ = own_case(work, staff, number)
    if follow_up is None:
        leave_case(talk, "handed-back", staff.id)
    else:
        _let_rest(work, talk, staff, follow_up)
    speak(talk, "system-case-handed-back", {"name": first_name(staff.name)}, notice="case-status")
    return_to_flow(talk)
    talk.save()
    audit(work, staff, "case.handed_back", f"case:{number}")


def _let_rest(work: Work, talk: Talk, staff: StaffMember, until: dt.datetime) -> None:
    """Nobody owns, nothing is owed; the case comes back by itself."""
    if until <= work.now:
        raise HelpError("time-has-passed", 400)
    case = talk.case
    assert case is not None
    values = {"state": "snoozed", "follow_up_at": until, "waiting_since": None, "promised_at": None}
    cases.update_case(work.conn, case.id, **values)
    case.state, case.promised_at = "snoozed", None
    nothing_owed(talk)
    plan_follow_up(work, talk.id, case.id, until, case.number)
    record(work, case.id, "handed-back", staff.id)
    talk.set(staff_id=None)
