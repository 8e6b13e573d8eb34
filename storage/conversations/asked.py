"""A question of staff, found again from the press of one of its buttons."""

from __future__ import annotations

import uuid

from sqlalchemy import Connection, RowMapping, select

from storage.conversations.tables import message


def question(conn: Connection, conversation_id: uuid.UUID, client_id: str) -> RowMapping | None:
    """The message staff sent in this talk under this key."""
    return (
        conn.execute(
            select(message.c.id, message.c.sealed_parts, message.c.created_at, message.c.language).where(
                message.c.conversation_id == conversation_id,
                message.c.client_id == client_id,
                message.c.sender == "person",
            )
        )
        .mappings()
        .first()
    )
