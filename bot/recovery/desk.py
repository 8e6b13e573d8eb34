"""Staff give a code to somebody who stands before them."""

from __future__ import annotations

from bot.audit import audit
from bot.cases.access import own_case
from bot.cases.views import StaffMember
from bot.effects.speak import speak
from bot.ports import Language
from bot.recovery.codes import Issued, days_remembered, issue, keep_longer
from bot.runtime import Work


def issue_for(work: Work, staff: StaffMember, number: int, language: Language) -> Issued:
    """A code for the citizen of a case; the talk says that one was made, and the audit who made it.

    As with a code they take themselves the talk is kept for longer, which it says when that is new. Raises
    ``NotFound`` for a case that is missing or not theirs to read, ``HelpError`` 409 for one that is closed or not in
    their hands: a code opens the talk of today, not the one that the case was about.
    """
    talk, _ = own_case(work, staff, number)
    issued = issue(talk, language, staff.id)
    speak(talk, "recovery-issued", {"organisation": work.runtime.content.organisation_name}, notice="rights")
    if keep_longer(talk):
        speak(talk, "recovery-get-kept", {"days": days_remembered(work)}, notice="rights")
    talk.save()
    audit(work, staff, "code.issued", f"case:{number}")
    return issued
