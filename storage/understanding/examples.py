"""Changes of the examples: drafts that all editors share, publications of them, and taking the last one back."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any, Literal

import msgspec
from sqlalchemy import Connection, Select, delete, func, insert, select, update

from storage.base import new_id
from storage.locks import hold
from storage.rows import all_of, columns, one_of
from storage.understanding.tables import example_change, example_publication

Kind = Literal["added", "removed"]


class ChangeRow(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence that is added to an intent's examples or removed from them; a draft while it has no publication."""

    id: uuid.UUID
    publication_id: uuid.UUID | None
    language: str
    intent: str
    kind: Kind
    sentence: str
    author: str
    created_at: dt.datetime


class PublicationRow(msgspec.Struct, frozen=True, kw_only=True):
    """Drafts that were published together. ``figures``: on the test sets, as the publisher saw them."""

    id: uuid.UUID
    number: int
    note: str
    reason: str | None
    figures: dict[str, Any]
    author: str
    published_at: dt.datetime
    undone_by: str | None
    undone_at: dt.datetime | None


def hold_examples(conn: Connection) -> None:
    """Let nobody else change examples until this transaction ends."""
    hold(conn, "examples")


def in_force(conn: Connection) -> list[ChangeRow]:
    """Every published change that was not undone, in the order of publication."""
    standing = (
        _changes()
        .join(example_publication, example_publication.c.id == example_change.c.publication_id)
        .where(example_publication.c.undone_at.is_(None))
        .order_by(example_publication.c.number, example_change.c.id)
    )
    return all_of(conn, ChangeRow, standing)


def drafts(conn: Connection) -> list[ChangeRow]:
    """What is not published yet, in the order it was written."""
    ours = _changes().where(example_change.c.publication_id.is_(None)).order_by(example_change.c.id)
    return all_of(conn, ChangeRow, ours)


def changes_of(conn: Connection, publication_id: uuid.UUID) -> list[ChangeRow]:
    """What a publication holds."""
    ours = _changes().where(example_change.c.publication_id == publication_id).order_by(example_change.c.id)
    return all_of(conn, ChangeRow, ours)


def draft_of(conn: Connection, language: str, intent: str, sentence: str) -> ChangeRow | None:
    """The draft about this sentence, if there is one."""
    found = _changes().where(
        example_change.c.publication_id.is_(None),
        example_change.c.language == language,
        example_change.c.intent == intent,
        example_change.c.sentence == sentence,
    )
    return one_of(conn, ChangeRow, found)


def add_draft(
    conn: Connection, *, language: str, intent: str, kind: Kind, sentence: str, author: str, now: dt.datetime
) -> ChangeRow:
    """Write a draft down; a sentence of an intent has at most one."""
    row = ChangeRow(
        id=new_id(), publication_id=None, language=language, intent=intent, kind=kind, sentence=sentence,
        author=author, created_at=now,
    )  # fmt: skip
    conn.execute(insert(example_change).values(msgspec.structs.asdict(row)))
    return row


def drop_draft(conn: Connection, draft_id: uuid.UUID) -> None:
    """Take a draft back."""
    ours = example_change.c.id == draft_id, example_change.c.publication_id.is_(None)
    conn.execute(delete(example_change).where(*ours))


def publish(
    conn: Connection, *, note: str, reason: str | None, figures: dict[str, Any], author: str, now: dt.datetime
) -> PublicationRow:
    """Put all drafts in force, together, under the next number."""
    last = conn.execute(select(func.max(example_publication.c.number))).scalar()
    row = PublicationRow(
        id=new_id(), number=(last or 0) + 1, note=note, reason=reason, figures=figures, author=author,
        published_at=now, undone_by=None, undone_at=None,
    )  # fmt: skip
    conn.execute(insert(example_publication).values(msgspec.structs.asdict(row)))
    ours = update(example_change).where(example_change.c.publication_id.is_(None))
    conn.execute(ours.values(publication_id=row.id))
    return row


def publications(conn: Connection, limit: int = 50) -> list[PublicationRow]:
    """What was published, the newest first, undone ones too."""
    return all_of(conn, PublicationRow, _publications().limit(limit))


def last_in_force(conn: Connection) -> PublicationRow | None:
    """The publication that would be undone next."""
    return one_of(conn, PublicationRow, _publications().where(example_publication.c.undone_at.is_(None)))


def undo(conn: Connection, publication_id: uuid.UUID, by: str, now: dt.datetime) -> None:
    """Take a publication back; what it changed is as it was before."""
    ours = update(example_publication).where(example_publication.c.id == publication_id)
    conn.execute(ours.values(undone_by=by, undone_at=now))


def _changes() -> Select[Any]:
    return select(*columns(ChangeRow, example_change))


def _publications() -> Select[Any]:
    newest = example_publication.c.number.desc()
    return select(*columns(PublicationRow, example_publication)).order_by(newest)
