"""What somebody asks or says about the words of a text: staff who are unsure, and citizens who find it wrong."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, insert, select, update

from storage.base import new_id
from storage.rows import all_of, columns, one_of
from storage.texts.tables import text_question


class QuestionRow(msgspec.Struct, frozen=True, kw_only=True):
    """One question. ``kind``: unsure, danish-wrong, citizen; ``revision``: of the words it is about."""

    id: uuid.UUID
    text_id: str
    language: str
    revision: str
    kind: str
    words: str | None
    staff_id: uuid.UUID | None
    to_staff_id: uuid.UUID | None
    asked_at: dt.datetime
    answer: str | None
    answered_by_id: uuid.UUID | None
    answered_at: dt.datetime | None


def ask(conn: Connection, **values: Any) -> QuestionRow:
    """Keep a question of staff."""
    row = QuestionRow(id=new_id(), answer=None, answered_by_id=None, answered_at=None, **values)
    conn.execute(insert(text_question).values(msgspec.structs.asdict(row)))
    return row


def open_ones(conn: Connection) -> list[QuestionRow]:
    """Every question without an answer, the oldest first."""
    return all_of(conn, QuestionRow, _select().where(text_question.c.answered_at.is_(None)))


def of_text(conn: Connection, text_id: str) -> list[QuestionRow]:
    """Everything that was ever asked about a text, the oldest first."""
    return all_of(conn, QuestionRow, _select().where(text_question.c.text_id == text_id))


def by_id(conn: Connection, question_id: uuid.UUID) -> QuestionRow | None:
    """One question."""
    return one_of(conn, QuestionRow, _select().where(text_question.c.id == question_id))


def answer(conn: Connection, question_id: uuid.UUID, words: str, by: uuid.UUID, now: dt.datetime) -> bool:
    """Keep the answer; False when there is one already."""
    table = text_question.c
    statement = update(text_question).where(table.id == question_id, table.answered_at.is_(None))
    return conn.execute(statement.values(answer=words, answered_by_id=by, answered_at=now)).rowcount > 0


def _select() -> Select[Any]:
    return select(*columns(QuestionRow, text_question)).order_by(text_question.c.asked_at, text_question.c.id)
