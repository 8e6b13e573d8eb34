"""The conversation row (the lock), what a turn reads beside it, and its messages."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import (
    Connection,
    RowMapping,
    and_,
    bindparam,
    delete,
    exists,
    func,
    insert,
    select,
    true,
    update,
)

from storage.appointments.tables import appointment
from storage.base import spelt
from storage.cases.tables import case
from storage.conversations.tables import conversation, message
from storage.flows.tables import flow_session
from storage.identity.tables import address, data_key
from storage.inbox.tables import inbox
from storage.usage import queries as usage

# Statements of every turn, built once: building one costs more than SQLite needs to run it.
_KEY_OF = (
    select(conversation, data_key.c.wrapped, data_key.c.master)
    .join(data_key, data_key.c.citizen_id == conversation.c.citizen_id)
    .where(conversation.c.id == bindparam("key"))
)
# Without the key: read in one statement with the lock it would be the key from before the wait, and an erasure that
# was waited for has destroyed that one.
_LOCK = select(conversation).where(conversation.c.id == bindparam("key")).with_for_update()
_UNHANDLED = (
    select(func.min(inbox.c.arrival).label("oldest"), func.count().label("waiting"))
    .where(inbox.c.conversation_id == bindparam("key"), inbox.c.state == spelt("received"))
    .subquery()
)
_LEFT = flow_session.alias("left_session")
_BESIDE = (
    select(
        flow_session.c.id.label("session_id"),
        flow_session.c.sealed_data,
        flow_session.c.began_at,
        case.c.id.label("case_id"),
        case.c.number.label("case_number"),
        case.c.state.label("case_state"),
        case.c.priority.label("case_priority"),
        case.c.sealed_wish,
        case.c.promised_at,
        case.c.late_notice_at,
        case.c.team_id,
        case.c.opened_at.label("case_opened_at"),
        inbox.c.arrival,
        inbox.c.sealed_content,
        inbox.c.external_id,
        inbox.c.channel.label("inbox_channel"),
        inbox.c.address_id,
        inbox.c.received_at,
        inbox.c.attempts,
        _UNHANDLED.c.waiting,
        address.c.channel.label("reply_channel"),
        address.c.sealed_external,
        data_key.c.wrapped,
        data_key.c.master,
        exists()
        .where(message.c.conversation_id == conversation.c.id, message.c.state == spelt("queued"))
        .label("unsent"),
        exists()
        .where(_LEFT.c.conversation_id == conversation.c.id, _LEFT.c.state == spelt("paused"))
        .label("has_paused"),
        exists()
        .where(appointment.c.conversation_id == conversation.c.id, appointment.c.state == spelt("agreed"))
        .label("has_appointments"),
    )
    .select_from(conversation)
    .outerjoin(
        flow_session,
        and_(flow_session.c.conversation_id == conversation.c.id, flow_session.c.state == "active"),
    )
    .outerjoin(case, and_(case.c.conversation_id == conversation.c.id, case.c.state != spelt("closed")))
    .join(_UNHANDLED, true())
    .outerjoin(inbox, inbox.c.arrival == _UNHANDLED.c.oldest)
    .outerjoin(address, address.c.id == conversation.c.reply_address_id)
    .outerjoin(data_key, data_key.c.citizen_id == conversation.c.citizen_id)
    .where(conversation.c.id == bindparam("key"))
)
_UPDATE_CONVERSATION = update(conversation).where(conversation.c.id == bindparam("key"))
_UPDATE_AND_COUNT = usage.within(_UPDATE_CONVERSATION)
_UPDATE_MESSAGE = update(message).where(message.c.id == bindparam("key"))
_INSERT_MESSAGE = insert(message)
_MESSAGES_AFTER = (
    select(message)
    .where(message.c.conversation_id == bindparam("key"), message.c.change_seq > bindparam("seq"))
    .order_by(message.c.change_seq)
    .limit(bindparam("most"))
)


def insert_conversation(conn: Connection, **values: Any) -> None:
    """Add the one conversation of a citizen."""
    conn.execute(insert(conversation).values(**values))


def lock(conn: Connection, conversation_id: uuid.UUID) -> RowMapping | None:
    """Lock the conversation until the transaction ends; the first statement of every change to it."""
    return conn.execute(_LOCK, {"key": conversation_id}).mappings().first()


def beside(conn: Connection, conversation_id: uuid.UUID) -> RowMapping:
    """What a turn needs besides the locked row, read after the lock: wrapped key (null where it is gone), active
    session, open case, address, and the oldest of the ``waiting`` inbox rows."""
    return conn.execute(_BESIDE, {"key": conversation_id}).mappings().one()


def update_conversation(conn: Connection, conversation_id: uuid.UUID, **values: Any) -> None:
    """Change the locked row."""
    conn.execute(_UPDATE_CONVERSATION, {"key": conversation_id, **values})


def end_turn(
    conn: Connection, conversation_id: uuid.UUID, day: dt.date, met: Mapping[usage.Met, int], **values: Any
) -> None:
    """Change the locked row, and count what was met: one statement where the database is asked over a wire."""
    if met and conn.dialect.name == "postgresql":
        counted = usage.values_within(day, met)
        conn.execute(_UPDATE_AND_COUNT, {"key": conversation_id, **values, **counted})
    else:
        usage.add(conn, day, met)
        update_conversation(conn, conversation_id, **values)


def owned_by(conn: Connection, staff_id: uuid.UUID) -> Sequence[uuid.UUID]:
    """Conversations somebody owns, in the one order in which several are locked."""
    theirs = select(conversation.c.id).where(conversation.c.staff_id == staff_id)
    return conn.execute(theirs.order_by(conversation.c.id)).scalars().all()


def insert_messages(conn: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Add messages, all with the same columns."""
    if rows:
        conn.execute(_INSERT_MESSAGE, list(rows))


