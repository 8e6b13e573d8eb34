"""What a turn reads beside the conversation is found by the indexes that were made for it."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import NoResultFound

from storage.base import new_id
from storage.conversations import queries as conversations
from storage.engine import Database


def test_what_is_open_is_found_by_the_indexes_of_what_is_open(sqlite_url: object) -> None:
    assert callable(sqlite_url)
    database = Database.open(sqlite_url())
    with database.count_statements() as seen, pytest.raises(NoResultFound):
        database.read(lambda conn: conversations.beside(conn, new_id()))
    (statement,) = seen.texts
    given = ("x",) * statement.count("?")
    plan = database.read(lambda conn: conn.exec_driver_sql(f"explain query plan {statement}", given).all())
    for index in ("ix_inbox_open", "uq_case_file_open"):
        assert any(index in str(step) for step in plan), plan
    database.close()
