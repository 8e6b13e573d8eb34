"""Forgetting who helps a citizen and how their addresses came to them."""

from __future__ import annotations

import uuid

from sqlalchemy import Connection, delete, select

from storage.coordination.tables import coordinator, joined_address, meeting_code
from storage.identity.tables import address


def forget(conn: Connection, citizen_id: uuid.UUID) -> None:
    """Nothing is left of a citizen who is erased."""
    theirs = select(address.c.id).where(address.c.citizen_id == citizen_id)
    conn.execute(delete(coordinator).where(coordinator.c.citizen_id == citizen_id))
    conn.execute(delete(meeting_code).where(meeting_code.c.address_id.in_(theirs)))
    conn.execute(delete(joined_address).where(joined_address.c.address_id.in_(theirs)))