class ShownText(NamedTuple):
    """Which wording of ours a message was."""

    text_id: str
    language: str
    revision: str


def shown_text(conn: Connection, conversation_id: uuid.UUID, message_id: uuid.UUID) -> ShownText | None:
    """The text that a message of the machine's shows; None for any other message, and for those of other talks."""
    found = conn.execute(
        select(message.c.text_id, message.c.language, message.c.text_revision).where(
            message.c.id == message_id,
            message.c.conversation_id == conversation_id,
            message.c.sender.in_(("bot", "notice")),
            message.c.text_id.is_not(None),
            message.c.language.is_not(None),
            message.c.text_revision.is_not(None),
        )
    ).first()
    return ShownText(*found) if found is not None else None


def update_message(conn: Connection, message_id: uuid.UUID, **values: Any) -> None:
    """Change one message; the caller has taken a change number for it."""
    conn.execute(_UPDATE_MESSAGE, {"key": message_id, **values})


def messages_after(
    conn: Connection, conversation_id: uuid.UUID, seq: int, limit: int
) -> Sequence[RowMapping]:
    """Messages changed after ``seq``, in the order of their change."""
    given = {"key": conversation_id, "seq": seq, "most": limit}
    return conn.execute(_MESSAGES_AFTER, given).mappings().all()


def talk(conn: Connection, conversation_id: uuid.UUID, limit: int = 1000) -> Sequence[RowMapping]:
    """The last ``limit`` messages in the order of the talk."""
    rows = (
        conn.execute(
            select(message)
            .where(message.c.conversation_id == conversation_id)
            .order_by(message.c.ordinal.desc())
            .limit(limit)
        )
        .mappings()
        .all()
    )
    return list(reversed(rows))


def message_with_key(conn: Connection, conversation_id: uuid.UUID, client_id: str) -> uuid.UUID | None:
    """The message staff sent under this key, if they did."""
    return conn.execute(
        select(message.c.id).where(
            message.c.conversation_id == conversation_id,
            message.c.client_id == client_id,
            message.c.sender == "person",
        )
    ).scalar()


def mark_received(conn: Connection, conversation_id: uuid.UUID, seq: int, now: dt.datetime) -> None:
    """The citizen has had everything up to ``seq``; what was received stays so. No change number: staff see it when
    they look."""
    conn.execute(
        update(message)
        .where(
            message.c.conversation_id == conversation_id,
            message.c.change_seq <= seq,
            message.c.received_at.is_(None),
            message.c.sender != "me",
            message.c.channel == "web",
        )
        .values(received_at=now)
    )


def delete_messages(conn: Connection, conversation_id: uuid.UUID) -> None:
    """Erase what was said."""
    conn.execute(delete(message).where(message.c.conversation_id == conversation_id))


def key_of(conn: Connection, conversation_id: uuid.UUID) -> RowMapping | None:
    """The conversation with the wrapped key that opens its messages; no lock."""
    return conn.execute(_KEY_OF, {"key": conversation_id}).mappings().first()
