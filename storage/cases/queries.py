"""Case rows, notes and events. The conversation is locked before its case, always."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, ScalarSelect, Select, exists, func, insert, select, update
from sqlalchemy import case as when

from storage.accounts.tables import staff
from storage.appointments.tables import appointment
from storage.base import new_id
from storage.cases.tables import case, case_event, note, team
from storage.conversations.tables import conversation, message

last_sender = (
    select(message.c.sender)
    .where(message.c.conversation_id == case.c.conversation_id, message.c.sender.in_(("me", "person")))
    .order_by(message.c.ordinal.desc())
    .limit(1)
    .scalar_subquery()
)
"""Who of citizen and staff wrote last in a case's talk."""

gone_quiet = exists().where(
    case_event.c.case_id == case.c.id,
    case_event.c.kind == "quiet",
    case_event.c.at
    > func.coalesce(
        select(func.max(message.c.created_at))
        .where(message.c.conversation_id == case.c.conversation_id, message.c.sender == "me")
        .scalar_subquery(),
        case.c.opened_at,
    ),
)
"""Whether nothing has come from the citizen since the follow-ups were met by silence."""


def _last_unable(answer: str) -> ScalarSelect[dt.datetime | None]:
    """When the last agreed appointment begins that the citizen gave this answer to."""
    return (
        select(func.max(appointment.c.starts_at))
        .where(
            appointment.c.conversation_id == case.c.conversation_id,
            appointment.c.state == "agreed",
            appointment.c.answer == answer,
        )
        .scalar_subquery()
    )


_holder = staff.alias("holder")
_reserved_name = (
    select(_holder.c.name)
    .where(_holder.c.id == case.c.reserved_id, _holder.c.active)
    .scalar_subquery()
    .label("reserved_name")
)
"""Whom a case is kept for; null for nobody, and for who is gone."""


def next_number(conn: Connection) -> int:
    """The number of the next case. On PostgreSQL the table is locked against a second opener until the commit."""
    if conn.dialect.name == "postgresql":
        conn.execute(select(func.pg_advisory_xact_lock(0x1C0457)))
    return (conn.execute(select(func.max(case.c.number))).scalar() or 0) + 1


def counts(conn: Connection) -> dict[str, int]:
    """Cases by state; a state without any is left out."""
    rows = conn.execute(select(case.c.state, func.count()).group_by(case.c.state))
    return {str(state): int(count) for state, count in rows}


def insert_case(conn: Connection, **values: Any) -> None:
    """Open a case; at most one of a conversation is not closed."""
    conn.execute(insert(case).values(**values))


def update_case(conn: Connection, case_id: uuid.UUID, **values: Any) -> None:
    """Change a case whose conversation is locked."""
    conn.execute(update(case).where(case.c.id == case_id).values(**values))


def answered(conn: Connection, case_id: uuid.UUID, at: dt.datetime) -> None:
    """The citizen was answered: the first time is kept, and nothing is late any more."""
    first = func.coalesce(case.c.first_answer_at, at)
    update_case(conn, case_id, first_answer_at=first, told_at=at, late_notice_at=None)


def add_event(
    conn: Connection, case_id: uuid.UUID, kind: str, at: Any, staff_id: uuid.UUID | None = None
) -> None:
    """Write down what happened to a case."""
    conn.execute(insert(case_event).values(id=new_id(), case_id=case_id, kind=kind, at=at, staff_id=staff_id))


def add_note(conn: Connection, **values: Any) -> None:
    """Add a note."""
    conn.execute(insert(note).values(**values))


def listed() -> Select[Any]:
    """Cases with team, owner and who wrote last; filters and order are the caller's."""
    return (
        select(
            case,
            team.c.name.label("team_name"),
            staff.c.name.label("staff_name"),
            _reserved_name,
            conversation.c.staff_id,
            conversation.c.citizen_id,
            last_sender.label("last_sender"),
            _last_unable("cannot-come").label("cannot_come_at"),
            _last_unable("another-time").label("another_time_at"),
        )
        .join(conversation, conversation.c.id == case.c.conversation_id)
        .outerjoin(team, team.c.id == case.c.team_id)
        .outerjoin(staff, staff.c.id == conversation.c.staff_id)
    )


def by_urgency(query: Select[Any]) -> Select[Any]:
    """Danger first, then a wish for treatment, then nowhere to sleep, then urgent, then the longest waiting."""
    return query.order_by(
        case.c.priority.desc(),
        when(
            (case.c.priority != 1, 0),
            (case.c.topic == "treatment", 0),
            (case.c.topic == "housing", 1),
            else_=2,
        ),
        when((case.c.state == "waiting", 0), else_=1),
        func.coalesce(case.c.waiting_since, case.c.opened_at),
        case.c.number,
    )


def by_number(conn: Connection, number: int) -> RowMapping | None:
    """One case by its number."""
    return conn.execute(listed().where(case.c.number == number)).mappings().first()


def all_listed(conn: Connection) -> Sequence[RowMapping]:
    """Every case, for the status line."""
    return conn.execute(listed().order_by(case.c.number)).mappings().all()


def notes_of(conn: Connection, case_id: uuid.UUID) -> Sequence[RowMapping]:
    """Notes in order, with their authors."""
    return (
        conn.execute(
            select(note, staff.c.name.label("author"))
            .join(staff, staff.c.id == note.c.staff_id)
            .where(note.c.case_id == case_id)
            .order_by(note.c.created_at, note.c.id)
        )
        .mappings()
        .all()
    )


def events_of(conn: Connection, case_id: uuid.UUID) -> Sequence[RowMapping]:
    """What happened, in order."""
    return (
        conn.execute(
            select(case_event, staff.c.name.label("staff_name"))
            .outerjoin(staff, staff.c.id == case_event.c.staff_id)
            .where(case_event.c.case_id == case_id)
            .order_by(case_event.c.at, case_event.c.id)
        )
        .mappings()
        .all()
    )


def owes_answer(conn: Connection, case_id: uuid.UUID) -> bool:
    """Whether an answer is owed: nobody has taken the case, or the citizen wrote last."""
    row = conn.execute(listed().where(case.c.id == case_id)).mappings().one()
    return row["staff_id"] is None or row["last_sender"] != "person"
