"""Writing codes down by their hash, using each once, counting wrong tries, and whom to ask about being remembered."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, delete, func, select, update

from storage.accounts.attempts import AttemptRow
from storage.accounts.tables import login_attempt
from storage.conversations.tables import conversation
from storage.flows.tables import flow_session
from storage.identity.tables import citizen
from storage.recovery.tables import recovery_code
from storage.rows import columns, insert_missing, one_of


class FoundCode(msgspec.Struct, frozen=True, kw_only=True):
    """An unspent code, and the conversation it opens."""

    lookup: bytes
    citizen_id: uuid.UUID
    conversation_id: uuid.UUID


def put(
    conn: Connection,
    *,
    lookup: bytes,
    citizen_id: uuid.UUID,
    staff_id: uuid.UUID | None,
    made_at: dt.datetime,
    expires_at: dt.datetime,
) -> bool:
    """Write a code down in place of any other of this citizen. False when somebody else's has the same words."""
    values = {
        "lookup": lookup,
        "citizen_id": citizen_id,
        "staff_id": staff_id,
        "made_at": made_at,
        "expires_at": expires_at,
    }
    if not insert_missing(conn, recovery_code, values, ["lookup"]):
        return False
    others = recovery_code.c.citizen_id == citizen_id, recovery_code.c.lookup != lookup
    conn.execute(delete(recovery_code).where(*others))
    return True


def find(conn: Connection, lookups: Sequence[bytes], now: dt.datetime) -> FoundCode | None:
    """The code that one of these hashes stands for, if it may still be used."""
    found = (
        select(recovery_code.c.lookup, recovery_code.c.citizen_id, conversation.c.id.label("conversation_id"))
        .join(conversation, conversation.c.citizen_id == recovery_code.c.citizen_id)
        .where(
            recovery_code.c.lookup.in_(lookups),
            recovery_code.c.used_at.is_(None),
            recovery_code.c.expires_at > now,
        )
    )
    return one_of(conn, FoundCode, found)


def use(conn: Connection, lookup: bytes, now: dt.datetime) -> bool:
    """Spend a code; False when it was spent, replaced or erased before. Of two at once only one is let in."""
    fresh = update(recovery_code).where(recovery_code.c.lookup == lookup, recovery_code.c.used_at.is_(None))
    return conn.execute(fresh.values(used_at=now)).rowcount == 1


def forget(conn: Connection, citizen_id: uuid.UUID) -> None:
    """Remove every code of a citizen."""
    conn.execute(delete(recovery_code).where(recovery_code.c.citizen_id == citizen_id))


def prune(conn: Connection, now: dt.datetime) -> int:
    """Remove codes that ran out; how many."""
    return conn.execute(delete(recovery_code).where(recovery_code.c.expires_at <= now)).rowcount


def hold_tries(conn: Connection, lookup: bytes, now: dt.datetime) -> AttemptRow:
    """The wrong tries counted under this hash, held until the transaction ends: tries come one after another."""
    insert_missing(conn, login_attempt, {"lookup": lookup, "failures": 0, "last_at": now}, ["lookup"])
    held = select(*columns(AttemptRow, login_attempt)).where(login_attempt.c.lookup == lookup)
    row = one_of(conn, AttemptRow, held.with_for_update())
    assert row is not None
    return row


def set_tries(conn: Connection, lookup: bytes, failures: int, now: dt.datetime) -> None:
    """Write the count of wrong tries down; the row is held."""
    counted = update(login_attempt).where(login_attempt.c.lookup == lookup)
    conn.execute(counted.values(failures=failures, last_at=now))


def may_be_asked(conn: Connection, conversation_id: uuid.UUID, flow: str, known_before: dt.datetime) -> bool:
    """Whether somebody may be asked to be remembered: not remembered, never asked in ``flow``, begun (or begun anew
    after an erasure) before ``known_before``.
    """
    asked = select(flow_session.c.id).where(
        flow_session.c.conversation_id == conversation_id, flow_session.c.flow == flow
    )
    found = (
        select(citizen.c.id)
        .join(conversation, conversation.c.citizen_id == citizen.c.id)
        .where(
            conversation.c.id == conversation_id,
            citizen.c.retention_level == 0,
            func.coalesce(citizen.c.erased_at, conversation.c.created_at) < known_before,
            ~asked.exists(),
        )
    )
    return conn.execute(found).first() is not None
