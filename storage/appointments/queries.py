"""Rows of appointments and their reminders. Everything that changes them holds the conversation's lock."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from storage.accounts.tables import staff
from storage.appointments.tables import appointment, reminder
from storage.conversations.tables import message
from storage.rows import insert_missing

OPEN = ("planned", "held")
"""States of a reminder that may still be said."""


def insert_appointment(conn: Connection, **values: Any) -> bool:
    """Add one, unless one of the same conversation and origin stands there. Returns whether it was added."""
    return insert_missing(conn, appointment, values, ("conversation_id", "origin"))


def update_appointment(conn: Connection, appointment_id: uuid.UUID, **values: Any) -> None:
    """Change one."""
    conn.execute(update(appointment).where(appointment.c.id == appointment_id).values(**values))


def of_origin(conn: Connection, conversation_id: uuid.UUID, origin: str) -> uuid.UUID | None:
    """The appointment that was told in this session and answer."""
    return conn.execute(
        select(appointment.c.id).where(
            appointment.c.conversation_id == conversation_id, appointment.c.origin == origin
        )
    ).scalar()


def one(conn: Connection, conversation_id: uuid.UUID, appointment_id: uuid.UUID) -> RowMapping | None:
    """An appointment of this conversation, with the name of who entered it."""
    return conn.execute(_listed(conversation_id).where(appointment.c.id == appointment_id)).mappings().first()


def of_conversation(
    conn: Connection, conversation_id: uuid.UUID, after: dt.datetime | None = None
) -> Sequence[RowMapping]:
    """Appointments by their time; with ``after`` only the agreed ones that begin later."""
    query = _listed(conversation_id)
    if after is not None:
        query = query.where(appointment.c.state == "agreed", appointment.c.starts_at > after)
    return conn.execute(query.order_by(appointment.c.starts_at, appointment.c.id)).mappings().all()


def _listed(conversation_id: uuid.UUID) -> Any:
    return (
        select(appointment, staff.c.name.label("staff_name"))
        .outerjoin(staff, staff.c.id == appointment.c.staff_id)
        .where(appointment.c.conversation_id == conversation_id)
    )


def insert_reminder(conn: Connection, **values: Any) -> None:
    """Add a reminder."""
    conn.execute(insert(reminder).values(**values))


def update_reminder(conn: Connection, reminder_id: uuid.UUID, **values: Any) -> None:
    """Change a reminder."""
    conn.execute(update(reminder).where(reminder.c.id == reminder_id).values(**values))


def reminder_of(conn: Connection, conversation_id: uuid.UUID, reminder_id: uuid.UUID) -> RowMapping | None:
    """A reminder of this conversation."""
    mine = (reminder.c.id == reminder_id, reminder.c.conversation_id == conversation_id)
    return conn.execute(select(reminder).where(*mine)).mappings().first()


def of_message(conn: Connection, message_id: uuid.UUID) -> RowMapping | None:
    """The reminder that a message is; None when it is none."""
    return conn.execute(select(reminder).where(reminder.c.message_id == message_id)).mappings().first()


def reminders(conn: Connection, conversation_id: uuid.UUID) -> Sequence[RowMapping]:
    """Every reminder of a conversation by its time, with what became of its message."""
    return (
        conn.execute(
            select(
                reminder,
                message.c.state.label("message_state"),
                message.c.channel.label("message_channel"),
                message.c.received_at,
            )
            .outerjoin(message, message.c.id == reminder.c.message_id)
            .where(reminder.c.conversation_id == conversation_id)
            .order_by(reminder.c.due_at, reminder.c.id)
        )
        .mappings()
        .all()
    )


def reminders_about(conn: Connection, appointment_id: uuid.UUID) -> Sequence[RowMapping]:
    """The reminders of one appointment, all versions."""
    about = select(reminder).where(reminder.c.appointment_id == appointment_id)
    return conn.execute(about.order_by(reminder.c.due_at, reminder.c.id)).mappings().all()


def open_of_kind(conn: Connection, kind: str) -> Sequence[RowMapping]:
    """Every reminder of a kind that may still be said."""
    waiting = select(reminder).where(reminder.c.kind == kind, reminder.c.state.in_(OPEN))
    return conn.execute(waiting.order_by(reminder.c.id)).mappings().all()


def lives(conn: Connection, conversation_id: uuid.UUID) -> str:
    """A word that differs when what became of a reminder does: by state, and how many have been received."""
    counted = (
        select(reminder.c.state, func.count(), func.count(message.c.received_at), func.max(reminder.c.due_at))
        .outerjoin(message, message.c.id == reminder.c.message_id)
        .where(reminder.c.conversation_id == conversation_id)
        .group_by(reminder.c.state)
        .order_by(reminder.c.state)
    )
    return "/".join("-".join(str(value) for value in row) for row in conn.execute(counted))


def last_said(conn: Connection, appointment_id: uuid.UUID, but: uuid.UUID) -> dt.datetime | None:
    """When a reminder of this appointment, other than ``but``, was last said; UTC."""
    said = select(func.max(reminder.c.said_at)).where(
        reminder.c.appointment_id == appointment_id, reminder.c.id != but, reminder.c.state == "said"
    )
    at = conn.execute(said).scalar()
    return at.replace(tzinfo=dt.UTC) if at is not None and at.tzinfo is None else at


def kept_until(conn: Connection, conversation_id: uuid.UUID) -> dt.datetime | None:
    """The instant of the last agreed appointment or reminder still to come of a conversation, UTC."""
    agreed = select(func.max(appointment.c.starts_at)).where(
        appointment.c.conversation_id == conversation_id, appointment.c.state == "agreed"
    )
    planned = select(func.max(reminder.c.due_at)).where(
        reminder.c.conversation_id == conversation_id, reminder.c.state.in_(OPEN)
    )
    found = [at for at in (conn.execute(agreed).scalar(), conn.execute(planned).scalar()) if at is not None]
    return max(found, default=None)


def computed_before(conn: Connection, release: str, after: dt.datetime) -> Sequence[uuid.UUID]:
    """Conversations with agreed appointments computed with other time zone data that begin after an instant, in the
    order of locking."""
    stale = select(appointment.c.conversation_id).where(
        appointment.c.computed_with != release,
        appointment.c.state == "agreed",
        appointment.c.starts_at > after,
    )
    return conn.execute(stale.distinct().order_by(appointment.c.conversation_id)).scalars().all()


def forget(conn: Connection, conversation_id: uuid.UUID) -> None:
    """Erase the appointments and reminders of a conversation."""
    conn.execute(delete(reminder).where(reminder.c.conversation_id == conversation_id))
    conn.execute(delete(appointment).where(appointment.c.conversation_id == conversation_id))
