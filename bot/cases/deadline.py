"""A time limit of the citizen's, as staff wrote it down: for complaint, for a form, for moving out."""

from __future__ import annotations

import datetime as dt

from bot.audit import audit
from bot.cases.access import lock_case
from bot.cases.events import record
from bot.cases.views import StaffMember
from bot.clock import COPENHAGEN
from bot.errors import HelpError
from bot.runtime import Work
from storage.cases import queries as cases

NEAR = dt.timedelta(days=7)
"""From when on a time limit is shown in the queue."""
_END_OF_DAY = dt.time(23, 59)


def is_near(deadline: dt.datetime | None, now: dt.datetime) -> bool:
    """Whether a time limit is at most a week away, or has passed."""
    return deadline is not None and deadline <= now + NEAR


def set_deadline(work: Work, staff: StaffMember, number: int, day: dt.date | None) -> None:
    """The citizen's time limit is the end of this day in Denmark; None: there is none.

    Raises ``NotFound``, and ``HelpError``: ``case-closed`` (409), ``time-has-passed`` (400).
    """
    talk, row = lock_case(work, staff, number)
    if row["state"] == "closed":
        raise HelpError("case-closed", 409)
    until = dt.datetime.combine(day, _END_OF_DAY, COPENHAGEN).astimezone(dt.UTC) if day is not None else None
    if until is not None and until <= work.now:
        raise HelpError("time-has-passed", 400)
    if until == row["deadline_at"]:
        return
    cases.update_case(work.conn, row["id"], deadline_at=until)
    record(work, row["id"], "deadline" if until is not None else "deadline-gone", staff.id)
    talk.save()
    audit(work, staff, "case.deadline", f"case:{number}")


__all__ = ["NEAR", "is_near", "set_deadline"]
