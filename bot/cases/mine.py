"""What waits for one of the staff: the case they are offered, and their people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

import msgspec

from bot.cases.offer import next_for
from bot.cases.reading import row_view, seen_by
from bot.cases.views import CaseRow, StaffMember
from bot.clock import COPENHAGEN
from bot.runtime import Work
from storage.cases import people
from storage.cases import queries as cases
from storage.cases.people import Person

SILENT_FOR = dt.timedelta(days=1)
"""How long somebody has not written before they stand among the silent."""
MOST_SILENT = 20
DAYS_AHEAD = 2
"""Days after today whose appointments are shown."""


class MyPeople(msgspec.Struct, frozen=True, kw_only=True):
    """Three lists of people by their cases; none holds a word of what they said."""

    promised: list[Person]
    silent: list[Person]
    meeting: list[Person]


def my_people(work: Work, staff: StaffMember) -> MyPeople:
    """Who is to be answered today (Denmark's day; or was before), who is silent longest, who has an appointment soon.

    They are those whose case the person owns or is kept for them, and those whose fixed person they are.
    """
    if not staff.reads_talks:
        return MyPeople(promised=[], silent=[], meeting=[])
    today = work.now.astimezone(COPENHAGEN).date()
    theirs = (work.conn, seen_by(staff), staff.id, work.now)
    return MyPeople(
        promised=people.promised(*theirs, until=_midnight(today + dt.timedelta(days=1))),
        silent=people.silent(*theirs, since=work.now - SILENT_FOR, most=MOST_SILENT),
        meeting=people.meeting(*theirs, until=_midnight(today + dt.timedelta(days=DAYS_AHEAD + 1))),
    )


def offered(work: Work, staff: StaffMember, not_now: Collection[int] = ()) -> CaseRow | None:
    """The case to be taken next, for who is on duty; None: there is none, or they said not now to it."""
    number = next_for(work, staff)
    if number is None or number in not_now:
        return None
    row = cases.by_number(work.conn, number)
    return row_view(work, row) if row is not None else None


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(), COPENHAGEN).astimezone(dt.UTC)
