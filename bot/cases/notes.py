"""What staff write to each other about a case; nothing citizen-bound reads it."""

from __future__ import annotations

from bot.cases.access import emptied, lock_case
from bot.cases.answer import LONGEST_ANSWER
from bot.cases.events import record
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.privacy.clean import clean_text
from bot.privacy.cpr import mask
from bot.runtime import Work
from storage.base import new_id
from storage.cases import queries as cases


def add_note(work: Work, staff: StaffMember, number: int, text: str) -> None:
    """Write a note for staff. It stands in a table of its own that nothing citizen-bound reads."""
    talk, row = lock_case(work, staff, number)
    if emptied(row):
        raise HelpError("case-closed", 409)
    masked, _ = mask(clean_text(text).strip())
    if not masked or len(masked) > LONGEST_ANSWER:
        raise HelpError("empty-answer" if not masked else "answer-too-long", 400, most=LONGEST_ANSWER)
    note_id = new_id()
    cases.add_note(
        work.conn,
        id=note_id,
        case_id=row["id"],
        staff_id=staff.id,
        created_at=work.now,
        sealed_text=talk.key.seal(f"note:{note_id}", masked.encode()),
    )
    record(work, row["id"], "noted", staff.id)
