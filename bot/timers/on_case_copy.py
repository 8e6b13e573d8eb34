"""When a closed case has been kept for its days: it is emptied."""

from __future__ import annotations

from sqlalchemy import RowMapping

from bot.export.keeping import KIND, empty_case, kept_until
from bot.turn.talk import Talk
from storage.cases import journal
from storage.timers import queries as timers

__all__ = ["KIND", "fire"]


def fire(talk: Talk, row: RowMapping) -> None:
    """Empty the case if it is still closed and has its words; one exported since waits anew."""
    work = talk.work
    case = journal.one(work.conn, row["case_id"]) if row["case_id"] is not None else None
    until = kept_until(work, case) if case is not None else None
    if until is not None and until > work.now:
        timers.mark(work.conn, row["id"], due_at=until)
        return
    timers.mark(work.conn, row["id"], state="fired", fired_at=work.now)
    if case is not None and until is not None and case["sealed_answers"] is not None:
        empty_case(talk, case)
