"""When a talk has been kept for its days: it is erased."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import RowMapping

from bot.export.keeping import longest_kept
from bot.privacy.erase import erase
from bot.timers.plan import days_kept
from bot.turn.talk import Talk
from storage.appointments import queries as appointments
from storage.identity import retention
from storage.timers import queries as timers

KIND = "retention"


def fire(talk: Talk, row: RowMapping) -> None:
    """Erase a talk nobody has written in for the days it is kept, unless a case is open or words await their turn.

    What was agreed on is kept until the day after its time, and a closed case for its own days: the talk is erased
    whole, so it waits for it.
    """
    work = talk.work
    level = retention.level_of(work.conn, talk.citizen_id)
    due = (talk.heard_at or work.now) + dt.timedelta(days=days_kept(work, level))
    if talk.case is not None or talk.inbox is not None:
        # Somebody is being helped, or has just come back and is answered first.
        due = max(due, work.now + dt.timedelta(days=1))
    if (last := appointments.kept_until(work.conn, talk.id)) is not None:
        due = max(due, last + dt.timedelta(days=1))
    if (copy := longest_kept(work, talk.id)) is not None:
        due = max(due, copy)
    if due > work.now:
        timers.mark(work.conn, row["id"], due_at=due)
        return
    erase(talk, keep_language=True)
