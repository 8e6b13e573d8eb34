"""What a reviewer says of examples: an approval of all sentences of an intent as they stand, or a doubt about one."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from storage.base import new_id
from storage.rows import all_of, columns, insert_missing
from storage.understanding.tables import example_approval, example_doubt


class ApprovalRow(msgspec.Struct, frozen=True, kw_only=True):
    """An approval of the sentences that ``digest`` stands for. Never changed but withdrawn, so it can be explained."""

    id: uuid.UUID
    language: str
    intent: str
    digest: str
    staff_id: uuid.UUID
    reviewer: str
    approved_at: dt.datetime
    withdrawn_at: dt.datetime | None


class DoubtRow(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence that a reviewer is not sure of."""

    id: uuid.UUID
    language: str
    intent: str
    sentence: str
    staff_id: uuid.UUID
    reviewer: str
    made_at: dt.datetime


def standing(conn: Connection) -> list[ApprovalRow]:
    """Every approval that was not withdrawn, the newest first."""
    table = example_approval.c
    newest = table.approved_at.desc(), table.id.desc()
    found = (
        select(*columns(ApprovalRow, example_approval)).where(table.withdrawn_at.is_(None)).order_by(*newest)
    )
    return all_of(conn, ApprovalRow, found)


def approve(
    conn: Connection, *, language: str, intent: str, digest: str, staff_id: uuid.UUID, reviewer: str,
    now: dt.datetime,
) -> ApprovalRow:  # fmt: skip
    """Approve these sentences in somebody's name."""
    row = ApprovalRow(
        id=new_id(), language=language, intent=intent, digest=digest, staff_id=staff_id, reviewer=reviewer,
        approved_at=now, withdrawn_at=None,
    )  # fmt: skip
    conn.execute(insert(example_approval).values(msgspec.structs.asdict(row)))
    return row


def withdraw(conn: Connection, language: str, intent: str, now: dt.datetime) -> int:
    """Take back every approval of an intent's sentences, whichever they were; how many there were."""
    table = example_approval.c
    ours = (
        table.language == language,
        table.intent == intent,
        table.withdrawn_at.is_(None),
    )
    return conn.execute(update(example_approval).where(*ours).values(withdrawn_at=now)).rowcount


def doubts(conn: Connection) -> list[DoubtRow]:
    """Every doubt, in the order they came."""
    return all_of(conn, DoubtRow, select(*columns(DoubtRow, example_doubt)).order_by(example_doubt.c.id))


def doubt(
    conn: Connection, *, language: str, intent: str, sentence: str, staff_id: uuid.UUID, reviewer: str,
    now: dt.datetime,
) -> bool:  # fmt: skip
    """Write down that somebody is not sure of a sentence. False when it was written down already."""
    values = {
        "id": new_id(), "language": language, "intent": intent, "sentence": sentence, "staff_id": staff_id,
        "reviewer": reviewer, "made_at": now,
    }  # fmt: skip
    return insert_missing(conn, example_doubt, values, ["language", "intent", "sentence"])


def settle(conn: Connection, language: str, intent: str, sentence: str) -> bool:
    """Take a doubt back; whether there was one."""
    table = example_doubt.c
    ours = table.language == language, table.intent == intent, table.sentence == sentence
    return conn.execute(delete(example_doubt).where(*ours)).rowcount > 0
