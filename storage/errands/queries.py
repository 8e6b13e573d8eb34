"""Noting errands, finding those that are due, and closing them."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from storage.errands.tables import errand
from storage.identity.tables import address, data_key


def add(conn: Connection, **values: Any) -> None:
    """Note an errand."""
    conn.execute(insert(errand).values(**values))


def due(
    conn: Connection, channel: str, now: dt.datetime, limit: int = 50, *, kind: str | None = None
) -> Sequence[RowMapping]:
    """Errands of a channel that may be done now, of one kind or of all, oldest first; with the sealed address and its
    wrapped key."""
    found = (
        select(
            errand.c.id,
            errand.c.kind,
            errand.c.address_id,
            errand.c.external_id,
            errand.c.attempts,
            errand.c.made_at,
            address.c.sealed_external,
            data_key.c.wrapped,
            data_key.c.master,
        )
        .join(address, address.c.id == errand.c.address_id)
        .join(data_key, data_key.c.citizen_id == address.c.citizen_id)
        .where(errand.c.channel == channel, errand.c.due_at <= now)
        .order_by(errand.c.due_at)
        .limit(limit)
    )
    if kind is not None:
        found = found.where(errand.c.kind == kind)
    return conn.execute(found).mappings().all()


def close(conn: Connection, errand_id: uuid.UUID) -> None:
    """It is done, or can never be."""
    conn.execute(delete(errand).where(errand.c.id == errand_id))


def put_off(conn: Connection, errand_id: uuid.UUID, due_at: dt.datetime) -> None:
    """It did not work; try again then."""
    later = update(errand).where(errand.c.id == errand_id)
    conn.execute(later.values(due_at=due_at, attempts=errand.c.attempts + 1))
