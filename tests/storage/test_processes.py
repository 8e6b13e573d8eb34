"""Who lives and who sends: a dead process is known at once, and two never send on one channel."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from sqlalchemy import Connection, text

from storage.conversations import processes
from storage.engine import Database
from storage.presence import Presence

NOON = dt.datetime(2026, 11, 2, 12, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)
KILL_HOLDERS = text(
    """select pg_terminate_backend(pid, 5000) from pg_locks
    where locktype = 'advisory'
    and database = (select oid from pg_database where datname = current_database())"""
)


def alive(database: Database, holder: str) -> bool:
    return database.read(lambda conn: processes.alive(conn, holder))


def claim(database: Database, holder: str, now: dt.datetime = NOON) -> bool:
    return database.write(lambda conn: processes.claim_sender(conn, "telegram", holder, now, now + MINUTE))


def sender(database: Database) -> tuple[str, dt.datetime] | None:
    row = database.read(lambda conn: processes.sender_of(conn, "telegram"))
    return None if row is None else (row.holder, row.until)


@pytest.fixture
def here(database: Database) -> Iterator[Presence]:
    presence = Presence(database, "here", "bot,worker", NOON)
    yield presence
    presence.close()


@pytest.fixture
def server(postgres_url: Callable[[], str]) -> Iterator[Database]:
    database = Database.open(postgres_url(), pool=2)
    yield database
    database.close()


def test_a_process_lives_from_start_to_close(database: Database) -> None:
    assert not alive(database, "here")
    presence = Presence(database, "here", "bot,worker", NOON)
    assert alive(database, "here")
    assert presence.renew(NOON + MINUTE)
    (row,) = database.read(processes.processes)
    assert (row.id, row.roles, row.started_at, row.seen_at) == ("here", "bot,worker", NOON, NOON + MINUTE)
    presence.close()
    assert not alive(database, "here")
    assert database.read(processes.processes) == []


def test_the_sender_lease_is_held_by_one(database: Database, here: Presence) -> None:
    assert sender(database) is None
    assert claim(database, "here")
    assert claim(database, "here", NOON + MINUTE)
    assert not claim(database, "there", NOON + MINUTE)
    assert sender(database) == ("here", NOON + 2 * MINUTE)
    later = NOON + 3 * MINUTE
    assert not database.write(lambda conn: processes.renew_sender(conn, "telegram", "there", later))
    assert database.write(lambda conn: processes.renew_sender(conn, "telegram", "here", later))
    assert sender(database) == ("here", later)
    database.write(lambda conn: processes.release_sender(conn, "telegram", "there"))
    assert sender(database) == ("here", later)
    database.write(lambda conn: processes.release_sender(conn, "telegram", "here"))
    assert claim(database, "there")


def test_a_lease_whose_time_is_out_is_taken_over(database: Database, here: Presence) -> None:
    assert claim(database, "here")
    assert not claim(database, "there", NOON + MINUTE - dt.timedelta(seconds=1))
    assert claim(database, "there", NOON + MINUTE)
    assert not database.write(
        lambda conn: processes.renew_sender(conn, "telegram", "here", NOON + 9 * MINUTE)
    )


def test_a_lease_of_nobody_alive_is_taken_over_at_once(database: Database, here: Presence) -> None:
    assert claim(database, "gone")
    assert claim(database, "here")


def test_closing_gives_the_lease_back(database: Database) -> None:
    presence = Presence(database, "here", "bot", NOON)
    claim(database, "here")
    presence.close()
    assert sender(database) is None


def test_of_many_that_ask_at_once_one_gets_the_lease(server: Database) -> None:
    names = [f"p{n}" for n in range(4)]
    there = [Presence(server, name, "bot", NOON) for name in names]
    with ThreadPoolExecutor(4) as threads:
        assert sum(threads.map(partial(claim, server), names)) == 1
    for presence in there:
        presence.close()


def test_a_process_whose_connection_dies_is_dead_at_once(server: Database) -> None:
    lost = Presence(server, "here", "bot", NOON)
    Presence(server, "there", "bot", NOON).close()
    claim(server, "here")
    server.write(lambda conn: conn.execute(KILL_HOLDERS).all())
    assert not alive(server, "here")
    assert server.write(processes.forget_dead) == ["here"]
    assert sender(server) is None
    lost.close()


def test_a_process_that_lost_its_connection_takes_its_place_again_and_knows_it(server: Database) -> None:
    presence = Presence(server, "here", "bot", NOON)
    server.write(lambda conn: conn.execute(KILL_HOLDERS).all())
    assert not presence.renew(NOON)
    assert alive(server, "here")
    assert presence.renew(NOON)
    presence.close()


def test_a_process_that_was_struck_out_meanwhile_is_written_down_again(server: Database) -> None:
    presence = Presence(server, "here", "bot,worker", NOON)
    server.write(lambda conn: conn.execute(KILL_HOLDERS).all())
    assert server.write(processes.forget_dead) == ["here"]
    assert not presence.renew(NOON + MINUTE)
    assert alive(server, "here")
    (row,) = server.read(processes.processes)
    assert (row.id, row.roles, row.seen_at) == ("here", "bot,worker", NOON + MINUTE)
    presence.close()


def test_two_processes_live_side_by_side_on_a_server(server: Database) -> None:
    one, two = (Presence(server, name, "bot", NOON) for name in ("one", "two"))
    assert alive(server, "one")
    assert alive(server, "two")
    one.close()
    assert not alive(server, "one")
    assert alive(server, "two")
    assert server.write(processes.forget_dead) == []
    two.close()


def test_sqlite_serves_one_process_the_last_that_started(sqlite_url: Callable[[], str]) -> None:
    database = Database.open(sqlite_url())
    Presence(database, "killed", "serve", NOON)
    claim(database, "killed")
    Presence(database, "here", "serve", NOON)
    assert not alive(database, "killed")
    assert claim(database, "here")
    database.close()


def test_another_database_on_the_same_server_is_another_world(postgres_url: Callable[[], str]) -> None:
    one, two = Database.open(postgres_url(), pool=1), Database.open(postgres_url(), pool=1)
    presence = Presence(one, "here", "bot", NOON)
    rows = one.read(processes.processes)

    def copy(conn: Connection) -> None:
        processes.register(conn, "here", rows[0].advisory_key, "bot", NOON)

    two.write(copy)
    assert alive(one, "here")
    assert not alive(two, "here")
    presence.close()
    one.close()
    two.close()
