"""What staff write to each other about a case; nothing citizen-bound reads it."""

from __future__ import annotations

import datetime as dt
import re

import msgspec
from sqlalchemy import RowMapping

from bot.cases.access import emptied, find_case, lock_case, may_see
from bot.cases.answer import LONGEST_ANSWER
from bot.cases.events import of_staff, record
from bot.cases.people import colleagues, there_or_away
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.history import first_name
from bot.privacy.clean import clean_text
from bot.privacy.cpr import mask
from bot.runtime import Work
from storage.base import new_id
from storage.cases import life
from storage.cases import queries as cases

_AT = re.compile(r"@([^\W\d_][\w-]*)")


def add_note(work: Work, staff: StaffMember, number: int, text: str) -> None:
    """Write a note for staff. It stands in a table of its own that nothing citizen-bound reads.

    An ``@`` before the first name of a colleague who may see the case tells them of it.
    """
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
    named = [each.id for each in _named(work, row, masked) if each.id != staff.id]
    life.add_mentions(work.conn, note_id, named)
    record(work, row["id"], "noted", staff.id)
    for staff_id in named:
        work.hint(of_staff(staff_id))


class Mention(msgspec.Struct, frozen=True):
    """A case with a note that names somebody and that they have not seen, and when it was written."""

    number: int
    at: dt.datetime


def _named(work: Work, row: RowMapping, text: str) -> list[StaffMember]:
    """Whoever an ``@`` and a first name in the text mean, of those who may see the case."""
    words = {found.casefold() for found in _AT.findall(text)}
    if not words:
        return []
    wanted = (each for each in colleagues(work) if first_name(each.name).casefold() in words)
    members = (there_or_away(work, each.id) for each in wanted)
    return [each for each in members if each is not None and may_see(each, row["team_id"], row["staff_id"])]


def mentions(work: Work, staff: StaffMember) -> list[Mention]:
    """The cases in which this person was named and has not looked yet, the newest note first; those they may see."""
    found = life.unseen_mentions(work.conn, staff.id)
    return [
        Mention(row["number"], row["at"]) for row in found if may_see(staff, row["team_id"], row["owner_id"])
    ]


def see_mentions(work: Work, staff: StaffMember, number: int) -> None:
    """They have opened the case: nothing in it is new to them. Raises ``NotFound``."""
    row = find_case(work, staff, number)
    if life.see_mentions(work.conn, row["id"], staff.id, work.now):
        work.hint(of_staff(staff.id))
