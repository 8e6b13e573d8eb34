"""Which interpreter a case needs."""

from __future__ import annotations

from bot.audit import audit
from bot.cases.access import lock_case
from bot.cases.events import record
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.runtime import Work
from storage.cases import queries as cases

INTERPRETERS = ("west", "east", "north", "none", "not-sure")


def set_interpreter(work: Work, staff: StaffMember, number: int, value: str) -> None:
    """Which interpreter is needed: west, east, north, none or not-sure."""
    if value not in INTERPRETERS:
        raise HelpError("no-such-interpreter", 400)
    talk, row = lock_case(work, staff, number)
    cases.update_case(work.conn, row["id"], interpreter=value)
    record(work, row["id"], "interpreter", staff.id)
    talk.save()
    audit(work, staff, "case.interpreter", f"case:{number}")
