"""What belongs to one case of a conversation: the messages between its opening and its closing, and emptying it."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    and_,
    delete,
    func,
    not_,
    or_,
    select,
    true,
    update,
)

from storage.appointments.tables import appointment
from storage.cases.tables import case, case_event, case_look, note
from storage.conversations.tables import media, message
from storage.interpreting.tables import interpreting
from storage.tasks.tables import task


def _of_case(conn: Connection, row: RowMapping) -> ColumnElement[bool]:
    """The messages of a case: from the word that asked for a person to the last one before it closed.

    One that was opened again has none of the cases between.
    """
    mine = message.c.conversation_id == row["conversation_id"]
    beside = select(case.c.opened_at, case.c.closed_at).where(
        case.c.conversation_id == row["conversation_id"], case.c.id != row["id"]
    )
    others = conn.execute(beside).all()
    before = [each.closed_at for each in others if each.opened_at < row["opened_at"] and each.closed_at]
    asked = select(func.max(message.c.ordinal)).where(
        mine, message.c.sender == "me", message.c.created_at <= row["opened_at"]
    )
    for closed_at in before:
        if closed_at <= row["opened_at"]:
            asked = asked.where(message.c.created_at > closed_at)
    first = conn.execute(asked).scalar()
    begun = message.c.created_at >= row["opened_at"]
    # The word that asked may be a moment older than the case; what follows it in the same turn is as old as the case.
    found = [mine, begun if first is None else or_(begun, message.c.ordinal >= first)]
    if row["closed_at"] is not None:
        found.append(message.c.created_at <= row["closed_at"])
    for each in others:
        if each.opened_at > row["opened_at"]:
            end = message.c.created_at <= each.closed_at if each.closed_at is not None else true()
            found.append(not_(and_(message.c.created_at >= each.opened_at, end)))
    return and_(*found)


def messages(conn: Connection, row: RowMapping) -> Sequence[RowMapping]:
    """The messages of a case in the order of the talk."""
    found = select(message).where(_of_case(conn, row)).order_by(message.c.ordinal)
    return conn.execute(found).mappings().all()


def content_of(conn: Connection, media_id: uuid.UUID) -> bytes | None:
    """The sealed content of a picture or a sound; None when it is gone."""
    content: bytes | None = conn.execute(
        select(media.c.sealed_content).where(media.c.id == media_id)
    ).scalar()
    return content


def appointments(conn: Connection, case_id: uuid.UUID) -> set[uuid.UUID]:
    """The appointments that were made in a case."""
    return set(conn.execute(select(appointment.c.id).where(appointment.c.case_id == case_id)).scalars())


def tasks(conn: Connection, case_id: uuid.UUID) -> Sequence[RowMapping]:
    """Tasks of a case, oldest first."""
    found = select(task).where(task.c.case_id == case_id).order_by(task.c.created_at, task.c.id)
    return conn.execute(found).mappings().all()


def one(conn: Connection, case_id: uuid.UUID) -> RowMapping | None:
    """A case by its id."""
    return conn.execute(select(case).where(case.c.id == case_id)).mappings().first()


def closed_and_kept(conn: Connection, conversation_id: uuid.UUID) -> Sequence[RowMapping]:
    """The closed cases of a conversation that still have their words."""
    return (
        conn.execute(
            select(case).where(
                case.c.conversation_id == conversation_id,
                case.c.state == "closed",
                case.c.sealed_answers.is_not(None),
            )
        )
        .mappings()
        .all()
    )


def empty(conn: Connection, row: RowMapping, now: dt.datetime) -> None:
    """Remove every word of a closed case; its row, events and promises stay for the figures.

    Appointments still to come are the citizen's and stay whole.
    """
    ids = list(conn.execute(select(message.c.id).where(_of_case(conn, row))).scalars())
    for start in range(0, len(ids), 500):  # SQLite takes so many variables in a statement, and no more
        some = ids[start : start + 500]
        conn.execute(delete(media).where(media.c.message_id.in_(some)))
        conn.execute(delete(message).where(message.c.id.in_(some)))
    for table in (note, task, interpreting, case_look):
        conn.execute(delete(table).where(table.c.case_id == row["id"]))
    conn.execute(update(case_event).where(case_event.c.case_id == row["id"]).values(sealed_details=None))
    past = and_(appointment.c.case_id == row["id"], appointment.c.starts_at < now)
    conn.execute(update(appointment).where(past).values(sealed_details=None))
    conn.execute(
        update(case)
        .where(case.c.id == row["id"])
        .values(
            sealed_wish=None,
            sealed_wish_danish=None,
            sealed_answers=None,
            sealed_summary=None,
            sealed_our_number=None,
            our_number_lookup=None,
            reopen_until=None,
        )
    )
