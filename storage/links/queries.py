"""Making one-time links, using each once, and letting go of old ones."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec
from sqlalchemy import Connection, delete, select, update

from storage.links.tables import link
from storage.rows import columns, insert_missing, one_of


class LinkRow(msgspec.Struct, frozen=True, kw_only=True):
    """A one-time link as it stands."""

    citizen_id: uuid.UUID
    channel: str
    from_address_id: uuid.UUID | None
    expires_at: dt.datetime
    used_at: dt.datetime | None
    replaced_at: dt.datetime | None


def add(
    conn: Connection,
    *,
    lookup: bytes,
    citizen_id: uuid.UUID,
    channel: str,
    from_address_id: uuid.UUID | None,
    made_at: dt.datetime,
    expires_at: dt.datetime,
) -> None:
    """Write a link down, unless it stands there already."""
    values = {
        "lookup": lookup,
        "citizen_id": citizen_id,
        "channel": channel,
        "from_address_id": from_address_id,
        "made_at": made_at,
        "expires_at": expires_at,
    }
    insert_missing(conn, link, values, ["lookup"])


def find(conn: Connection, lookup: bytes, channel: str) -> LinkRow | None:
    """The link of a token that leads to ``channel``, whatever its state."""
    found = select(*columns(LinkRow, link)).where(link.c.lookup == lookup, link.c.channel == channel)
    return one_of(conn, LinkRow, found)


def use(conn: Connection, lookup: bytes, channel: str, now: dt.datetime) -> uuid.UUID | None:
    """Spend a link: the citizen it is bound to. None when it is unknown, too old or was spent before.

    One statement decides, so of two that open it at once only one is let in.
    """
    fresh = update(link).where(
        link.c.lookup == lookup,
        link.c.channel == channel,
        link.c.used_at.is_(None),
        link.c.expires_at > now,
    )
    return conn.execute(fresh.values(used_at=now).returning(link.c.citizen_id)).scalar()


def replace(conn: Connection, lookup: bytes, now: dt.datetime) -> bool:
    """Note that a new link was asked for in place of this one; False from the second time on."""
    once = update(link).where(link.c.lookup == lookup, link.c.replaced_at.is_(None))
    return conn.execute(once.values(replaced_at=now)).rowcount == 1


def forget(conn: Connection, citizen_id: uuid.UUID) -> None:
    """Remove every link of a citizen."""
    conn.execute(delete(link).where(link.c.citizen_id == citizen_id))


def prune(conn: Connection, before: dt.datetime) -> int:
    """Remove links that ran out before ``before``; how many."""
    return conn.execute(delete(link).where(link.c.expires_at < before)).rowcount
