"""Counting what is met: rows are only added by turns, put together later, and read as sums."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

import msgspec
from sqlalchemy import (
    Connection,
    Date,
    RowMapping,
    Update,
    and_,
    case,
    delete,
    func,
    literal,
    select,
    text,
)

from storage.base import new_id
from storage.flows.tables import flow_session
from storage.locks import hold
from storage.usage.tables import use_count

_INTO = "insert into use_count (id, day, subject, name, revision, at, what, count) "
# Ids of one turn lie beside each other, so that as few pages as can be are written.
_ADD_LITE = (
    _INTO + "select :met_ids || printf('%04x', key), :met_day, "
    + ", ".join(f"json_extract(value, '$[{at}]')" for at in range(6))
    + " from json_each(:met)"
)  # fmt: skip
_ADD_POSTGRES = text(
    _INTO + "select cast(:met_ids || lpad(to_hex(place), 4, '0') as uuid), cast(:met_day as date), "
    + ", ".join(f"met ->> {at}" for at in range(5))
    + ", cast(met ->> 5 as integer) from json_array_elements(cast(:met as json)) with ordinality as each(met, place)"
)  # fmt: skip
_KEY = (use_count.c.subject, use_count.c.name, use_count.c.revision, use_count.c.at, use_count.c.what)
_LOCK = "use-count"
STANDING = "standing"
"""What is counted at a step once a day: who stands there and has not moved for long."""
AtStep = Literal["entered", "answered", "left", "person", "missed"]
"""Come to; its question answered, or passed over, and gone on; left for something else while it waited; a person asked
for; not understood, by the machine or by the citizen."""


class Met(msgspec.Struct, frozen=True):
    """What is counted: a step (``name`` its flow, ``at`` the step) or a text (``name`` its id, ``at`` the language)."""

    subject: str
    name: str
    revision: str
    at: str
    what: str


class Heap(NamedTuple):
    """The rows of one day of a flow or a text."""

    day: dt.date
    subject: str
    name: str


def add(conn: Connection, day: dt.date, counted: Mapping[Met, int]) -> None:
    """Add what one turn met: one statement, new rows alone, so that no citizen waits for another."""
    if not counted:
        return
    if conn.dialect.name == "sqlite":
        # Past the compiler, which would cost a turn more than the rows do.
        conn.exec_driver_sql(_ADD_LITE, values_within(day, counted))
    else:
        conn.execute(_ADD_POSTGRES, values_within(day, counted))


def within(statement: Update) -> Update:
    """PostgreSQL: ``statement`` with counts added in it, to be given ``values_within``: one round trip less."""
    return statement.add_cte(_ADD_POSTGRES.columns().cte("counted"))


def values_within(day: dt.date, counted: Mapping[Met, int]) -> dict[str, str]:
    """What a statement that adds counts takes: a list of rows in one value, which costs a tenth of many values."""
    rows = [(met.subject, met.name, met.revision, met.at, met.what, count) for met, count in counted.items()]
    return {
        "met_ids": new_id().hex[:28], "met_day": day.isoformat(), "met": msgspec.json.encode(rows).decode(),
    }  # fmt: skip


def sums(
    conn: Connection, subject: str, what: str, since: dt.date, until: dt.date
) -> dict[tuple[str, str], int]:
    """Of every name and place: how often from a day to another, both counted."""
    found = (
        select(use_count.c.name, use_count.c.at, func.sum(use_count.c.count).label("times"))
        .where(
            use_count.c.subject == subject, use_count.c.what == what, use_count.c.day.between(since, until)
        )
        .group_by(use_count.c.name, use_count.c.at)
    )
    return {(row.name, row.at): int(row.times) for row in conn.execute(found)}


def steps(
    conn: Connection, flow: str, since: dt.date, between: dt.date, until: dt.date
) -> Sequence[RowMapping]:
    """A flow's counts from a day to another: ``revision, at, what, late, times``; ``late``: of ``between`` or after."""
    late = case((use_count.c.day >= literal(between, Date), 1), else_=0).label("late")
    keys = (use_count.c.revision, use_count.c.at, use_count.c.what)
    found = (
        select(*keys, late, func.sum(use_count.c.count).label("times"))
        .where(
            use_count.c.subject == "step",
            use_count.c.name == flow,
            use_count.c.day.between(since, until),
            use_count.c.what != STANDING,
        )
        .group_by(*keys, late)
    )
    return conn.execute(found).mappings().all()


