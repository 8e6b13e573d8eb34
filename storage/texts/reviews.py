"""Who has approved which wording. Only ever added or undone, so that an approval can be explained later."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, func, insert, select, update

from storage.base import new_id
from storage.rows import all_of, columns, one_of
from storage.texts.tables import text_review


class ReviewRow(msgspec.Struct, frozen=True, kw_only=True):
    """One approval: of this wording, seen beside that Danish. Outdated is for the reader to compute."""

    id: uuid.UUID
    text_id: str
    language: str
    revision: str
    danish_revision: str
    meaning_changed: bool
    staff_id: uuid.UUID | None
    reviewer: str
    reviewed_at: dt.datetime
    undone_at: dt.datetime | None


def current(conn: Connection) -> list[ReviewRow]:
    """The newest standing approval of each text in each language."""
    table = text_review.c
    newest_first = func.row_number().over(
        partition_by=(table.text_id, table.language), order_by=(table.reviewed_at.desc(), table.id.desc())
    )
    ranked = (
        select(*columns(ReviewRow, text_review), newest_first.label("place"))
        .where(table.undone_at.is_(None))
        .subquery()
    )
    named = [ranked.c[name] for name in ReviewRow.__struct_fields__]
    return all_of(conn, ReviewRow, select(*named).where(ranked.c.place == 1))


def current_of(conn: Connection, text_id: str, language: str) -> ReviewRow | None:
    """The newest standing approval of one text."""
    return one_of(conn, ReviewRow, _of(text_id, language).where(text_review.c.undone_at.is_(None)))


def history(conn: Connection, text_id: str, language: str) -> list[ReviewRow]:
    """Every approval, undone ones too, newest first."""
    return all_of(conn, ReviewRow, _of(text_id, language))


def add_review(
    conn: Connection, *, text_id: str, language: str, revision: str, danish_revision: str, reviewer: str,
    now: dt.datetime, staff_id: uuid.UUID | None = None, meaning_changed: bool = False,
) -> ReviewRow:  # fmt: skip
    """Approve a wording beside its Danish, in somebody's name."""
    row = ReviewRow(
        id=new_id(), text_id=text_id, language=language, revision=revision,
        danish_revision=danish_revision, meaning_changed=meaning_changed, staff_id=staff_id,
        reviewer=reviewer, reviewed_at=now, undone_at=None,
    )  # fmt: skip
    conn.execute(insert(text_review).values(msgspec.structs.asdict(row)))
    return row


def mark_meaning_changed(conn: Connection, text_id: str, language: str, changed: bool) -> bool:
    """Say of the standing approval whether its Danish has since come to mean something else."""
    review = current_of(conn, text_id, language)
    if review is None:
        return False
    statement = update(text_review).where(text_review.c.id == review.id)
    conn.execute(statement.values(meaning_changed=changed))
    return True


def undo(conn: Connection, text_id: str, language: str, now: dt.datetime) -> ReviewRow | None:
    """Take back the newest standing approval and return it (None: there is none); the one before stands."""
    review = current_of(conn, text_id, language)
    if review is None:
        return None
    conn.execute(update(text_review).where(text_review.c.id == review.id).values(undone_at=now))
    return msgspec.structs.replace(review, undone_at=now)


def _of(text_id: str, language: str) -> Select[Any]:
    table = text_review.c
    return (
        select(*columns(ReviewRow, text_review))
        .where(table.text_id == text_id, table.language == language)
        .order_by(table.reviewed_at.desc(), table.id.desc())
    )
