"""Who has which case open: a row for each person and case, said again while their page is open."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from storage.accounts.tables import staff
from storage.cases.tables import case_look


def seen_at(conn: Connection, case_id: uuid.UUID, staff_id: uuid.UUID) -> dt.datetime | None:
    """When a person's page of a case was last open; None when it never was."""
    return conn.execute(
        select(case_look.c.seen_at).where(case_look.c.case_id == case_id, case_look.c.staff_id == staff_id)
    ).scalar()


def look(conn: Connection, case_id: uuid.UUID, staff_id: uuid.UUID, at: dt.datetime) -> None:
    """Their page is open at this instant."""
    mine = (case_look.c.case_id == case_id, case_look.c.staff_id == staff_id)
    if conn.execute(update(case_look).where(*mine).values(seen_at=at)).rowcount:
        return
    with conn.begin_nested():
        conn.execute(insert(case_look).values(case_id=case_id, staff_id=staff_id, seen_at=at))


def lookers(conn: Connection, case_id: uuid.UUID, since: dt.datetime) -> Sequence[RowMapping]:
    """Who has had the case open since then, by name."""
    return (
        conn.execute(
            select(case_look.c.staff_id, staff.c.name)
            .join(staff, staff.c.id == case_look.c.staff_id)
            .where(case_look.c.case_id == case_id, case_look.c.seen_at > since)
            .order_by(staff.c.name)
        )
        .mappings()
        .all()
    )


def forget(conn: Connection, before: dt.datetime) -> None:
    """Drop what is so old that nobody is looking any more."""
    conn.execute(delete(case_look).where(case_look.c.seen_at < before))
