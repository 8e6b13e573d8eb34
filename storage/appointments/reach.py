"""The addresses through which a citizen can be reached unasked."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping, select

from storage.identity.tables import address


def open_addresses(conn: Connection, citizen_id: uuid.UUID) -> Sequence[RowMapping]:
    """Addresses that are open, the one last seen first. One that sends has something to be written to under."""
    mine = select(address.c.id, address.c.channel, address.c.sealed_external, address.c.last_seen_at).where(
        address.c.citizen_id == citizen_id, address.c.state == "open"
    )
    found = conn.execute(mine.order_by(address.c.id.desc())).mappings().all()
    return sorted(found, key=lambda row: row["last_seen_at"].timestamp() if row["last_seen_at"] else 0.0)[
        ::-1
    ]
