"""Staff give a code to somebody who stands before them."""

from __future__ import annotations

from bot.audit import audit
from bot.cases.access import lock_case
from bot.cases.views import StaffMember
from bot.effects.speak import speak
from bot.ports import Language
from bot.recovery.codes import Issued, issue
from bot.runtime import Work


def issue_for(work: Work, staff: StaffMember, number: int, language: Language) -> Issued:
    """A code for the citizen of a case; the talk says that one was made, and the audit who made it.

    Raises ``NotFound`` for a case that is missing or not theirs to read.
    """
    talk, _ = lock_case(work, staff, number)
    issued = issue(talk, language, staff.id)
    speak(talk, "recovery-issued", {"organisation": work.runtime.content.organisation_name}, notice="rights")
    talk.save()
    audit(work, staff, "code.issued", f"case:{number}")
    return issued
