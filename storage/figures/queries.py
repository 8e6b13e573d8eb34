"""What the figures count. Every row is a team, a word or an instant; nothing sealed is read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping, and_, exists, func, or_, select

from storage.appointments.tables import appointment, reminder
from storage.cases.tables import case, case_event, case_milestone, case_promise


def first_case(conn: Connection) -> dt.datetime | None:
    """When the first case was opened, UTC."""
    at: dt.datetime | None = conn.execute(
        select(case.c.opened_at).order_by(case.c.opened_at).limit(1)
    ).scalar()
    return at


def first_answers(conn: Connection, since: dt.datetime, until: dt.datetime) -> Sequence[RowMapping]:
    """Cases whose first answer came in the time: team, opened, answered."""
    found = select(case.c.team_id, case.c.opened_at, case.c.first_answer_at.label("at")).where(
        case.c.first_answer_at >= since, case.c.first_answer_at < until
    )
    return conn.execute(found).mappings().all()


def open_at(conn: Connection, instant: dt.datetime) -> Sequence[RowMapping]:
    """Cases that were open at an instant: team and opened."""
    found = select(case.c.team_id, case.c.opened_at).where(
        case.c.opened_at < instant, or_(case.c.closed_at.is_(None), case.c.closed_at >= instant)
    )
    return conn.execute(found).mappings().all()


def promises(conn: Connection, since: dt.datetime, until: dt.datetime) -> Sequence[RowMapping]:
    """Promises that came to their end in the time: team and what became of them."""
    found = select(case_promise.c.team_id, case_promise.c.outcome, case_promise.c.ended_at.label("at")).where(
        case_promise.c.ended_at >= since, case_promise.c.ended_at < until
    )
    return conn.execute(found).mappings().all()


def reopened(conn: Connection, since: dt.datetime, until: dt.datetime) -> Sequence[RowMapping]:
    """Cases that were opened again in the time, each time counted: team and when."""
    found = (
        select(case.c.team_id, case_event.c.at)
        .join(case, case.c.id == case_event.c.case_id)
        .where(case_event.c.kind == "reopened", case_event.c.at >= since, case_event.c.at < until)
    )
    return conn.execute(found).mappings().all()


def appointments(conn: Connection, since: dt.datetime, until: dt.datetime) -> Sequence[RowMapping]:
    """Agreed appointments of cases that began in the time: team, what was answered, what became of it and when that
    was said, whether a reminder was said before, and the interpreter."""
    reminded = exists().where(
        reminder.c.appointment_id == appointment.c.id,
        reminder.c.state == "said",
        reminder.c.kind != "agreed",
        func.coalesce(reminder.c.said_at, reminder.c.due_at) < appointment.c.starts_at,
    )
    found = (
        select(
            case.c.team_id,
            appointment.c.starts_at.label("at"),
            appointment.c.answer,
            appointment.c.held,
            appointment.c.held_at,
            appointment.c.interpreter,
            appointment.c.interpreter_state,
            appointment.c.interpreter_at,
            reminded.label("reminded"),
        )
        .join(case, case.c.id == appointment.c.case_id)
        .where(
            appointment.c.state == "agreed",
            appointment.c.starts_at >= since,
            appointment.c.starts_at < until,
        )
    )
    return conn.execute(found).mappings().all()


def milestones(
    conn: Connection, kind: str, topic: str, least_priority: int, since: dt.datetime, until: dt.datetime
) -> Sequence[RowMapping]:
    """Cases about a topic that were opened in the time: team, opened, and when the milestone was confirmed (None: it
    was not)."""
    found = (
        select(case.c.team_id, case.c.opened_at, case_milestone.c.at.label("confirmed_at"))
        .outerjoin(case_milestone, and_(case_milestone.c.case_id == case.c.id, case_milestone.c.kind == kind))
        .where(
            case.c.topic == topic,
            case.c.priority >= least_priority,
            case.c.opened_at >= since,
            case.c.opened_at < until,
        )
    )
    return conn.execute(found).mappings().all()
