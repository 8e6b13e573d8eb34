"""How long a citizen's talk is kept."""

from __future__ import annotations

import uuid

from sqlalchemy import Connection, select

from storage.identity.tables import citizen


def level_of(conn: Connection, citizen_id: uuid.UUID) -> int:
    """0: forgotten soon; 1: asked to be remembered."""
    return int(conn.execute(select(citizen.c.retention_level).where(citizen.c.id == citizen_id)).scalar_one())
