"""The people of one of the staff: whose case they own, whose case is kept for them, and whose fixed person they are."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from storage.appointments.tables import appointment
from storage.cases.queries import last_sender
from storage.cases.tables import case
from storage.conversations.tables import conversation, message
from storage.coordination.tables import coordinator
from storage.rows import all_of


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody, by their case. ``at``: when the answer is due, they last wrote, or the appointment begins."""

    number: int
    topic: str | None
    at: dt.datetime


def kept_for(staff_id: uuid.UUID, now: dt.datetime) -> ColumnElement[bool]:
    """Whether a case waits for this person before the rest of the team."""
    still = or_(case.c.reserved_until.is_(None), case.c.reserved_until > now)
    return and_(case.c.state == "waiting", case.c.reserved_id == staff_id, still)


def promised(
    conn: Connection, seen: ColumnElement[bool], staff_id: uuid.UUID, now: dt.datetime, *, until: dt.datetime
) -> list[Person]:
    """Who is owed an answer before ``until``, the longest owed first; those already late are among them."""
    query = _theirs(case.c.promised_at, seen, staff_id, now).where(
        case.c.state.in_(("waiting", "taken")),
        case.c.promised_at < until,
        or_(conversation.c.staff_id.is_(None), func.coalesce(last_sender, "me") != "person"),
    )
    return all_of(conn, Person, query.order_by(case.c.promised_at, case.c.number))


def silent(
    conn: Connection,
    seen: ColumnElement[bool],
    staff_id: uuid.UUID,
    now: dt.datetime,
    *,
    since: dt.datetime,
    most: int,
) -> list[Person]:
    """Who was answered and has not written since ``since``, the longest silent first; at most ``most``."""
    wrote = func.coalesce(
        select(func.max(message.c.created_at))
        .where(message.c.conversation_id == case.c.conversation_id, message.c.sender == "me")
        .scalar_subquery(),
        case.c.opened_at,
    )
    query = _theirs(wrote, seen, staff_id, now).where(
        case.c.state.in_(("taken", "snoozed")), last_sender == "person", wrote < since
    )
    return all_of(conn, Person, query.order_by(wrote, case.c.number).limit(most))


def meeting(
    conn: Connection, seen: ColumnElement[bool], staff_id: uuid.UUID, now: dt.datetime, *, until: dt.datetime
) -> list[Person]:
    """Whose agreed appointment begins before ``until``, the next first.

    Who has a fixed person stands there by their last case, though it may be closed.
    """
    last = (
        select(case.c.conversation_id, func.max(case.c.number).label("number"))
        .group_by(case.c.conversation_id)
        .subquery()
    )
    query = (
        _theirs(appointment.c.starts_at, seen, staff_id, now)
        .join(last, last.c.number == case.c.number)
        .join(appointment, appointment.c.conversation_id == case.c.conversation_id)
        .where(
            appointment.c.state == "agreed", appointment.c.starts_at >= now, appointment.c.starts_at < until
        )
        .where(or_(case.c.state != "closed", coordinator.c.staff_id == staff_id))
    )
    return all_of(conn, Person, query.order_by(appointment.c.starts_at, case.c.number))


def _theirs(
    at: ColumnElement[Any], seen: ColumnElement[bool], staff_id: uuid.UUID, now: dt.datetime
) -> Select[Any]:
    helps = and_(coordinator.c.staff_id == staff_id, coordinator.c.state == "agreed")
    return (
        select(case.c.number, case.c.topic, at.label("at"))
        .join(conversation, conversation.c.id == case.c.conversation_id)
        .outerjoin(coordinator, coordinator.c.citizen_id == conversation.c.citizen_id)
        .where(seen, or_(conversation.c.staff_id == staff_id, kept_for(staff_id, now), helps))
    )
