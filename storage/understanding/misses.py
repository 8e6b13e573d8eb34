"""What was not understood: written down sealed, read back only as groups of many people, removed in time."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, delete, distinct, func, insert, literal, select

from storage.base import Id, UtcDateTime, Word
from storage.identity.tables import address, data_key
from storage.rows import all_of, one_of
from storage.understanding.tables import miss


class MissRow(msgspec.Struct, frozen=True, kw_only=True):
    """One text that was not understood, and where its citizen stood."""

    id: uuid.UUID
    citizen_id: uuid.UUID
    lookup: bytes
    language: str
    decision: str
    flow: str | None
    step: str | None
    sealed_text: bytes
    at: dt.datetime


class GroupRow(msgspec.Struct, frozen=True, kw_only=True):
    """The same words of ``people`` different people, ``times`` in all; ``sealed_text`` is the newest one's."""

    lookup: bytes
    people: int
    times: int
    last_at: dt.datetime
    id: uuid.UUID
    language: str
    sealed_text: bytes
    wrapped: bytes
    master: str


class RestRow(msgspec.Struct, frozen=True, kw_only=True):
    """All that stands in groups of fewer."""

    people: int
    times: int


class WhereRow(msgspec.Struct, frozen=True, kw_only=True):
    """A flow in which ``people`` wrote the words of a group; None: in no flow."""

    lookup: bytes
    flow: str | None
    people: int


def add(conn: Connection, row: MissRow, address_id: uuid.UUID) -> None:
    """Write one down, in one statement; nothing for somebody who writes from a borrowed phone."""
    own = miss.c
    values = select(
        literal(row.id, Id), literal(row.citizen_id, Id), literal(row.lookup, own.lookup.type),
        literal(row.language, Word), literal(row.decision, Word), literal(row.flow, Word),
        literal(row.step, Word), literal(row.sealed_text, own.sealed_text.type), literal(row.at, UtcDateTime()),
    ).where(address.c.id == address_id, ~address.c.borrowed)  # fmt: skip
    conn.execute(insert(miss).from_select(list(MissRow.__struct_fields__), values))


def groups(conn: Connection, since: dt.datetime, more_than: int, limit: int) -> list[GroupRow]:
    """Groups of more than so many different people since then, the newest first."""
    many = _many(since, more_than).subquery()
    newest = func.row_number().over(partition_by=miss.c.lookup, order_by=(miss.c.at.desc(), miss.c.id.desc()))
    one_each = (
        select(
            miss.c.id,
            miss.c.lookup,
            miss.c.citizen_id,
            miss.c.language,
            miss.c.sealed_text,
            newest.label("place"),
        )
        .where(miss.c.at >= since, miss.c.lookup.in_(select(many.c.lookup)))
        .subquery()
    )
    shown = (
        select(
            many.c.lookup, many.c.people, many.c.times, many.c.last_at,
            one_each.c.id, one_each.c.language, one_each.c.sealed_text, data_key.c.wrapped, data_key.c.master,
        )
        .join(one_each, (one_each.c.lookup == many.c.lookup) & (one_each.c.place == 1))
        .join(data_key, data_key.c.citizen_id == one_each.c.citizen_id)
        .order_by(many.c.last_at.desc(), many.c.lookup)
        .limit(limit)
    )  # fmt: skip
    return all_of(conn, GroupRow, shown)


def rest(conn: Connection, since: dt.datetime, more_than: int) -> RestRow:
    """How many people wrote how often what stands in no group of more than so many."""
    many = _many(since, more_than).subquery()
    counts: list[ColumnElement[Any]] = [
        func.count(distinct(miss.c.citizen_id)).label("people"),
        func.count().label("times"),
    ]
    few = select(*counts).where(miss.c.at >= since, miss.c.lookup.not_in(select(many.c.lookup)))
    found = one_of(conn, RestRow, few)
    assert found is not None
    return found


def where(conn: Connection, since: dt.datetime, lookups: Sequence[bytes]) -> list[WhereRow]:
    """In which flows the words of these groups were written, and by how many different people in each."""
    people = func.count(distinct(miss.c.citizen_id)).label("people")
    found = (
        select(miss.c.lookup, miss.c.flow, people)
        .where(miss.c.at >= since, miss.c.lookup.in_(lookups))
        .group_by(miss.c.lookup, miss.c.flow)
        .order_by(people.desc(), miss.c.flow)
    )
    return all_of(conn, WhereRow, found)


def forget(conn: Connection, citizen_id: uuid.UUID) -> None:
    """Remove everything of a citizen's."""
    conn.execute(delete(miss).where(miss.c.citizen_id == citizen_id))


def prune(conn: Connection, before: dt.datetime) -> int:
    """Remove what is older; how many."""
    return conn.execute(delete(miss).where(miss.c.at < before)).rowcount


def _many(since: dt.datetime, more_than: int) -> Select[tuple[object, ...]]:
    people = func.count(distinct(miss.c.citizen_id))
    return (
        select(
            miss.c.lookup,
            people.label("people"),
            func.count().label("times"),
            func.max(miss.c.at).label("last_at"),
        )
        .where(miss.c.at >= since)
        .group_by(miss.c.lookup)
        .having(people > more_than)
    )
