"""Taking a case: one owner, set in one step."""

from __future__ import annotations

from bot.audit import audit
from bot.cases.access import lock_case, sees_every_case
from bot.cases.events import record
from bot.cases.people import away, named
from bot.cases.reading import row_view
from bot.cases.views import StaffMember
from bot.effects.speak import speak
from bot.errors import HelpError
from bot.runtime import Work
from storage.accounts import queries as accounts
from storage.cases import queries as cases


def claim(work: Work, staff: StaffMember, number: int) -> None:
    """Take a case: the owner is set in one step. The second to come reads who has it (``already-taken``, 409).

    A case that is late may be taken over: the citizen has been told that others are asked. One that waits for somebody
    is theirs until then (``case-reserved``, 409), but for who sees every case. Who is on leave takes none
    (``on-leave``, 409).
    """
    talk, row = lock_case(work, staff, number)
    if row["state"] == "closed" or talk.case is None or talk.case.number != number:
        raise HelpError("case-closed", 409)
    if talk.staff_id == staff.id:
        return
    if away(work, staff.id):
        # Within the hour it would be somebody else's again.
        raise HelpError("on-leave", 409)
    late = row_view(work, row).late
    if talk.staff_id is not None and not late:
        raise HelpError("already-taken", 409, name=row["staff_name"])
    kept = row["reserved_id"] not in (None, staff.id) and (
        row["reserved_until"] is None or row["reserved_until"] > work.now
    )
    if kept and not late and not sees_every_case(staff):
        person = accounts.staff_by_id(work.conn, row["reserved_id"])
        if person is not None and person.active:
            raise HelpError("case-reserved", 409, name=person.name)
    cases.update_case(
        work.conn,
        talk.case.id,
        state="taken",
        taken_at=work.now,
        waiting_since=None,
        follow_up_at=None,
        reserved_id=None,
        reserved_until=None,
        last_staff_id=staff.id,
        told_at=work.now,
    )
    talk.case.state = "taken"
    record(work, talk.case.id, "taken", staff.id)
    speak(talk, "system-case-taken", named(work, staff), notice="case-status")
    talk.set(staff_id=staff.id)
    talk.save()
    audit(work, staff, "case.taken", f"case:{number}")
