"""Which case is next, and how many somebody has."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, or_, select

from storage.cases.queries import by_urgency, listed
from storage.cases.tables import case
from storage.conversations.tables import conversation

DANGER = 2
"""The priority of danger, as the column says."""


def open_of(conn: Connection, staff_id: uuid.UUID) -> int:
    """How many open cases somebody owns; those put off count too."""
    query = select(func.count()).select_from(
        case.join(conversation, conversation.c.id == case.c.conversation_id)
    )
    return conn.execute(
        query.where(case.c.state != "closed", conversation.c.staff_id == staff_id)
    ).scalar_one()


def first_waiting(conn: Connection, seen: ColumnElement[bool], staff_id: uuid.UUID, now: dt.datetime) -> Any:
    """The first case of the queue that waits, is ``seen``, and is kept for nobody else; a listed row, or None."""
    kept = or_(case.c.reserved_id.is_(None), case.c.reserved_id == staff_id, case.c.reserved_until <= now)
    return conn.execute(by_urgency(listed().where(seen, case.c.state == "waiting", kept)).limit(1)).first()
