"""What only a server can do to a job: undo it because of another one, or go away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError, OperationalError

from storage.cases.organisation import set_setting, settings
from storage.engine import Database
from storage.postgresql import TRIES

NOON = dt.datetime(2026, 11, 2, 12, tzinfo=dt.UTC)
RAISE = "do $$ begin raise exception 'undone' using errcode = '{}'; end $$"


@pytest.fixture
def server(postgres_url: Callable[[], str]) -> Iterator[Database]:
    database = Database.open(postgres_url(), pool=2)
    yield database
    database.close()


class Stumbling:
    """A job that writes, then stumbles the first times it runs."""

    def __init__(self, times: int, statement: str) -> None:
        self.runs = 0
        self._times = times
        self._statement = statement

    def __call__(self, conn: Connection) -> int:
        self.runs += 1
        set_setting(conn, f"run-{self.runs}", True, NOON)
        if self.runs <= self._times:
            conn.execute(text(self._statement))
        return self.runs


@pytest.mark.parametrize("code", ["40001", "40P01"])
def test_a_job_undone_for_another_ones_sake_runs_again(server: Database, code: str) -> None:
    job = Stumbling(TRIES - 1, RAISE.format(code))
    assert server.write(job) == TRIES
    assert server.read(settings) == {f"run-{TRIES}": True}


def test_it_is_not_tried_for_ever(server: Database) -> None:
    job = Stumbling(99, RAISE.format("40001"))
    with pytest.raises(OperationalError):
        server.write(job)
    assert job.runs == TRIES
    assert server.read(settings) == {}


def test_an_error_of_its_own_is_not_tried_again(server: Database) -> None:
    job = Stumbling(99, "select 1/0")
    with pytest.raises(DBAPIError, match="division"):
        server.write(job)
    assert job.runs == 1


def test_a_connection_lost_before_the_commit_is_replaced(server: Database) -> None:
    job = Stumbling(1, "select pg_terminate_backend(pg_backend_pid())")
    assert server.write(job) == 2
    assert server.read(settings) == {"run-2": True}


def test_every_pooled_connection_may_be_lost_between_jobs(server: Database) -> None:
    others = text(
        "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
        " where datname = current_database() and pid <> pg_backend_pid()"
    )
    server.write(lambda conn: conn.execute(others).all())
    assert server.write(Stumbling(0, "")) == 1
    assert server.write(Stumbling(0, "")) == 1


def test_sessions_speak_utc(server: Database) -> None:
    assert server.read(lambda conn: conn.execute(text("show timezone")).scalar()) == "UTC"
