"""Pictures and sounds of a talk: kept sealed, found by their talk, and fetched from a messenger later."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from storage.conversations.tables import conversation, media, message
from storage.identity.tables import data_key


def insert_media(conn: Connection, **values: Any) -> None:
    """Keep one."""
    conn.execute(insert(media).values(**values))


def find(conn: Connection, conversation_id: uuid.UUID, media_id: uuid.UUID) -> RowMapping | None:
    """One of a talk, with the wrapped key of its citizen. None for another talk's."""
    found = (
        select(media, data_key.c.wrapped, data_key.c.master)
        .join(conversation, conversation.c.id == media.c.conversation_id)
        .join(data_key, data_key.c.citizen_id == conversation.c.citizen_id)
        .where(media.c.id == media_id, media.c.conversation_id == conversation_id)
    )
    return conn.execute(found).mappings().first()


def talk_of(conn: Connection, media_id: uuid.UUID) -> RowMapping | None:
    """Where one that is still to be fetched belongs, its sealed name, and the wrapped key; without its content."""
    found = (
        select(
            media.c.id, media.c.conversation_id, media.c.message_id, media.c.kind, media.c.sealed_name,
            data_key.c.wrapped, data_key.c.master,
        )
        .join(conversation, conversation.c.id == media.c.conversation_id)
        .join(data_key, data_key.c.citizen_id == conversation.c.citizen_id)
        .where(media.c.id == media_id)
    )  # fmt: skip
    return conn.execute(found).mappings().first()


def change(conn: Connection, media_id: uuid.UUID, **values: Any) -> None:
    """Change one."""
    conn.execute(update(media).where(media.c.id == media_id).values(**values))


def belongs(
    conn: Connection, conversation_id: uuid.UUID, staff_id: uuid.UUID, message_id: uuid.UUID | None
) -> None:
    """What this person has kept in the talk and no message carried yet belongs to this one."""
    loose = (
        media.c.conversation_id == conversation_id,
        media.c.staff_id == staff_id,
        media.c.message_id.is_(None),
    )
    conn.execute(update(media).where(*loose).values(message_id=message_id))


def drop(conn: Connection, conversation_id: uuid.UUID, media_id: uuid.UUID) -> None:
    """One is gone."""
    conn.execute(delete(media).where(media.c.id == media_id, media.c.conversation_id == conversation_id))


def drop_loose(conn: Connection, conversation_id: uuid.UUID, before: dt.datetime) -> None:
    """What the citizen sent before then and no message ever took up is gone."""
    loose = (
        media.c.conversation_id == conversation_id,
        media.c.message_id.is_(None),
        media.c.staff_id.is_(None),
        media.c.created_at < before,
    )
    conn.execute(delete(media).where(*loose))


def sent_since(conn: Connection, conversation_id: uuid.UUID, since: dt.datetime) -> int:
    """How many the citizen has sent since then."""
    counted = select(func.count()).where(
        media.c.conversation_id == conversation_id, media.c.staff_id.is_(None), media.c.created_at >= since
    )
    return conn.execute(counted).scalar_one()


def message_row(conn: Connection, message_id: uuid.UUID) -> RowMapping | None:
    """The message that carries one: its id and its sealed parts."""
    found = select(message.c.id, message.c.sealed_parts).where(message.c.id == message_id)
    return conn.execute(found).mappings().first()


def last_said(conn: Connection, conversation_id: uuid.UUID) -> RowMapping | None:
    """The text and the time of the newest message that was not the citizen's."""
    newest = (
        select(message.c.text_id, message.c.created_at)
        .where(message.c.conversation_id == conversation_id, message.c.sender != "me")
        .order_by(message.c.ordinal.desc())
        .limit(1)
    )
    return conn.execute(newest).mappings().first()
