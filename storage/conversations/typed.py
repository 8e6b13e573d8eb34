"""Which of a citizen's messages staff typed for them."""

from __future__ import annotations

import uuid

from sqlalchemy import Connection, select, update

from storage.accounts.tables import staff
from storage.conversations.tables import message


def mark(conn: Connection, conversation_id: uuid.UUID, after: int, staff_id: uuid.UUID) -> None:
    """What stands as the citizen's behind the place ``after`` in the talk was typed by somebody of the staff."""
    theirs = (message.c.conversation_id == conversation_id) & (message.c.ordinal > after)
    conn.execute(update(message).where(theirs, message.c.sender == "me").values(typed_by_id=staff_id))


def typed(conn: Connection, conversation_id: uuid.UUID) -> dict[uuid.UUID, str]:
    """Who typed, by message."""
    found = (
        select(message.c.id, staff.c.name)
        .join(staff, staff.c.id == message.c.typed_by_id)
        .where(message.c.conversation_id == conversation_id)
    )
    return {row[0]: row[1] for row in conn.execute(found)}
