"""Which messages are known to have been on the citizen's page."""

from __future__ import annotations

import uuid

from sqlalchemy import Connection, select

from storage.conversations.tables import message


def received(conn: Connection, conversation_id: uuid.UUID) -> frozenset[uuid.UUID]:
    """The messages of a talk that the citizen's page had; no messenger tells of its own."""
    rows = conn.execute(
        select(message.c.id).where(
            message.c.conversation_id == conversation_id, message.c.received_at.is_not(None)
        )
    )
    return frozenset(rows.scalars())
