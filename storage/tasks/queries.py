"""Tasks of cases: added, read, changed. The conversation is locked before them."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, insert, select, update

from storage.accounts.tables import staff
from storage.cases.tables import case
from storage.conversations.tables import message
from storage.tasks.tables import task


def add(conn: Connection, **values: Any) -> None:
    """Add a task."""
    conn.execute(insert(task).values(**values))


def of_case(conn: Connection, case_id: uuid.UUID) -> Sequence[RowMapping]:
    """Tasks of a case with the name of whose they are: what is open first, then by the day it is due."""
    open_first = task.c.closed_at.is_not(None)
    found = (
        select(task, staff.c.name.label("assignee"))
        .outerjoin(staff, staff.c.id == task.c.assignee_id)
        .where(task.c.case_id == case_id)
        .order_by(open_first, task.c.due_at.is_(None), task.c.due_at, task.c.created_at, task.c.id)
    )
    return conn.execute(found).mappings().all()


def one(conn: Connection, task_id: uuid.UUID) -> RowMapping | None:
    """A task with its case's number, state and conversation."""
    found = (
        select(task, case.c.number, case.c.state.label("case_state"), case.c.conversation_id)
        .join(case, case.c.id == task.c.case_id)
        .where(task.c.id == task_id)
    )
    return conn.execute(found).mappings().first()


def change(conn: Connection, task_id: uuid.UUID, **values: Any) -> None:
    """Change a task."""
    conn.execute(update(task).where(task.c.id == task_id).values(**values))


def asked_at(conn: Connection, message_id: uuid.UUID | None) -> dt.datetime | None:
    """When the message that asked was put into the talk; None when it is gone."""
    if message_id is None:
        return None
    at: dt.datetime | None = conn.execute(
        select(message.c.created_at).where(message.c.id == message_id)
    ).scalar()
    return at
