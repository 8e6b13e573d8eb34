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
    waits: bool = False
    """A rule asks for a second person, who has not come yet."""


def current(conn: Connection) -> list[ReviewRow]:
    """The newest standing approval of each wording of each text, the older wordings first.

    An approval belongs to its words: it stands again when they are said again.
    """
    table = text_review.c
    newest_first = func.row_number().over(
        partition_by=(table.text_id, table.language, table.revision),
        order_by=(table.reviewed_at.desc(), table.id.desc()),
    )
    ranked = (
        select(*columns(ReviewRow, text_review), newest_first.label("place"))
        .where(table.undone_at.is_(None), table.waits.is_(False))
        .subquery()
    )
    named = [ranked.c[name] for name in ReviewRow.__struct_fields__]
    found = select(*named).where(ranked.c.place == 1)
    return all_of(conn, ReviewRow, found.order_by(ranked.c.reviewed_at, ranked.c.id))


def current_of(conn: Connection, text_id: str, language: str) -> ReviewRow | None:
    """The newest standing approval of one text, whatever its words."""
    return one_of(conn, ReviewRow, _standing(text_id, language).limit(1))


def standing_of(conn: Connection, text_id: str, language: str, revision: str) -> ReviewRow | None:
    """The newest standing approval of these words."""
    of_these = _standing(text_id, language).where(text_review.c.revision == revision)
    return one_of(conn, ReviewRow, of_these.limit(1))


def waiting_of(conn: Connection, text_id: str, language: str, revision: str) -> ReviewRow | None:
    """An approval of these words that waits for a second person."""
    waiting = _of(text_id, language).where(
        text_review.c.undone_at.is_(None), text_review.c.waits, text_review.c.revision == revision
    )
    return one_of(conn, ReviewRow, waiting.limit(1))


def waiting(conn: Connection) -> list[ReviewRow]:
    """Every approval that waits for a second person."""
    found = select(*columns(ReviewRow, text_review)).where(
        text_review.c.undone_at.is_(None), text_review.c.waits
    )
    return all_of(conn, ReviewRow, found)


def history(conn: Connection, text_id: str, language: str) -> list[ReviewRow]:
    """Every approval, undone ones too, newest first."""
    return all_of(conn, ReviewRow, _of(text_id, language))


def add_review(
    conn: Connection, *, text_id: str, language: str, revision: str, danish_revision: str, reviewer: str,
    now: dt.datetime, staff_id: uuid.UUID | None = None, meaning_changed: bool = False,
    waits: bool = False,
) -> ReviewRow:  # fmt: skip
    """Approve a wording beside its Danish, in somebody's name."""
    row = ReviewRow(
        id=new_id(), text_id=text_id, language=language, revision=revision,
        danish_revision=danish_revision, meaning_changed=meaning_changed, staff_id=staff_id,
        reviewer=reviewer, reviewed_at=now, undone_at=None, waits=waits,
    )  # fmt: skip
    conn.execute(insert(text_review).values(msgspec.structs.asdict(row)))
    return row


def mark_meaning_changed(conn: Connection, text_id: str, language: str, changed: bool) -> bool:
    """Say of the standing approvals whether their Danish means something else by now; whether there is any."""
    table = text_review.c
    statement = update(text_review).where(
        table.text_id == text_id, table.language == language, table.undone_at.is_(None)
    )
    return conn.execute(statement.values(meaning_changed=changed)).rowcount > 0


def undo(conn: Connection, text_id: str, language: str, now: dt.datetime) -> ReviewRow | None:
    """Take back the newest standing approval and return it (None: there is none); the one before stands."""
    review = current_of(conn, text_id, language)
    if review is None:
        return None
    undo_one(conn, review.id, now)
    return msgspec.structs.replace(review, undone_at=now)


def undo_one(conn: Connection, review_id: uuid.UUID, now: dt.datetime) -> None:
    """Take one approval back."""
    conn.execute(update(text_review).where(text_review.c.id == review_id).values(undone_at=now))


def _standing(text_id: str, language: str) -> Select[Any]:
    return _of(text_id, language).where(text_review.c.undone_at.is_(None), text_review.c.waits.is_(False))


def _of(text_id: str, language: str) -> Select[Any]:
    table = text_review.c
    return (
        select(*columns(ReviewRow, text_review))
        .where(table.text_id == text_id, table.language == language)
        .order_by(table.reviewed_at.desc(), table.id.desc())
    )
