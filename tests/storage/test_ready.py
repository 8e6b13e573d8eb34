"""A statement made ready does what SQLAlchemy would have done with it: same values, same errors, same counting."""

from __future__ import annotations

import datetime as dt
import uuid

import pytest
from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from storage.base import new_id, spelt
from storage.conversations import queries as conversations
from storage.engine import Database
from storage.identity.tables import address, citizen
from storage.ready import Ready

NOON = dt.datetime(2026, 11, 2, 12, 0, 0, 123, tzinfo=dt.timezone(dt.timedelta(hours=1)))
PUT = Ready(insert(citizen))
GET = Ready(select(citizen).where(citizen.c.id == bindparam("key")))
CHANGE = Ready(update(citizen).where(citizen.c.id == bindparam("key")))


def a_citizen() -> dict[str, object]:
    return {"id": new_id(), "retention_level": 1, "created_at": NOON, "erased_at": None}


def test_what_went_in_comes_out_as_sqlalchemy_has_it(database: Database) -> None:
    first, second = a_citizen(), a_citizen()
    database.write(lambda conn: PUT.run_each(conn, [first, second]))
    found = database.read(lambda conn: GET.first(conn, {"key": first["id"]}))
    theirs = database.read(
        lambda conn: dict(conn.execute(select(citizen).where(citizen.c.id == first["id"])).mappings().one())
    )
    assert found == theirs == first
    assert isinstance(found["id"], uuid.UUID)
    assert found["created_at"].tzinfo is dt.UTC
    assert database.read(lambda conn: GET.first(conn, {"key": new_id()})) is None


def test_a_change_says_how_many_it_met(database: Database) -> None:
    one = a_citizen()
    database.write(lambda conn: PUT.run(conn, one))
    assert database.write(lambda conn: CHANGE.run(conn, {"key": one["id"], "erased_at": NOON})) == 1
    assert database.write(lambda conn: CHANGE.run(conn, {"key": new_id(), "erased_at": NOON})) == 0
    found = database.read(lambda conn: GET.first(conn, {"key": one["id"]}))
    assert found is not None
    assert (found["erased_at"], found["retention_level"]) == (NOON, 1)


def test_an_error_is_sqlalchemys_and_quotes_no_value(database: Database) -> None:
    one = a_citizen()
    database.write(lambda conn: PUT.run(conn, one))
    with pytest.raises(IntegrityError) as raised:
        database.write(lambda conn: PUT.run(conn, one))
    assert raised.value.params is None
    assert not raised.value.connection_invalidated
    lost = Ready(select(address).where(address.c.channel == spelt("nowhere").op("=!=")(bindparam("key"))))
    with pytest.raises(DBAPIError):
        database.read(lambda conn: lost.all(conn, {"key": "web"}))
    assert database.read(lambda conn: GET.first(conn, {"key": one["id"]})) is not None


def test_what_a_turn_reads_is_found_by_the_indexes_of_what_is_open(sqlite_url: object) -> None:
    assert callable(sqlite_url)
    database = Database.open(sqlite_url())
    with database.count_statements() as seen, pytest.raises(IndexError):
        database.read(lambda conn: conversations.beside(conn, new_id()))
    (statement,) = seen.texts
    plan = database.read(
        lambda conn: conn.exec_driver_sql(f"explain query plan {statement}", ("x",) * 2).all()
    )
    for index in ("ix_inbox_open", "uq_case_file_open"):
        assert any(index in str(step) for step in plan), index
    database.close()
