"""What was handed to interpreters, by case and by who may take it."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, insert, or_, select, update

from storage.accounts.tables import staff
from storage.cases.tables import case
from storage.interpreting.tables import interpreting
from storage.rows import all_of, one_of


class InterpretingRow(msgspec.Struct, frozen=True, kw_only=True):
    """One request, with the case it belongs to. The words are sealed with the citizen's key."""

    id: uuid.UUID
    case_id: uuid.UUID
    number: int
    case_state: str
    team_id: uuid.UUID | None
    conversation_id: uuid.UUID
    asked_by_id: uuid.UUID
    taken_by_id: uuid.UUID | None
    taken_by: str | None
    direction: str
    dialect: str | None
    sealed_source: bytes
    sealed_result: bytes | None
    message_id: uuid.UUID | None
    state: str
    promised_at: dt.datetime
    created_at: dt.datetime
    done_at: dt.datetime | None


def _listed() -> Select[Any]:
    own = (column for column in interpreting.c if column.name in InterpretingRow.__struct_fields__)
    return (
        select(
            *own,
            case.c.number,
            case.c.state.label("case_state"),
            case.c.team_id,
            case.c.conversation_id,
            staff.c.name.label("taken_by"),
        )
        .join(case, case.c.id == interpreting.c.case_id)
        .outerjoin(staff, staff.c.id == interpreting.c.taken_by_id)
    )


def add(conn: Connection, **values: Any) -> None:
    """Hand something over."""
    conn.execute(insert(interpreting).values(**values))


def change(conn: Connection, item_id: uuid.UUID, **values: Any) -> None:
    """Change a request whose conversation is locked."""
    conn.execute(update(interpreting).where(interpreting.c.id == item_id).values(**values))


def by_id(conn: Connection, item_id: uuid.UUID) -> InterpretingRow | None:
    """One request."""
    return one_of(conn, InterpretingRow, _listed().where(interpreting.c.id == item_id))


def locked(conn: Connection, item_id: uuid.UUID) -> InterpretingRow | None:
    """One request, locked until the transaction ends: who goes on leave lets go of what they have taken without the
    lock of its conversation."""
    conn.execute(select(interpreting.c.id).where(interpreting.c.id == item_id).with_for_update())
    return by_id(conn, item_id)


def of_case(conn: Connection, case_id: uuid.UUID) -> list[InterpretingRow]:
    """Everything that was handed over of a case, oldest first."""
    found = _listed().where(interpreting.c.case_id == case_id)
    return all_of(conn, InterpretingRow, found.order_by(interpreting.c.created_at, interpreting.c.id))


def to_take(conn: Connection, teams: Iterable[uuid.UUID]) -> list[InterpretingRow]:
    """What nobody has taken, of open cases of these teams and of no team, soonest promised first."""
    theirs = or_(case.c.team_id.is_(None), case.c.team_id.in_(list(teams)))
    found = _listed().where(interpreting.c.state == "asked", case.c.state != "closed", theirs)
    return all_of(conn, InterpretingRow, found.order_by(interpreting.c.promised_at, interpreting.c.id))


def taken_by(conn: Connection, staff_id: uuid.UUID) -> list[InterpretingRow]:
    """What somebody has taken and not given back, of open cases, soonest promised first."""
    found = _listed().where(
        interpreting.c.state == "taken", interpreting.c.taken_by_id == staff_id, case.c.state != "closed"
    )
    return all_of(conn, InterpretingRow, found.order_by(interpreting.c.promised_at, interpreting.c.id))


def done_by(conn: Connection, staff_id: uuid.UUID, most: int) -> list[InterpretingRow]:
    """What somebody did last, newest first."""
    found = _listed().where(interpreting.c.state == "done", interpreting.c.taken_by_id == staff_id)
    return all_of(conn, InterpretingRow, found.order_by(interpreting.c.done_at.desc()).limit(most))


def let_go(conn: Connection, staff_id: uuid.UUID) -> int:
    """What somebody had taken is there for others again; how many."""
    theirs = interpreting.c.taken_by_id == staff_id, interpreting.c.state == "taken"
    given = update(interpreting).where(*theirs).values(state="asked", taken_by_id=None)
    return conn.execute(given).rowcount
