"""The writer of SQLite takes what waits into one commit, and keeps the jobs in it apart."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import IntegrityError

from storage.jobs import Task
from storage.writer import GROUP, Writer

PATIENCE = 30.0
Job = Callable[[Connection], Any]


class Bench:
    """A writer on a file with one table, held at its first job until ``go``; counts its commits."""

    def __init__(self, path: Path) -> None:
        self.engine = _engine(path)
        self.commits = 0
        event.listen(self.engine, "commit", self._count)
        self._held, self._may_go = threading.Event(), threading.Event()
        self.writer = Writer(self.engine.connect())
        self.first = self.put(self._hold)
        assert self._held.wait(PATIENCE)

    def put(self, job: Job) -> Task[Any]:
        task = Task(job)
        self.writer.submit(task)
        return task

    def go(self) -> None:
        self._may_go.set()
        self.first.future.result(PATIENCE)

    def rows(self) -> list[int]:
        with self.engine.connect() as conn:
            return [row.id for row in conn.exec_driver_sql("select id from leaf order by id")]

    def close(self) -> None:
        self._may_go.set()
        self.writer.close()
        self.engine.dispose()

    def _hold(self, _conn: Connection) -> None:
        self._held.set()
        assert self._may_go.wait(PATIENCE)

    def _count(self, _conn: Connection) -> None:
        self.commits += 1


def _engine(path: Path) -> Engine:
    engine = create_engine(
        f"sqlite:///{path}", connect_args={"isolation_level": None, "check_same_thread": False}
    )
    event.listen(engine, "connect", lambda raw, _record: raw.execute("PRAGMA foreign_keys=ON").close())
    event.listen(engine, "begin", lambda conn: conn.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.begin() as conn:
        conn.exec_driver_sql("create table trunk (id integer primary key)")
        conn.exec_driver_sql(
            "create table leaf (id integer primary key,"
            " trunk integer references trunk (id) deferrable initially deferred)"
        )
    return engine


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path / "bench.sqlite")
    yield made
    made.close()


def insert(number: int) -> Job:
    def job(conn: Connection) -> int:
        conn.exec_driver_sql("insert into leaf (id) values (?)", (number,))
        return number

    return job


def insert_and_fail(number: int) -> Job:
    def job(conn: Connection) -> None:
        insert(number)(conn)
        raise ValueError(number)

    return job


def hang_in_the_air(conn: Connection) -> None:
    """Passes until the commit, where the missing trunk is found out."""
    conn.exec_driver_sql("insert into leaf (id, trunk) values (1000, 77)")


def test_jobs_that_wait_share_one_commit(bench: Bench) -> None:
    tasks = [bench.put(insert(n)) for n in range(GROUP)]
    bench.go()
    assert [task.future.result(PATIENCE) for task in tasks] == list(range(GROUP))
    assert bench.commits == 2
    assert bench.rows() == list(range(GROUP))


def test_more_jobs_than_a_group_holds_take_another_commit(bench: Bench) -> None:
    tasks = [bench.put(insert(n)) for n in range(GROUP + 1)]
    bench.go()
    tasks[-1].future.result(PATIENCE)
    assert bench.commits == 3


def test_a_failing_job_is_undone_alone(bench: Bench) -> None:
    tasks = [bench.put(insert_and_fail(n) if n in {0, 3, 9} else insert(n)) for n in range(10)]
    bench.go()
    failed = [n for n, task in enumerate(tasks) if task.future.exception(PATIENCE)]
    assert failed == [0, 3, 9]
    assert bench.rows() == [1, 2, 4, 5, 6, 7, 8]
    assert bench.commits == 2


def test_when_all_fail_nothing_is_committed(bench: Bench) -> None:
    tasks = [bench.put(insert_and_fail(n)) for n in range(3)]
    bench.go()
    assert all(isinstance(task.future.exception(PATIENCE), ValueError) for task in tasks)
    assert bench.commits == 1
    assert bench.rows() == []


def test_nobody_is_told_of_a_commit_that_failed(bench: Bench) -> None:
    tasks = [bench.put(insert(1)), bench.put(insert_and_fail(2)), bench.put(hang_in_the_air)]
    bench.go()
    errors = [task.future.exception(PATIENCE) for task in tasks]
    assert [type(error) for error in errors] == [IntegrityError, ValueError, IntegrityError]
    assert bench.rows() == []
    assert bench.put(insert(5)).future.result(PATIENCE) == 5
    assert bench.rows() == [5]


def test_a_job_that_loses_the_transaction_takes_the_group_with_it(bench: Bench) -> None:
    """As when the disk is full: SQLite ends the whole transaction, and nobody may think otherwise."""

    def lose(conn: Connection) -> None:
        driver: Any = conn.connection.driver_connection
        driver.execute("rollback")

    tasks = [bench.put(insert(1)), bench.put(lose), bench.put(insert(2))]
    bench.go()
    assert all(task.future.exception(PATIENCE) is not None for task in tasks)
    assert bench.rows() == []
    assert bench.put(insert(5)).future.result(PATIENCE) == 5


def test_the_thread_survives_whatever_a_job_raises(bench: Bench) -> None:
    def leave(_conn: Connection) -> None:
        raise SystemExit(3)

    task = bench.put(leave)
    bench.go()
    assert isinstance(task.future.exception(PATIENCE), SystemExit)
    assert bench.put(insert(5)).future.result(PATIENCE) == 5


def test_a_job_taken_back_before_its_turn_never_runs(bench: Bench) -> None:
    tasks = [bench.put(insert(n)) for n in range(3)]
    assert tasks[1].future.cancel()
    bench.go()
    tasks[2].future.result(PATIENCE)
    assert bench.rows() == [0, 2]


def test_jobs_run_in_the_order_they_came(bench: Bench) -> None:
    order: list[int] = []
    for n in range(200):
        bench.put(partial(lambda place, _conn: order.append(place), n))
    bench.go()
    bench.writer.close()
    assert order == list(range(200))
