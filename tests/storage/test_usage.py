"""Counts: added in rows of their own, put together without losing or doubling one."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import func, select

from storage.engine import Database
from storage.usage import queries as usage
from storage.usage.queries import Met
from storage.usage.tables import use_count

MONDAY = dt.date(2026, 11, 2)
THURSDAY = dt.date(2026, 11, 5)
ASKED = Met("step", "housing", "r1", "need", "entered")
ANSWERED = Met("step", "housing", "r1", "need", "answered")
SHOWN = Met("text", "housing-need", "t1", "kl", "shown")


def add(database: Database, day: dt.date, *met: Met) -> None:
    database.write(lambda conn: usage.add(conn, day, dict.fromkeys(met, 1)))


def squash(database: Database, weeks_before: dt.date = MONDAY) -> int:
    heaps = database.read(lambda conn: usage.scattered(conn, weeks_before))
    database.write(lambda conn: usage.squash(conn, heaps, weeks_before))
    return len(heaps)


def rows(database: Database) -> int:
    return database.read(lambda conn: conn.execute(select(func.count()).select_from(use_count)).scalar_one())


def days(database: Database) -> set[dt.date]:
    return database.read(lambda conn: set(conn.execute(select(use_count.c.day)).scalars()))


def entered(database: Database, since: dt.date = MONDAY) -> int:
    return database.read(lambda conn: usage.sums(conn, "step", "entered", since, dt.date.max)).get(
        ("housing", "need"), 0
    )


def test_putting_together_keeps_every_sum(database: Database) -> None:
    for _ in range(7):
        add(database, MONDAY, ASKED, SHOWN)
        add(database, THURSDAY, ASKED, ANSWERED)
    squash(database)
    assert rows(database) == 4
    assert entered(database) == 14
    assert entered(database, THURSDAY) == 7


def test_a_second_time_nothing_is_left_to_do(database: Database) -> None:
    for _ in range(3):
        add(database, THURSDAY, ASKED)
    assert squash(database) == 1
    assert squash(database) == 0
    assert rows(database) == 1


def test_what_is_added_afterwards_is_put_to_the_rest(database: Database) -> None:
    add(database, THURSDAY, ASKED)
    add(database, THURSDAY, ASKED)
    squash(database)
    add(database, THURSDAY, ASKED)
    squash(database)
    assert (rows(database), entered(database)) == (1, 3)


def test_old_days_become_weeks(database: Database) -> None:
    add(database, THURSDAY, ASKED)
    add(database, MONDAY, ASKED)
    squash(database, weeks_before=THURSDAY + dt.timedelta(days=1))
    squash(database, weeks_before=THURSDAY + dt.timedelta(days=1))
    assert days(database) == {MONDAY}
    assert entered(database) == 2


def test_very_old_ones_go(database: Database) -> None:
    add(database, MONDAY - dt.timedelta(days=301), ASKED)
    database.write(lambda conn: usage.forget(conn, MONDAY - dt.timedelta(days=300)))
    assert rows(database) == 0


def test_what_comes_in_after_the_look_is_not_lost(database: Database) -> None:
    add(database, THURSDAY, ASKED)
    add(database, THURSDAY, ASKED)
    heaps = database.read(lambda conn: usage.scattered(conn, MONDAY))
    add(database, THURSDAY, ASKED, ANSWERED)
    database.write(lambda conn: usage.squash(conn, heaps, MONDAY))
    database.write(lambda conn: usage.squash(conn, heaps, MONDAY))
    assert (rows(database), entered(database)) == (2, 3)


def test_steps_come_by_revision_and_half(database: Database) -> None:
    add(database, MONDAY, ASKED)
    add(database, THURSDAY, ASKED)
    add(database, THURSDAY, Met("step", "money", "r1", "need", "entered"))
    found = database.read(lambda conn: usage.steps(conn, "housing", MONDAY, THURSDAY, dt.date.max))
    assert {(row["at"], row["what"], bool(row["late"]), row["times"]) for row in found} == {
        ("need", "entered", False, 1),
        ("need", "entered", True, 1),
    }


def test_a_day_that_is_not_over_is_left_out(database: Database) -> None:
    add(database, MONDAY, ASKED)
    add(database, THURSDAY, ASKED)
    before = THURSDAY - dt.timedelta(days=1)
    assert database.read(lambda conn: usage.sums(conn, "step", "entered", MONDAY, before)) == {
        ("housing", "need"): 1
    }
    (row,) = database.read(lambda conn: list(usage.steps(conn, "housing", MONDAY, MONDAY, before)))
    assert row["times"] == 1
