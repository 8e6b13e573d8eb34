"""Setting a case aside until a day."""

from __future__ import annotations

import datetime as dt

from bot.cases.access import own_case
from bot.cases.events import record
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.runtime import Work
from bot.timers.plan import plan_follow_up
from storage.cases import queries as cases


def snooze(work: Work, staff: StaffMember, number: int, until: dt.datetime) -> None:
    """Set the case aside until ``until``; it stays theirs, and the citizen is still theirs to answer."""
    talk, _ = own_case(work, staff, number)
    if until <= work.now:
        raise HelpError("time-has-passed", 400)
    assert talk.case is not None
    cases.update_case(work.conn, talk.case.id, state="snoozed", follow_up_at=until)
    plan_follow_up(work, talk.id, talk.case.id, until, number)
    record(work, talk.case.id, "snoozed", staff.id)
    talk.save()
