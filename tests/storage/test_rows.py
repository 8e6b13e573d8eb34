"""The one statement that SQLAlchemy does not spell alike on both databases."""

from __future__ import annotations

import datetime as dt

from storage.accounts.tables import login_attempt
from storage.engine import Database
from storage.rows import insert_missing

NOW = dt.datetime(2026, 11, 22, 12, 0, tzinfo=dt.UTC)


def test_it_says_whether_a_row_was_inserted(database: Database) -> None:
    values = {"lookup": b"a", "failures": 0, "last_at": NOW}
    twice = [
        database.write(lambda conn: insert_missing(conn, login_attempt, values, ["lookup"])) for _ in range(2)
    ]
    assert twice == [True, False]
