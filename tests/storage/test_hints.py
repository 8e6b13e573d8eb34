"""Hints reach every process once the transaction stands, and only then."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from queue import Empty, SimpleQueue

import pytest
from sqlalchemy import text

from storage.engine import Database
from storage.hints import Listener, notify

PATIENCE = 30.0


@pytest.fixture
def server(postgres_url: Callable[[], str]) -> Iterator[Database]:
    database = Database.open(postgres_url(), pool=2)
    yield database
    database.close()


class Ear:
    """A listener that keeps what it hears."""

    def __init__(self, database: Database) -> None:
        self.heard: SimpleQueue[str] = SimpleQueue()
        self.missed = threading.Event()
        self.listener = Listener(database, self.heard.put, self.missed.set)
        self.listener.start()
        assert self.listener.wait_until_listening(PATIENCE)

    def next(self) -> str:
        return self.heard.get(timeout=PATIENCE)


@pytest.fixture
def ear(server: Database) -> Iterator[Ear]:
    made = Ear(server)
    yield made
    made.listener.close()


def send(database: Database, payload: str) -> None:
    database.write(lambda conn: notify(conn, payload))


def test_every_listener_hears_in_the_order_of_commits(server: Database, ear: Ear) -> None:
    other = Ear(server)
    for payload in ("a conversation:1", "a cases"):
        send(server, payload)
    for listening in (ear, other):
        assert [listening.next(), listening.next()] == ["a conversation:1", "a cases"]
    other.listener.close()


def test_what_is_undone_is_never_heard(server: Database, ear: Ear) -> None:
    def fail(conn: object) -> None:
        notify(conn, "never")  # type: ignore[arg-type]  # a connection
        raise ValueError

    with pytest.raises(ValueError):
        server.write(fail)
    send(server, "after")
    assert ear.next() == "after"


def test_a_long_payload_comes_in_whole_lines(server: Database, ear: Ear) -> None:
    lines = [f"here conversation:{n:040}" for n in range(500)]
    send(server, "\n".join(lines))
    heard: list[str] = []
    while len(heard) < len(lines):
        heard += ear.next().split("\n")
    assert heard == lines


def test_a_listener_comes_back_and_says_that_it_was_away(server: Database, ear: Ear) -> None:
    listening = text(
        "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
        " where datname = current_database() and query like 'listen%'"
    )
    assert server.write(lambda conn: len(conn.execute(listening).all())) == 1
    assert ear.missed.wait(PATIENCE)
    send(server, "again")
    assert ear.next() == "again"


def test_a_hint_that_breaks_its_hearer_does_not_end_the_listening(server: Database) -> None:
    heard: SimpleQueue[str] = SimpleQueue()

    def hear(payload: str) -> None:
        if payload == "bad":
            raise ValueError
        heard.put(payload)

    listener = Listener(server, hear)
    listener.start()
    assert listener.wait_until_listening(PATIENCE)
    for payload in ("bad", "good"):
        send(server, payload)
    assert heard.get(timeout=PATIENCE) == "good"
    listener.close()


def test_on_sqlite_there_is_nothing_to_hear(sqlite_url: Callable[[], str]) -> None:
    database = Database.open(sqlite_url())
    ear = Ear(database)
    send(database, "nobody")
    with pytest.raises(Empty):
        ear.heard.get_nowait()
    ear.listener.close()
    database.close()
