"""Publications that wait for their day, each whole, so that later drafts change nothing in them."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, insert, select, update

from storage.base import new_id
from storage.flows.tables import flow_schedule
from storage.locks import hold
from storage.rows import all_of, columns, one_of


class ScheduleRow(msgspec.Struct, frozen=True, kw_only=True):
    """One publication. ``texts``: text id, language, source; ``state``: waiting, done, cancelled, failed."""

    id: uuid.UUID
    flow: str
    revision: str
    source: str
    texts: list[list[str]]
    plan: list[dict[str, Any]]
    note: str
    author: str
    due_at: dt.datetime
    state: str
    reason: str | None
    created_at: dt.datetime


def add(conn: Connection, **values: Any) -> ScheduleRow:
    """Let a publication wait; one that waited for the same flow is cancelled."""
    hold(conn, f"flow:{values['flow']}")
    table = flow_schedule.c
    waiting = update(flow_schedule).where(table.flow == values["flow"], table.state == "waiting")
    conn.execute(waiting.values(state="cancelled"))
    row = ScheduleRow(id=new_id(), state="waiting", reason=None, **values)
    conn.execute(insert(flow_schedule).values(msgspec.structs.asdict(row)))
    return row


def waiting(conn: Connection, flow: str | None = None) -> list[ScheduleRow]:
    """What waits, the soonest first; of one flow or of all."""
    statement = _select().where(flow_schedule.c.state == "waiting")
    return all_of(
        conn, ScheduleRow, statement if flow is None else statement.where(flow_schedule.c.flow == flow)
    )


def last_failed(conn: Connection, flow: str) -> ScheduleRow | None:
    """The newest of a flow's publications, if it failed."""
    newest = _select().where(flow_schedule.c.flow == flow).order_by(None)
    found = one_of(conn, ScheduleRow, newest.order_by(flow_schedule.c.id.desc()).limit(1))
    return found if found is not None and found.state == "failed" else None


def put_away(conn: Connection, flow: str) -> bool:
    """Let a flow's last publication count as called off if it failed; whether it had."""
    row = last_failed(conn, flow)
    if row is None:
        return False
    conn.execute(update(flow_schedule).where(flow_schedule.c.id == row.id).values(state="cancelled"))
    return True


def due(conn: Connection, now: dt.datetime) -> list[ScheduleRow]:
    """What is to be published by now."""
    waiting_ones = _select().where(flow_schedule.c.state == "waiting", flow_schedule.c.due_at <= now)
    return all_of(conn, ScheduleRow, waiting_ones)


def settle(conn: Connection, schedule_id: uuid.UUID, state: str, reason: str | None = None) -> bool:
    """Write down what became of one that waits; False when it waits no more."""
    table = flow_schedule.c
    statement = update(flow_schedule).where(table.id == schedule_id, table.state == "waiting")
    return conn.execute(statement.values(state=state, reason=reason)).rowcount > 0


def _select() -> Select[tuple[object, ...]]:
    return select(*columns(ScheduleRow, flow_schedule)).order_by(flow_schedule.c.due_at, flow_schedule.c.id)
