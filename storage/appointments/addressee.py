"""Who of the staff is reminded in a citizen's place."""

from __future__ import annotations

import uuid

from sqlalchemy import Connection, select, update

from storage.accounts.tables import staff
from storage.appointments.tables import appointment


def set_addressee(conn: Connection, appointment_id: uuid.UUID, staff_id: uuid.UUID | None) -> None:
    """Somebody is reminded of an appointment in the citizen's place, or nobody any more."""
    mine = update(appointment).where(appointment.c.id == appointment_id)
    conn.execute(mine.values(addressee_id=staff_id))


def addressees(conn: Connection, conversation_id: uuid.UUID) -> dict[uuid.UUID, str]:
    """By appointment: the name of who is reminded in the citizen's place."""
    found = (
        select(appointment.c.id, staff.c.name)
        .join(staff, staff.c.id == appointment.c.addressee_id)
        .where(appointment.c.conversation_id == conversation_id)
    )
    return {row[0]: row[1] for row in conn.execute(found)}
