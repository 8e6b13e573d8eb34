"""Texts that staff changed. The shipped Fluent files are the base; a published row stands before its file."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, delete, insert, select, update

from storage.base import new_id
from storage.locks import hold
from storage.rows import all_of, columns, one_of
from storage.texts.tables import text_revision


class TextRow(msgspec.Struct, frozen=True, kw_only=True):
    """One wording. ``source``: the Fluent unit with its comments; ``revision``: its hash without them."""

    id: uuid.UUID
    text_id: str
    language: str
    source: str
    revision: str
    state: str
    author: str | None
    created_at: dt.datetime
    published_at: dt.datetime | None
    note: str | None = None


def by_id(conn: Connection, revision_id: uuid.UUID) -> TextRow | None:
    """One wording, whatever became of it."""
    return one_of(conn, TextRow, _select().where(text_revision.c.id == revision_id))


def overrides(conn: Connection) -> list[TextRow]:
    """Every text that stands in front of its file."""
    return all_of(conn, TextRow, _select().where(text_revision.c.state == "published"))


def overrides_of(conn: Connection, text_ids: Iterable[str]) -> list[TextRow]:
    """The published changes of some texts, in every language."""
    wanted = text_revision.c.text_id.in_(sorted(set(text_ids)))
    return all_of(conn, TextRow, _select().where(wanted, text_revision.c.state == "published"))


def override_of(conn: Connection, text_id: str, language: str) -> TextRow | None:
    """The published change of one text, or None: the file speaks."""
    return one_of(conn, TextRow, _of(text_id, language).where(text_revision.c.state == "published"))


def draft_of(conn: Connection, text_id: str, language: str) -> TextRow | None:
    """What staff are working on."""
    return one_of(conn, TextRow, _of(text_id, language).where(text_revision.c.state == "draft"))


def drafts(conn: Connection) -> list[TextRow]:
    """Every draft."""
    return all_of(conn, TextRow, _select().where(text_revision.c.state == "draft"))


def history(conn: Connection, text_id: str, language: str) -> list[TextRow]:
    """Every wording that was ever kept here, newest first."""
    return all_of(conn, TextRow, _of(text_id, language))


def save_draft(
    conn: Connection, *, text_id: str, language: str, source: str, revision: str, author: str | None,
    now: dt.datetime,
) -> TextRow:  # fmt: skip
    """Keep what staff are working on; a text has one draft in each language, changed in place."""
    hold(conn, f"text:{text_id}/{language}")
    _delete_draft(conn, text_id, language)
    return _insert(
        conn, text_id=text_id, language=language, source=source, revision=revision, state="draft",
        author=author, created_at=now, published_at=None,
    )  # fmt: skip


def publish(
    conn: Connection, *, text_id: str, language: str, source: str, revision: str, author: str | None,
    now: dt.datetime, note: str | None = None, keep_draft: bool = False,
) -> TextRow:  # fmt: skip
    """Put a wording in front of its file. The former one is archived and the draft is used up.

    ``keep_draft``: a draft in other words stays; it is for its flow to publish.
    """
    hold(conn, f"text:{text_id}/{language}")
    _delete_draft(conn, text_id, language, source if keep_draft else None)
    withdraw(conn, text_id, language)
    return _insert(
        conn, text_id=text_id, language=language, source=source, revision=revision, state="published",
        author=author, created_at=now, published_at=now, note=note,
    )  # fmt: skip


def withdraw(conn: Connection, text_id: str, language: str) -> bool:
    """Let the file speak again; whether anything stood in front of it."""
    statement = update(text_revision).where(*_is(text_id, language), text_revision.c.state == "published")
    return conn.execute(statement.values(state="archived")).rowcount > 0


def _is(text_id: str, language: str) -> tuple[Any, Any]:
    return text_revision.c.text_id == text_id, text_revision.c.language == language


def _select() -> Select[Any]:
    table = text_revision.c
    return select(*columns(TextRow, text_revision)).order_by(table.text_id, table.language, table.id.desc())


def _of(text_id: str, language: str) -> Select[Any]:
    return _select().where(*_is(text_id, language))


def _delete_draft(conn: Connection, text_id: str, language: str, source: str | None = None) -> None:
    statement = delete(text_revision).where(*_is(text_id, language), text_revision.c.state == "draft")
    conn.execute(statement if source is None else statement.where(text_revision.c.source == source))


def _insert(conn: Connection, **values: object) -> TextRow:
    row = {"id": new_id(), **values}
    conn.execute(insert(text_revision).values(row))
    return msgspec.convert(row, TextRow)
