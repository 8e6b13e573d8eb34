"""Who is at work now."""

from __future__ import annotations

from bot.cases.events import EVERY_CASE, of_staff
from bot.cases.offer import owner_left
from bot.cases.views import StaffMember
from bot.runtime import Work
from storage.accounts import queries


def set_duty(work: Work, staff: StaffMember, on_duty: bool) -> None:
    """Go on or off duty. Who goes leaves nobody waiting unheard: see ``owner_left``."""
    if staff.on_duty == on_duty:
        return
    queries.set_duty(work.conn, staff.id, on_duty, work.now)
    if not on_duty:
        owner_left(work, staff.id)
    work.hint(EVERY_CASE)
    work.hint(of_staff(staff.id))
