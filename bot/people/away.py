"""A fixed person goes away for long: their citizens are told, who stands in is proposed, and the gap is listed."""

from __future__ import annotations

import datetime as dt
import uuid

from bot.cases.people import there
from bot.clock import COPENHAGEN
from bot.effects.speak import speak
from bot.history import first_name
from bot.people.coordinator import NOTICE, ask_about
from bot.runtime import Work
from bot.turn.door import lock
from bot.turn.talk import Talk
from storage.accounts import queries as accounts
from storage.accounts.queries import StaffRow
from storage.coordination import coordinators as rows
from storage.coordination.coordinators import CoordinatorRow, Vacancy

LONG_DAYS = 14
"""Days of leave from which on a citizen is told, unless the setting ``coordinator_away_days`` says otherwise."""
WHY = "away"


def is_long(work: Work, row: StaffRow) -> bool:
    """Whether somebody is on leave today, and for long."""
    if row.leave_from is None or row.leave_until is None:
        return False
    value = work.runtime.content.facts.settings.get("coordinator_away_days", LONG_DAYS)
    least = value if isinstance(value, int) and value > 0 else LONG_DAYS
    today = work.now.astimezone(COPENHAGEN).date()
    long = (row.leave_until - row.leave_from).days + 1 >= least
    return long and row.leave_from <= today <= row.leave_until


def leave_begins(work: Work, staff_id: uuid.UUID) -> None:
    """Tell each citizen of theirs once, and ask about who stands in; nothing changes without their yes.

    Who said stop is not written to: they stand in the list of those without. Twice is harmless.
    """
    row = accounts.staff_by_id(work.conn, staff_id)
    if row is None or not is_long(work, row):
        return
    for conversation_id in rows.talks_with(work.conn, staff_id):
        talk = lock(work, conversation_id)
        known = rows.of(work.conn, talk.citizen_id) if talk is not None else None
        if talk is None or known is None or known.staff_id != staff_id or _told(known, row):
            continue
        _tell(talk, row)
        talk.save()


def gaps(work: Work) -> list[Vacancy]:
    """Citizens whose fixed person is on a long leave today."""
    away = [row.id for row in accounts.all_staff(work.conn) if row.active and is_long(work, row)]
    return rows.helped_by(work.conn, away)


def _told(known: CoordinatorRow, row: StaffRow) -> bool:
    assert row.leave_from is not None
    return known.why == WHY and _day(known.changed_at) >= row.leave_from


def _tell(talk: Talk, row: StaffRow) -> None:
    work = talk.work
    member = there(work, row.stand_in_id) if row.stand_in_id != row.id else None
    if talk.stopped:
        rows.put(work.conn, talk.citizen_id, work.now, why=WHY)
    elif member is not None:
        ask_about(talk, member, WHY)
    else:
        rows.put(work.conn, talk.citizen_id, work.now, why=WHY)
        speak(talk, "coordinator-why-away", {"old": first_name(row.name)}, notice=NOTICE)


def _day(at: dt.datetime) -> dt.date:
    return at.astimezone(COPENHAGEN).date()
