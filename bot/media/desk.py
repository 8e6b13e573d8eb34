"""Pictures and sounds of a case, for who may read its talk."""

from __future__ import annotations

import uuid

from bot.cases.access import find_case
from bot.cases.views import StaffMember
from bot.media.store import Opened, open_media
from bot.runtime import Work


def open_of_case(work: Work, staff: StaffMember, number: int, media_id: uuid.UUID) -> Opened:
    """One of the talk of a case. Raises ``NotFound`` alike for what is missing and for what is not theirs to see."""
    return open_media(work, find_case(work, staff, number)["conversation_id"], media_id)
