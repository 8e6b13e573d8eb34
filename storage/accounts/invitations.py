"""Invitations: a link that works once. Only a keyed hash of its token is kept."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from storage.accounts.tables import invitation
from storage.base import new_id
from storage.rows import columns, one_of


class InvitationRow(msgspec.Struct, frozen=True, kw_only=True):
    """A link, used or not."""

    staff_id: uuid.UUID
    created_at: dt.datetime
    expires_at: dt.datetime
    used_at: dt.datetime | None


def insert_invitation(
    conn: Connection, *, staff_id: uuid.UUID, lookup: bytes, created_at: dt.datetime, expires_at: dt.datetime
) -> None:
    """Keep a link by the hash of its token."""
    conn.execute(
        insert(invitation).values(
            id=new_id(), lookup=lookup, staff_id=staff_id, created_at=created_at, expires_at=expires_at
        )
    )


def find_invitation(conn: Connection, lookup: bytes) -> InvitationRow | None:
    """The link of a token, used and expired ones too."""
    found = select(*columns(InvitationRow, invitation)).where(invitation.c.lookup == lookup)
    return one_of(conn, InvitationRow, found)


def use_invitation(conn: Connection, lookup: bytes, now: dt.datetime) -> bool:
    """Use a link up. False: used before, expired, or never was. Of two at once one gets True."""
    statement = update(invitation).where(
        invitation.c.lookup == lookup, invitation.c.used_at.is_(None), invitation.c.expires_at > now
    )
    return conn.execute(statement.values(used_at=now)).rowcount == 1


def drop_invitations(conn: Connection, staff_id: uuid.UUID) -> None:
    """Forget somebody's unused links."""
    conn.execute(delete(invitation).where(invitation.c.staff_id == staff_id, invitation.c.used_at.is_(None)))
