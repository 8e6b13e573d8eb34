"""Timer rows: set, found when due without locks, read again under the conversation's lock."""

from __future__ import annotations

import datetime as dt
import uuid
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from storage.timers.tables import timer

BARRED = -1
"""The guard of a timer that is never set again; it goes when the conversation is erased."""
_MOVED = ("due_at", "guard", "state", "attempts", "case_id", "sealed_data")


@lru_cache(maxsize=32)
def _setting(dialect: str, moved: tuple[str, ...]) -> postgresql.Insert | sqlite.Insert:
    # Most turns set one, and building the statement costs more than running it.
    make = sqlite.insert(timer) if dialect == "sqlite" else postgresql.insert(timer)
    values = {name: make.excluded[name] for name in moved}
    return make.on_conflict_do_update(index_elements=["key"], set_=values, where=timer.c.guard != BARRED)


def set_timer(conn: Connection, **values: Any) -> None:
    """Set the one timer of a key, or move it if it is there: a new due time, guard and state. A barred one stays."""
    values.setdefault("state", "waiting")
    moved = tuple(name for name in _MOVED if name in values)
    conn.execute(_setting(conn.dialect.name, moved), values)


def bar(conn: Connection, now: dt.datetime, **values: Any) -> None:
    """Cancel the one timer of a key for good, whether or not it is there: setting it does nothing from now on."""
    set_timer(conn, due_at=now, guard=BARRED, state="cancelled", attempts=0, **values)


def is_barred(conn: Connection, key: str) -> bool:
    """Whether the timer of a key is never set again."""
    return (
        conn.execute(select(timer.c.id).where(timer.c.key == key, timer.c.guard == BARRED)).first()
        is not None
    )


def cancel(conn: Connection, key: str) -> None:
    """Make a timer harmless."""
    conn.execute(
        update(timer).where(timer.c.key == key, timer.c.state == "waiting").values(state="cancelled")
    )


def due(conn: Connection, now: dt.datetime, limit: int = 200) -> list[tuple[uuid.UUID, uuid.UUID]]:
    """Ids of due timers with their conversations, oldest first; no locks."""
    return [
        (row.id, row.conversation_id)
        for row in conn.execute(
            select(timer.c.id, timer.c.conversation_id)
            .where(timer.c.state == "waiting", timer.c.due_at <= now)
            .order_by(timer.c.due_at)
            .limit(limit)
        )
    ]


def read_again(conn: Connection, timer_id: uuid.UUID, now: dt.datetime) -> RowMapping | None:
    """The timer under its conversation's lock, if it is still waiting and still due."""
    return (
        conn.execute(
            select(timer)
            .where(timer.c.id == timer_id, timer.c.state == "waiting", timer.c.due_at <= now)
            .with_for_update()
        )
        .mappings()
        .first()
    )


def mark(conn: Connection, timer_id: uuid.UUID, **values: Any) -> None:
    """Change a timer: fired, or due again."""
    conn.execute(update(timer).where(timer.c.id == timer_id).values(**values))


def put_off(conn: Connection, timer_id: uuid.UUID, now: dt.datetime, until: dt.datetime) -> None:
    """Try a timer again later, if it is still waiting and due; one that was moved meanwhile stays where it is."""
    waits = (timer.c.id == timer_id, timer.c.state == "waiting", timer.c.due_at <= now)
    conn.execute(update(timer).where(*waits).values(due_at=until))


def delete_timers(conn: Connection, conversation_id: uuid.UUID) -> None:
    """Erase the timers of a conversation."""
    conn.execute(delete(timer).where(timer.c.conversation_id == conversation_id))


def counts(conn: Connection, now: dt.datetime) -> dict[str, int]:
    """Waiting timers: due now, and in all."""
    waiting = conn.execute(
        select(func.count()).select_from(timer).where(timer.c.state == "waiting")
    ).scalar_one()
    late = conn.execute(
        select(func.count()).select_from(timer).where(timer.c.state == "waiting", timer.c.due_at <= now)
    ).scalar_one()
    return {"due": late, "waiting": waiting}


def due_at(conn: Connection, timer_id: uuid.UUID) -> dt.datetime:
    """When a timer is due, UTC."""
    at: dt.datetime = conn.execute(select(timer.c.due_at).where(timer.c.id == timer_id)).scalar_one()
    return at
