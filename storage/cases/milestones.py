"""What somebody confirmed of a case: a place for the night, a registered move. One row of each kind."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping, delete, select, update

from storage.accounts.tables import staff
from storage.cases.tables import case_milestone
from storage.rows import insert_missing


def of_case(conn: Connection, case_id: uuid.UUID) -> Sequence[RowMapping]:
    """The milestones of a case in their order, with the name of who confirmed each."""
    found = (
        select(case_milestone, staff.c.name.label("staff_name"))
        .join(staff, staff.c.id == case_milestone.c.staff_id)
        .where(case_milestone.c.case_id == case_id)
        .order_by(case_milestone.c.at, case_milestone.c.kind)
    )
    return conn.execute(found).mappings().all()


def confirm(
    conn: Connection, case_id: uuid.UUID, kind: str, staff_id: uuid.UUID, how: str, at: dt.datetime
) -> bool:
    """Write one down, or how an older one is known now: it keeps its time. Whether anything is different."""
    values = {"case_id": case_id, "kind": kind, "staff_id": staff_id, "how": how, "at": at}
    if insert_missing(conn, case_milestone, values, ("case_id", "kind")):
        return True
    other = (case_milestone.c.case_id == case_id, case_milestone.c.kind == kind, case_milestone.c.how != how)
    known = update(case_milestone).where(*other).values(how=how, staff_id=staff_id)
    return bool(conn.execute(known).rowcount)


def take_back(conn: Connection, case_id: uuid.UUID, kind: str) -> bool:
    """Take one away; whether it was there."""
    there = delete(case_milestone).where(case_milestone.c.case_id == case_id, case_milestone.c.kind == kind)
    return bool(conn.execute(there).rowcount)