def scattered(conn: Connection, weeks_before: dt.date) -> list[Heap]:
    """What lies in several rows, or by the day though it is before ``weeks_before``."""
    heap = (use_count.c.day, use_count.c.subject, use_count.c.name)
    alike = select(*heap, func.count().label("rows")).group_by(*heap, *_KEY[2:]).subquery()
    found = (
        select(alike.c.day, alike.c.subject, alike.c.name)
        .group_by(alike.c.day, alike.c.subject, alike.c.name)
        .having(func.max(alike.c.rows) > 1)
    )
    heaps = {Heap(*row) for row in conn.execute(found)}
    old = select(*heap).where(use_count.c.day < weeks_before).distinct()
    heaps.update(Heap(*row) for row in conn.execute(old) if row.day.weekday())
    return sorted(heaps)


def squash(conn: Connection, heaps: Iterable[Heap], weeks_before: dt.date) -> None:
    """Put the rows of each together. Days before ``weeks_before`` become the Monday of their week.

    Only rows that the deletion itself has seen are added up; what comes in meanwhile waits for the next time.
    """
    hold(conn, _LOCK)
    for day, subject, name in heaps:
        here = and_(use_count.c.day == day, use_count.c.subject == subject, use_count.c.name == name)
        gone = conn.execute(delete(use_count).where(here).returning(*_KEY, use_count.c.count))
        counted: Counter[Met] = Counter()
        for *key, count in gone.all():
            counted[Met(*key)] += count
        add(conn, monday(day) if day < weeks_before else day, counted)


def forget(conn: Connection, before: dt.date) -> None:
    """Remove what was counted before a day."""
    conn.execute(delete(use_count).where(use_count.c.day < before))


def monday(day: dt.date) -> dt.date:
    """The first day of its week."""
    return day - dt.timedelta(days=day.weekday())


def stood(conn: Connection, day: dt.date) -> bool:
    """Whether those who stand still were counted on a day and anybody did."""
    found = select(use_count.c.id).where(use_count.c.what == STANDING, use_count.c.day == day).limit(1)
    return conn.execute(found).first() is not None


def stand(conn: Connection, day: dt.date, since: dt.datetime) -> None:
    """Count, once a day, who stands where unchanged since before an instant and went nowhere else.

    The day before's is forgotten, so one day alone is ever told.
    """
    hold(conn, _LOCK)
    if stood(conn, day):
        return
    session = flow_session.c
    here = (
        select(session.flow, session.revision, session.step, func.count().label("people"))
        .where(session.state == "active", session.step.is_not(None), session.changed_at < since)
        .group_by(session.flow, session.revision, session.step)
    )
    conn.execute(delete(use_count).where(use_count.c.what == STANDING))
    add(
        conn,
        day,
        {
            Met("step", row.flow, row.revision, row.step, STANDING): int(row.people)
            for row in conn.execute(here)
        },
    )


def standing(conn: Connection, flow: str) -> dict[tuple[str, str], int]:
    """By revision and step of a flow: how many stood there when it was last counted."""
    keys = (use_count.c.revision, use_count.c.at)
    found = (
        select(*keys, func.sum(use_count.c.count).label("people"))
        .where(use_count.c.subject == "step", use_count.c.name == flow, use_count.c.what == STANDING)
        .group_by(*keys)
    )
    return {(row.revision, row.at): int(row.people) for row in conn.execute(found)}
