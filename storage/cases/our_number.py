"""Whether a case carries the municipality's own number."""

from __future__ import annotations

import uuid

from sqlalchemy import Connection, select

from storage.cases.tables import case


def has_one(conn: Connection, case_id: uuid.UUID, conversation_id: uuid.UUID) -> bool:
    """Whether this case of this conversation has one."""
    mine = (case.c.id == case_id) & (case.c.conversation_id == conversation_id)
    return (
        conn.execute(select(case.c.id).where(mine, case.c.sealed_our_number.is_not(None))).first() is not None
    )
