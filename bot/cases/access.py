"""The one door to a case for staff: who may see it, and every reading written down."""

from __future__ import annotations

import uuid

from sqlalchemy import RowMapping

from bot.audit import audit
from bot.cases.events import tell
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.runtime import Work
from bot.turn.door import lock
from bot.turn.talk import Talk
from storage.cases import queries as cases


def sees_every_case(staff: StaffMember) -> bool:
    """Whether the role looks after the cases of every team."""
    return staff.role in ("admin", "coordinator")


def may_see(staff: StaffMember, team_id: uuid.UUID | None, owner: uuid.UUID | None) -> bool:
    """Whether a case of this team, owned by this person or nobody, is one this member of staff may open."""
    if not staff.reads_talks:
        return False
    if owner == staff.id or sees_every_case(staff):
        return True
    return team_id is None or team_id in staff.teams


def emptied(row: RowMapping) -> bool:
    """Whether a closed case has been kept for its days and has no word left; only its figures stay."""
    return row["state"] == "closed" and row["sealed_answers"] is None


def find_case(work: Work, staff: StaffMember, number: int) -> RowMapping:
    """The case's row. Raises ``NotFound`` for one that is missing and for one that is not theirs alike."""
    row = cases.by_number(work.conn, number)
    if row is None or not may_see(staff, row["team_id"], row["staff_id"]):
        raise NotFound
    return row


def lock_case(work: Work, staff: StaffMember, number: int) -> tuple[Talk, RowMapping]:
    """Lock the conversation of a case this person may see, and read the case again under the lock."""
    found = find_case(work, staff, number)
    talk = lock(work, found["conversation_id"])
    row = find_case(work, staff, number)
    if talk is None:
        raise NotFound
    work.watched = True
    tell(work, row["team_id"], row["staff_id"])
    return talk, row


def own_case(work: Work, staff: StaffMember, number: int) -> tuple[Talk, RowMapping]:
    """As ``lock_case``, and the conversation is theirs. Raises ``HelpError`` 409 when it is not."""
    talk, row = lock_case(work, staff, number)
    if row["state"] == "closed" or talk.case is None or talk.case.number != number:
        raise HelpError("case-closed", 409)
    if talk.staff_id is None:
        raise HelpError("not-taken", 409)
    if talk.staff_id != staff.id:
        raise HelpError("already-taken", 409, name=row["staff_name"])
    return talk, row


def note_reading(work: Work, staff: StaffMember, number: int) -> None:
    """Write down that somebody has read a talk."""
    audit(work, staff, "case.read", f"case:{number}")
