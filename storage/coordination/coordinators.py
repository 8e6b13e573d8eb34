"""The one named person of a citizen: who it is, who was proposed, how many each has, and who has nobody any more."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, func, select, update

from storage.accounts.tables import staff
from storage.cases.tables import case
from storage.conversations.tables import conversation
from storage.coordination.tables import coordinator
from storage.rows import all_of, columns, insert_missing, one_of


class CoordinatorRow(msgspec.Struct, frozen=True, kw_only=True):
    """A citizen's row."""

    citizen_id: uuid.UUID
    staff_id: uuid.UUID | None
    proposed_id: uuid.UUID | None
    state: str
    why: str | None
    sealed_next: bytes | None
    agreed_at: dt.datetime | None
    changed_at: dt.datetime


class Load(msgspec.Struct, frozen=True, kw_only=True):
    """How many citizens somebody is the fixed person of."""

    staff_id: uuid.UUID
    name: str
    role: str
    active: bool
    count: int


class Vacancy(msgspec.Struct, frozen=True, kw_only=True):
    """A citizen whose fixed person is gone, by the number of their last case."""

    number: int
    team_id: uuid.UUID | None
    owner_id: uuid.UUID | None
    since: dt.datetime


def of(conn: Connection, citizen_id: uuid.UUID) -> CoordinatorRow | None:
    """Who helps one citizen; None: nobody was ever proposed."""
    mine = select(*columns(CoordinatorRow, coordinator)).where(coordinator.c.citizen_id == citizen_id)
    return one_of(conn, CoordinatorRow, mine)


def put(conn: Connection, citizen_id: uuid.UUID, now: dt.datetime, **values: Any) -> None:
    """Write down what changed for a citizen; the conversation is locked."""
    first = {"citizen_id": citizen_id, "state": "proposed", "since": now, "changed_at": now}
    insert_missing(conn, coordinator, first, ["citizen_id"])
    theirs = update(coordinator).where(coordinator.c.citizen_id == citizen_id)
    conn.execute(theirs.values(changed_at=now, **values))


def talks_with(conn: Connection, staff_id: uuid.UUID) -> Sequence[uuid.UUID]:
    """The conversations of those somebody helps or was proposed to, in an order that is always the same."""
    named = (coordinator.c.staff_id == staff_id) | (coordinator.c.proposed_id == staff_id)
    found = (
        select(conversation.c.id)
        .join(coordinator, coordinator.c.citizen_id == conversation.c.citizen_id)
        .where(named)
        .order_by(conversation.c.id)
    )
    return conn.execute(found).scalars().all()


def loads(conn: Connection) -> list[Load]:
    """Everybody who is somebody's fixed person, those with most first."""
    count = func.count().label("count")
    found = (
        select(staff.c.id.label("staff_id"), staff.c.name, staff.c.role, staff.c.active, count)
        .join(coordinator, coordinator.c.staff_id == staff.c.id)
        .where(coordinator.c.state == "agreed")
        .group_by(staff.c.id, staff.c.name, staff.c.role, staff.c.active)
        .order_by(count.desc(), staff.c.name)
    )
    return all_of(conn, Load, found)


def vacancies(conn: Connection) -> list[Vacancy]:
    """Who has lost their fixed person, the longest without one first."""
    return _by_last_case(conn, coordinator.c.state == "vacant")


def helped_by(conn: Connection, staff_ids: Sequence[uuid.UUID]) -> list[Vacancy]:
    """Everybody whose fixed person is one of these."""
    return _by_last_case(conn, coordinator.c.state == "agreed", coordinator.c.staff_id.in_(staff_ids))


def _by_last_case(conn: Connection, *which: ColumnElement[bool]) -> list[Vacancy]:
    last = (
        select(conversation.c.citizen_id, func.max(case.c.number).label("number"))
        .join(case, case.c.conversation_id == conversation.c.id)
        .group_by(conversation.c.citizen_id)
        .subquery()
    )
    found = (
        select(
            case.c.number,
            case.c.team_id,
            conversation.c.staff_id.label("owner_id"),
            coordinator.c.changed_at.label("since"),
        )
        .join(last, last.c.citizen_id == coordinator.c.citizen_id)
        .join(case, case.c.number == last.c.number)
        .join(conversation, conversation.c.id == case.c.conversation_id)
        .where(*which)
        .order_by(coordinator.c.changed_at, case.c.number)
    )
    return all_of(conn, Vacancy, found)


def hold_talks(conn: Connection, staff_id: uuid.UUID) -> None:
    """Lock every conversation somebody owns or is named in as the fixed person, in the one order in which several are
    locked, for who goes through them twice."""
    named = (coordinator.c.staff_id == staff_id) | (coordinator.c.proposed_id == staff_id)
    theirs = select(coordinator.c.citizen_id).where(named)
    which = (conversation.c.staff_id == staff_id) | conversation.c.citizen_id.in_(theirs)
    conn.execute(select(conversation.c.id).where(which).order_by(conversation.c.id).with_for_update()).all()


def no_longer_reserved(conn: Connection, conversation_id: uuid.UUID, staff_id: uuid.UUID) -> None:
    """What waits for somebody in one conversation is the team's."""
    waiting = (
        case.c.conversation_id == conversation_id,
        case.c.reserved_id == staff_id,
        case.c.state == "waiting",
    )
    conn.execute(update(case).where(*waiting).values(reserved_id=None, reserved_until=None))
