"""Who else has a case open, and when opening it again is the same reading."""

from __future__ import annotations

import datetime as dt
import uuid

from sqlalchemy.exc import IntegrityError

from bot.cases.access import find_case, note_reading
from bot.cases.events import tell
from bot.cases.views import StaffMember
from bot.runtime import Work
from storage.audit import queries as entries
from storage.cases import looking as looks

GONE_AFTER = dt.timedelta(seconds=60)
"""Whose page has not said so for this long looks no more."""
SAME_READING = dt.timedelta(minutes=15)
"""An open page that fetches itself again within this time is the reading that is written down already."""


def look(work: Work, staff: StaffMember, number: int) -> None:
    """Their page is open now; those who look too are told of somebody new. Raises ``NotFound``."""
    row = find_case(work, staff, number)
    before = looks.seen_at(work.conn, row["id"], staff.id)
    try:
        looks.look(work.conn, row["id"], staff.id, work.now)
    except IntegrityError:
        # Two pages of one person, opened at the same moment: the other has said it.
        return
    if before is None or before <= work.now - GONE_AFTER:
        looks.forget(work.conn, work.now - SAME_READING)
        tell(work, row["team_id"], row["staff_id"])


def others(work: Work, staff: StaffMember, case_id: uuid.UUID) -> list[tuple[uuid.UUID, str]]:
    """Id and name of everybody else who looks at a case now."""
    found = looks.lookers(work.conn, case_id, work.now - GONE_AFTER)
    return [(row["staff_id"], row["name"]) for row in found if row["staff_id"] != staff.id]


def others_looking(work: Work, staff: StaffMember, number: int) -> list[str]:
    """The names of everybody else who looks at a case now. Raises ``NotFound``."""
    return [name for _, name in others(work, staff, find_case(work, staff, number)["id"])]


def note_live_reading(work: Work, staff: StaffMember, number: int) -> None:
    """An open page has fetched itself again: written down unless their last reading of it was a short while ago."""
    last = entries.entries(
        work.conn,
        work.runtime.vault,
        staff_id=staff.id,
        action="case.read",
        object=f"case:{number}",
        since=work.now - SAME_READING,
        limit=1,
    )
    if not last:
        note_reading(work, staff, number)


__all__ = ["GONE_AFTER", "SAME_READING", "look", "note_live_reading", "others", "others_looking"]
