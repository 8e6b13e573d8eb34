"""The log beside a SQLite file: emptied after an erasure, so that the old key does not lie in it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from sqlalchemy import Connection, delete, select

from storage.base import new_id
from storage.engine import Database
from storage.identity import queries as identity
from storage.identity.tables import citizen, data_key
from tests.storage.test_processes import NOON

WRAPPED = b"a wrapped key that must be gone for good"


def test_what_was_erased_is_in_no_file_after_the_log_is_folded(sqlite_url: Callable[[], str]) -> None:
    database = Database.open(sqlite_url())
    file = Path(str(database.url.database))
    citizen_id = new_id()
    database.write(lambda conn: identity.insert_citizen(conn, citizen_id, WRAPPED, "one", NOON))
    database.write(lambda conn: conn.execute(delete(data_key)))
    log = file.with_name(file.name + "-wal")
    assert WRAPPED in log.read_bytes()
    assert database.fold_log()
    assert WRAPPED not in log.read_bytes()
    assert WRAPPED not in file.read_bytes()
    assert database.write(lambda conn: conn.execute(select(citizen.c.id)).scalars().all()) == [citizen_id]
    database.close()


def test_while_somebody_reads_it_is_left_for_later(sqlite_url: Callable[[], str]) -> None:
    database = Database.open(sqlite_url())
    database.write(lambda conn: identity.insert_citizen(conn, new_id(), WRAPPED, "one", NOON))
    beside = Database.open(str(database.url))
    database.write(lambda conn: conn.execute(delete(data_key)))

    def reading(conn: Connection) -> bool:
        conn.execute(select(citizen.c.id)).all()
        with ThreadPoolExecutor(1) as thread:
            return thread.submit(database.fold_log).result(30)

    assert not beside.read(reading)
    assert database.fold_log()
    beside.close()
    database.close()


def test_in_memory_and_on_a_server_there_is_nothing_to_fold(database: Database) -> None:
    assert database.fold_log()
    memory = Database.open("sqlite://")
    assert memory.fold_log()
    memory.close()
