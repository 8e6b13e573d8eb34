"""A citizen's sessions: one active, others paused until they are gone on with or ended."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, bindparam, delete, insert, select, update

from storage.flows.tables import flow_session

# Statements of every turn, built once.
_INSERT = insert(flow_session)
_UPDATE = update(flow_session).where(flow_session.c.id == bindparam("key"))


def insert_session(conn: Connection, **values: Any) -> None:
    """Add a session; at most one of a conversation is active."""
    conn.execute(_INSERT, values)


def update_session(conn: Connection, session_id: uuid.UUID, **values: Any) -> None:
    """Change a session."""
    conn.execute(_UPDATE, {"key": session_id, **values})


def latest_paused(conn: Connection, conversation_id: uuid.UUID) -> RowMapping | None:
    """The paused session that was left last."""
    return latest(conn, conversation_id, "paused")


def latest(conn: Connection, conversation_id: uuid.UUID, state: str) -> RowMapping | None:
    """The session in a state (active, paused, ended) that changed last."""
    return (
        conn.execute(
            select(flow_session)
            .where(flow_session.c.conversation_id == conversation_id, flow_session.c.state == state)
            .order_by(
                flow_session.c.changed_at.desc(), flow_session.c.began_at.desc(), flow_session.c.id.desc()
            )
            .limit(1)
        )
        .mappings()
        .first()
    )


def paused(conn: Connection, conversation_id: uuid.UUID, most: int) -> Sequence[RowMapping]:
    """The paused sessions, what was left last first, at most so many."""
    return (
        conn.execute(
            select(flow_session)
            .where(flow_session.c.conversation_id == conversation_id, flow_session.c.state == "paused")
            .order_by(
                flow_session.c.changed_at.desc(), flow_session.c.began_at.desc(), flow_session.c.id.desc()
            )
            .limit(most)
        )
        .mappings()
        .all()
    )


def before(conn: Connection, conversation_id: uuid.UUID, most: int) -> Sequence[RowMapping]:
    """The sessions of a conversation that are not active, the newest first, at most so many: ``id, sealed_data``."""
    return (
        conn.execute(
            select(flow_session.c.id, flow_session.c.sealed_data)
            .where(flow_session.c.conversation_id == conversation_id, flow_session.c.state != "active")
            .order_by(
                flow_session.c.changed_at.desc(), flow_session.c.began_at.desc(), flow_session.c.id.desc()
            )
            .limit(most)
        )
        .mappings()
        .all()
    )


def delete_sessions(conn: Connection, conversation_id: uuid.UUID) -> None:
    """Erase every session of a conversation."""
    conn.execute(delete(flow_session).where(flow_session.c.conversation_id == conversation_id))
