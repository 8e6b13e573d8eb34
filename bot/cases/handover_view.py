"""What a citizen said before a person helped, as the case page shows it."""

from __future__ import annotations

from bot.cases.access import find_case
from bot.cases.views import StaffMember
from bot.runtime import Work
from storage.cases import handover
from storage.cases.handover import HandoverRow


def asked_first(work: Work, staff: StaffMember, number: int) -> HandoverRow:
    """House and spoken language of a case this person may see. Raises ``NotFound``."""
    return handover.of_case(work.conn, find_case(work, staff, number)["id"])
