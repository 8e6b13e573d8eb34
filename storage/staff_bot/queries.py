"""Linking chats to staff, one-time tokens, and the calls that are on their way or stand in a chat."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec
from sqlalchemy import Connection, delete, func, insert, or_, select, update

from storage.base import new_id
from storage.cases.tables import case, case_event
from storage.rows import all_of, columns, one_of
from storage.staff_bot.tables import staff_call, staff_messenger, staff_token


class MessengerRow(msgspec.Struct, frozen=True, kw_only=True):
    """A linked chat; its number is sealed."""

    staff_id: uuid.UUID
    sealed_chat: bytes
    linked_at: dt.datetime


class TokenRow(msgspec.Struct, frozen=True, kw_only=True):
    """A one-time token as it stands."""

    staff_id: uuid.UUID
    case_id: uuid.UUID | None
    expires_at: dt.datetime
    used_at: dt.datetime | None


class CallRow(msgspec.Struct, frozen=True, kw_only=True):
    """A call: to whom, of which case, and under which id it stands in their chat."""

    id: uuid.UUID
    staff_id: uuid.UUID
    case_id: uuid.UUID
    kind: str
    state: str
    external_id: str | None
    due_at: dt.datetime


def link(conn: Connection, staff_id: uuid.UUID, lookup: bytes, sealed_chat: bytes, now: dt.datetime) -> None:
    """This chat is theirs now; a former chat of theirs, or a former owner of the chat, is unlinked."""
    conn.execute(
        delete(staff_messenger).where(
            or_(staff_messenger.c.staff_id == staff_id, staff_messenger.c.lookup == lookup)
        )
    )
    conn.execute(
        insert(staff_messenger).values(
            staff_id=staff_id, lookup=lookup, sealed_chat=sealed_chat, linked_at=now
        )
    )


def unlink(conn: Connection, staff_id: uuid.UUID) -> bool:
    """No chat is theirs any more, and no code or link of theirs works; whether there was a chat.

    Calls are forgotten: nobody could take their words away from a chat that is not linked.
    """
    conn.execute(delete(staff_token).where(staff_token.c.staff_id == staff_id))
    conn.execute(delete(staff_call).where(staff_call.c.staff_id == staff_id))
    gone = conn.execute(delete(staff_messenger).where(staff_messenger.c.staff_id == staff_id))
    return gone.rowcount > 0


def of_staff(conn: Connection, staff_id: uuid.UUID) -> MessengerRow | None:
    """Somebody's chat."""
    mine = select(*columns(MessengerRow, staff_messenger)).where(staff_messenger.c.staff_id == staff_id)
    return one_of(conn, MessengerRow, mine)


def of_chat(conn: Connection, lookup: bytes) -> uuid.UUID | None:
    """Whose chat it is."""
    return conn.execute(select(staff_messenger.c.staff_id).where(staff_messenger.c.lookup == lookup)).scalar()


def linked(conn: Connection) -> list[MessengerRow]:
    """Every linked chat."""
    return all_of(
        conn,
        MessengerRow,
        select(*columns(MessengerRow, staff_messenger)).order_by(staff_messenger.c.staff_id),
    )


def add_token(
    conn: Connection,
    *,
    lookup: bytes,
    staff_id: uuid.UUID,
    kind: str,
    expires_at: dt.datetime,
    case_id: uuid.UUID | None = None,
) -> None:
    """Write a token down by its keyed hash."""
    conn.execute(
        insert(staff_token).values(
            lookup=lookup, staff_id=staff_id, kind=kind, case_id=case_id, expires_at=expires_at
        )
    )


def drop_tokens(conn: Connection, staff_id: uuid.UUID, kind: str) -> None:
    """None of this kind that somebody holds works any more."""
    conn.execute(delete(staff_token).where(staff_token.c.staff_id == staff_id, staff_token.c.kind == kind))


def token(conn: Connection, lookup: bytes, kind: str) -> TokenRow | None:
    """A token, whatever its state."""
    found = select(*columns(TokenRow, staff_token)).where(
        staff_token.c.lookup == lookup, staff_token.c.kind == kind
    )
    return one_of(conn, TokenRow, found)


def use_token(conn: Connection, lookup: bytes, kind: str, now: dt.datetime) -> bool:
    """Spend a token. One statement decides, so of two that come at once only one is let in."""
    fresh = update(staff_token).where(
        staff_token.c.lookup == lookup,
        staff_token.c.kind == kind,
        staff_token.c.used_at.is_(None),
        staff_token.c.expires_at > now,
    )
    return conn.execute(fresh.values(used_at=now)).rowcount == 1


def prune_tokens(conn: Connection, before: dt.datetime) -> int:
    """Remove tokens that ran out before ``before``; how many."""
    return conn.execute(delete(staff_token).where(staff_token.c.expires_at < before)).rowcount


def last_calls(conn: Connection, staff_id: uuid.UUID) -> dict[uuid.UUID, dt.datetime]:
    """When somebody was last called to each case, or is to be."""
    found = select(staff_call.c.case_id, func.max(staff_call.c.due_at)).where(
        staff_call.c.staff_id == staff_id
    )
    return {row[0]: row[1] for row in conn.execute(found.group_by(staff_call.c.case_id))}


def number_of(conn: Connection, case_id: uuid.UUID) -> int | None:
    """A case's number."""
    return conn.execute(select(case.c.number).where(case.c.id == case_id)).scalar()


def danger_at(conn: Connection, case_id: uuid.UUID) -> dt.datetime | None:
    """When danger last came up in a case."""
    seen = select(func.max(case_event.c.at)).where(
        case_event.c.case_id == case_id, case_event.c.kind.in_(("opened", "danger"))
    )
    return conn.execute(seen).scalar()


def add_call(conn: Connection, staff_id: uuid.UUID, case_id: uuid.UUID, kind: str, now: dt.datetime) -> None:
    """Somebody is to be called."""
    conn.execute(
        insert(staff_call).values(
            id=new_id(), staff_id=staff_id, case_id=case_id, kind=kind, state="queued", due_at=now
        )
    )


def calls(conn: Connection, *states: str) -> list[CallRow]:
    """Calls in these states, oldest first."""
    found = select(*columns(CallRow, staff_call)).where(staff_call.c.state.in_(states))
    return all_of(conn, CallRow, found.order_by(staff_call.c.due_at, staff_call.c.id))


def set_call(conn: Connection, call_id: uuid.UUID, **values: object) -> None:
    """Change a call."""
    conn.execute(update(staff_call).where(staff_call.c.id == call_id).values(**values))


def prune_calls(conn: Connection, before: dt.datetime) -> int:
    """Remove calls that were over before ``before``; how many."""
    over = (staff_call.c.state == "gone") & (staff_call.c.due_at < before)
    return conn.execute(delete(staff_call).where(over)).rowcount
