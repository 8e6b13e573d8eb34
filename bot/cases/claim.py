"""Taking a case: one owner, set in one step."""

from __future__ import annotations

from bot.audit import audit
from bot.cases.access import lock_case
from bot.cases.events import record
from bot.cases.reading import row_view
from bot.cases.views import StaffMember
from bot.effects.speak import speak
from bot.errors import HelpError
from bot.history import first_name
from bot.runtime import Work
from locales.format import ByLanguage
from storage.cases import queries as cases


def claim(work: Work, staff: StaffMember, number: int) -> None:
    """Take a case: the owner is set in one step. The second to come reads who has it (``already-taken``, 409).

    A case that is late may be taken over: the citizen has been told that others are asked.
    """
    talk, row = lock_case(work, staff, number)
    if row["state"] == "closed" or talk.case is None or talk.case.number != number:
        raise HelpError("case-closed", 409)
    if talk.staff_id == staff.id:
        return
    if talk.staff_id is not None and not row_view(work, row).late:
        raise HelpError("already-taken", 409, name=row["staff_name"])
    cases.update_case(
        work.conn, talk.case.id, state="taken", taken_at=work.now, waiting_since=None, follow_up_at=None
    )
    talk.case.state = "taken"
    record(work, talk.case.id, "taken", staff.id)
    name = first_name(staff.name)
    texts = work.runtime.content.texts
    role = ByLanguage(
        {language: texts.render(f"role-{staff.role}", {}, language).text for language in ("da", "kl")}
    )
    speak(talk, "system-case-taken", {"name": name, "role": role}, notice="case-status")
    talk.set(staff_id=staff.id)
    talk.save()
    audit(work, staff, "case.taken", f"case:{number}")
