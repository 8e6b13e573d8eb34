"""Codes by which two who sit together meet, and the addresses that were joined by them."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from storage.cases.tables import case
from storage.conversations.tables import conversation
from storage.coordination.tables import joined_address, meeting_code
from storage.identity.tables import address
from storage.rows import columns, insert_missing, one_of


class CodeRow(msgspec.Struct, frozen=True, kw_only=True):
    """An unspent code, and the address that showed it."""

    address_id: uuid.UUID
    citizen_id: uuid.UUID
    channel: str
    lookup: bytes
    borrowed: bool
    sealed_external: bytes | None


class JoinedRow(msgspec.Struct, frozen=True, kw_only=True):
    """An address that was joined to a case's citizen."""

    address_id: uuid.UUID
    from_citizen_id: uuid.UUID | None
    case_id: uuid.UUID | None
    undone_at: dt.datetime | None


class AddressRow(msgspec.Struct, frozen=True, kw_only=True):
    """An address as it stands."""

    id: uuid.UUID
    citizen_id: uuid.UUID
    channel: str
    lookup: bytes


def put(
    conn: Connection, *, lookup: bytes, address_id: uuid.UUID, now: dt.datetime, expires_at: dt.datetime
) -> bool:
    """Write a code down in place of any other of this address. False while somebody else's has the same digits."""
    conn.execute(delete(meeting_code).where(meeting_code.c.expires_at <= now))
    conn.execute(delete(meeting_code).where(meeting_code.c.address_id == address_id))
    values = {"lookup": lookup, "address_id": address_id, "made_at": now, "expires_at": expires_at}
    return insert_missing(conn, meeting_code, values, ["lookup"])


def use(
    conn: Connection, lookup: bytes, now: dt.datetime, staff_id: uuid.UUID, case_id: uuid.UUID
) -> CodeRow | None:
    """Spend a code: the address that showed it. None when there is none, or it was spent or ran out."""
    fresh = update(meeting_code).where(
        meeting_code.c.lookup == lookup, meeting_code.c.used_at.is_(None), meeting_code.c.expires_at > now
    )
    if conn.execute(fresh.values(used_at=now, staff_id=staff_id, case_id=case_id)).rowcount != 1:
        return None
    found = (
        select(
            address.c.id.label("address_id"),
            address.c.citizen_id,
            address.c.channel,
            address.c.lookup,
            address.c.borrowed,
            address.c.sealed_external,
        )
        .join(meeting_code, meeting_code.c.address_id == address.c.id)
        .where(meeting_code.c.lookup == lookup, address.c.state == "open")
    )
    return one_of(conn, CodeRow, found)


def add_joined(
    conn: Connection,
    *,
    address_id: uuid.UUID,
    from_citizen_id: uuid.UUID,
    case_id: uuid.UUID,
    staff_id: uuid.UUID,
    at: dt.datetime,
) -> None:
    """Write down how an address came to a citizen."""
    conn.execute(
        insert(joined_address).values(
            address_id=address_id,
            from_citizen_id=from_citizen_id,
            case_id=case_id,
            staff_id=staff_id,
            at=at,
        )
    )


def undo(conn: Connection, address_id: uuid.UUID, now: dt.datetime) -> JoinedRow | None:
    """Take a joining back, once: the row. None when there is none or it was taken back before."""
    undone = update(joined_address).where(
        joined_address.c.address_id == address_id, joined_address.c.undone_at.is_(None)
    )
    if conn.execute(undone.values(undone_at=now)).rowcount != 1:
        return None
    row = select(*columns(JoinedRow, joined_address)).where(joined_address.c.address_id == address_id)
    return one_of(conn, JoinedRow, row)


def address_of(conn: Connection, address_id: uuid.UUID) -> AddressRow | None:
    """One address."""
    return one_of(conn, AddressRow, select(*columns(AddressRow, address)).where(address.c.id == address_id))


def address_by(conn: Connection, channel: str, lookup: bytes) -> AddressRow | None:
    """The address with this keyed hash on a channel."""
    mine = (address.c.channel == channel) & (address.c.lookup == lookup)
    return one_of(conn, AddressRow, select(*columns(AddressRow, address)).where(mine))


def open_address(conn: Connection, citizen_id: uuid.UUID) -> AddressRow | None:
    """The open address that a citizen was seen at last."""
    mine = (address.c.citizen_id == citizen_id) & (address.c.state == "open")
    found = select(*columns(AddressRow, address)).where(mine)
    return one_of(conn, AddressRow, found.order_by(address.c.last_seen_at.desc(), address.c.id).limit(1))


def joined_to(conn: Connection, citizen_id: uuid.UUID) -> list[uuid.UUID]:
    """The addresses that joined a citizen and were not taken back."""
    mine = select(joined_address.c.address_id).join(address, address.c.id == joined_address.c.address_id)
    wanted = mine.where(address.c.citizen_id == citizen_id, joined_address.c.undone_at.is_(None))
    return list(conn.execute(wanted).scalars())


def has_case(conn: Connection, conversation_id: uuid.UUID) -> bool:
    """Whether a conversation has a case that is not closed."""
    open_one = select(case.c.id).where(case.c.conversation_id == conversation_id, case.c.state != "closed")
    return conn.execute(open_one.limit(1)).first() is not None


def lock_now(conn: Connection, conversation_id: uuid.UUID) -> bool:
    """Lock a conversation if nobody holds it; whether it is held now. For who holds another already: whoever waits for
    a second talk can meet somebody who waits the other way round."""
    free = select(conversation.c.id).where(conversation.c.id == conversation_id)
    return conn.execute(free.with_for_update(skip_locked=True)).first() is not None
