"""Promises of an answer, and what became of them."""

from __future__ import annotations

import datetime as dt
import uuid

from sqlalchemy import Connection, func, insert, literal, select, update
from sqlalchemy import case as when

from storage.base import Word, new_id
from storage.cases.tables import case_promise


def add(
    conn: Connection, case_id: uuid.UUID, team_id: uuid.UUID | None, made_at: dt.datetime, due_at: dt.datetime
) -> None:
    """Write down that an answer was promised by ``due_at`` (UTC); what was promised before is moot."""
    settle(conn, case_id, made_at, "moot")
    conn.execute(
        insert(case_promise).values(
            id=new_id(), case_id=case_id, team_id=team_id, made_at=made_at, due_at=due_at
        )
    )


def settle(conn: Connection, case_id: uuid.UUID, at: dt.datetime, outcome: str) -> None:
    """End what is still owed with ``outcome``; kept after its time is late."""
    late = when((case_promise.c.due_at < at, literal("late", Word)), else_=literal(outcome, Word))
    conn.execute(
        update(case_promise)
        .where(case_promise.c.case_id == case_id, case_promise.c.ended_at.is_(None))
        .values(ended_at=at, outcome=late if outcome == "kept" else outcome)
    )


def late_in_a_row(conn: Connection, case_id: uuid.UUID) -> int:
    """How many promises were late since one was last kept."""
    kept = select(func.max(case_promise.c.ended_at)).where(
        case_promise.c.case_id == case_id, case_promise.c.outcome == "kept"
    )
    late = select(func.count()).where(case_promise.c.case_id == case_id, case_promise.c.outcome == "late")
    since = conn.execute(kept).scalar()
    return conn.execute(late if since is None else late.where(case_promise.c.made_at >= since)).scalar_one()
