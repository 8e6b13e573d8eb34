"""Citizens, addresses and data keys."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, bindparam, delete, insert, select, update

from storage.conversations.tables import conversation
from storage.identity.tables import address, citizen, data_key

# Asked for each thing that comes in, so built once.
_FIND_ADDRESS = (
    select(
        address.c.id,
        address.c.citizen_id,
        address.c.state,
        address.c.borrowed,
        address.c.channel,
        conversation.c.id.label("conversation_id"),
        conversation.c.language,
        data_key.c.wrapped,
        data_key.c.master,
    )
    .join(conversation, conversation.c.citizen_id == address.c.citizen_id)
    .join(data_key, data_key.c.citizen_id == address.c.citizen_id)
    .where(address.c.channel == bindparam("on"), address.c.lookup == bindparam("hash"))
)


def insert_citizen(
    conn: Connection, citizen_id: uuid.UUID, wrapped: bytes, master: str, now: dt.datetime
) -> None:
    """Add a citizen with a data key of their own."""
    conn.execute(insert(citizen).values(id=citizen_id, created_at=now))
    conn.execute(insert(data_key).values(citizen_id=citizen_id, wrapped=wrapped, master=master))


def replace_data_key(conn: Connection, citizen_id: uuid.UUID, wrapped: bytes, master: str) -> None:
    """Destroy the old key, and with it all it sealed, and set a new one."""
    conn.execute(delete(data_key).where(data_key.c.citizen_id == citizen_id))
    conn.execute(insert(data_key).values(citizen_id=citizen_id, wrapped=wrapped, master=master))


def insert_address(conn: Connection, **values: Any) -> None:
    """Add an address; ``lookup`` is unique on its channel."""
    conn.execute(insert(address).values(**values))


def update_address(conn: Connection, address_id: uuid.UUID, **values: Any) -> None:
    """Change an address."""
    conn.execute(update(address).where(address.c.id == address_id).values(**values))


def addresses_of(conn: Connection, citizen_id: uuid.UUID) -> Sequence[RowMapping]:
    """Every address of a citizen: its id, and what it is called on its channel, sealed."""
    mine = select(address.c.id, address.c.sealed_external).where(address.c.citizen_id == citizen_id)
    return conn.execute(mine.order_by(address.c.id)).mappings().all()


def other_open_addresses(
    conn: Connection, citizen_id: uuid.UUID, channel: str, kept: uuid.UUID
) -> Sequence[uuid.UUID]:
    """The open addresses of a citizen on a channel, but for one."""
    mine = (address.c.citizen_id == citizen_id) & (address.c.channel == channel)
    others = select(address.c.id).where(mine, address.c.state == "open", address.c.id != kept)
    return conn.execute(others.order_by(address.c.id)).scalars().all()


def set_citizen(conn: Connection, citizen_id: uuid.UUID, **values: Any) -> None:
    """Change a citizen's row."""
    conn.execute(update(citizen).where(citizen.c.id == citizen_id).values(**values))


def find_address(conn: Connection, channel: str, lookup: bytes) -> RowMapping | None:
    """An address with its conversation and the wrapped key, by the keyed hash of its channel's id."""
    return conn.execute(_FIND_ADDRESS, {"on": channel, "hash": lookup}).mappings().first()


def wrapped_key(conn: Connection, citizen_id: uuid.UUID) -> RowMapping | None:
    """The wrapped data key of a citizen and the master that wrapped it."""
    mine = select(data_key.c.wrapped, data_key.c.master).where(data_key.c.citizen_id == citizen_id)
    return conn.execute(mine).mappings().first()


def address_with_conversation(conn: Connection, address_id: uuid.UUID) -> RowMapping | None:
    """An address's channel and state, whether its phone is borrowed, and the conversation behind it."""
    found = (
        select(
            address.c.channel, address.c.state, address.c.borrowed, conversation.c.id.label("conversation_id")
        )
        .join(conversation, conversation.c.citizen_id == address.c.citizen_id)
        .where(address.c.id == address_id)
    )
    return conn.execute(found).mappings().first()
