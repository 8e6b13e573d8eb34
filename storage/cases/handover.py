"""What a citizen said of who should help them and how they speak."""

from __future__ import annotations

import uuid

import msgspec
from sqlalchemy import Connection, select

from storage.cases.tables import case
from storage.rows import columns, one_of


class HandoverRow(msgspec.Struct, frozen=True, kw_only=True):
    """A case's house, spoken language and interpreter; None: not asked."""

    house: str | None
    spoken: str | None
    interpreter: str | None


def of_case(conn: Connection, case_id: uuid.UUID) -> HandoverRow:
    """What is known of one case."""
    row = one_of(conn, HandoverRow, select(*columns(HandoverRow, case)).where(case.c.id == case_id))
    assert row is not None
    return row


def last_spoken(conn: Connection, conversation_id: uuid.UUID) -> str | None:
    """What the citizen answered last about their spoken language, in any case of this conversation."""
    said = (case.c.conversation_id == conversation_id) & case.c.spoken.in_(
        ("west", "east", "north", "danish")
    )
    return conn.execute(select(case.c.spoken).where(said).order_by(case.c.number.desc()).limit(1)).scalar()
