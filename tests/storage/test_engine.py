"""A job is one transaction: whole, or not at all, and on disk when its caller goes on."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import stat
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, make_url, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from storage.cases.organisation import set_setting, setting_of, settings
from storage.engine import Database
from storage.jobs import Closed, StorageError
from storage.migrate import upgrade

PRAGMAS = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
NOON = dt.datetime(2026, 11, 2, 12, tzinfo=dt.UTC)
PATIENCE = 30.0
"""Seconds until a test that hangs fails."""


def put(name: str, value: object = True) -> Callable[[Connection], str]:
    def job(conn: Connection) -> str:
        set_setting(conn, name, value, NOON)
        return name

    return job


def put_and_fail(name: str) -> Callable[[Connection], str]:
    def job(conn: Connection) -> str:
        set_setting(conn, name, True, NOON)
        raise ValueError(name)

    return job


class Gate:
    """A job that tells when it runs and goes on when it may."""

    def __init__(self, inner: Callable[[Connection], str] = lambda _conn: "") -> None:
        self.running = threading.Event()
        self.may_go_on = threading.Event()
        self._inner = inner

    def __call__(self, conn: Connection) -> str:
        self.running.set()
        assert self.may_go_on.wait(PATIENCE)
        return self._inner(conn)


@pytest.fixture
def narrow(database_url: str) -> Iterator[Database]:
    """A database with one thread of each kind, so that one job can hold up the next."""
    database = Database.open(database_url, pool=1)
    yield database
    database.close()


def test_what_a_job_returns_comes_back_and_what_it_wrote_stays(database: Database) -> None:
    assert database.write(put("reads", "Borgerservice")) == "reads"
    assert database.read(settings) == {"reads": "Borgerservice"}


def test_a_job_that_raises_leaves_nothing(database: Database) -> None:
    with pytest.raises(ValueError, match="nudge"):
        database.write(put_and_fail("nudge"))
    assert database.read(settings) == {}


def test_what_is_committed_is_there_after_opening_again(database_url: str) -> None:
    first = Database.open(database_url)
    first.write(put("kept"))
    first.close()
    second = Database.open(database_url)
    assert second.read(settings) == {"kept": True}
    second.close()


def test_of_jobs_side_by_side_only_the_failing_ones_are_undone(database: Database) -> None:
    jobs = [put_and_fail(f"n{i}") if i % 7 == 3 else put(f"n{i}") for i in range(100)]

    def run(job: Callable[[Connection], str]) -> str | None:
        try:
            return database.write(job)
        except ValueError:
            return None

    with ThreadPoolExecutor(20) as threads:
        done = [name for name in threads.map(run, jobs) if name]
    assert len(done) == 86
    assert set(database.read(settings)) == set(done)


async def test_many_jobs_from_the_event_loop(database: Database) -> None:
    jobs = [database.awrite(put_and_fail(f"n{i}") if i == 11 else put(f"n{i}")) for i in range(50)]
    outcomes = await asyncio.gather(*jobs, return_exceptions=True)
    assert [str(outcome) for outcome in outcomes if isinstance(outcome, BaseException)] == ["n11"]
    assert len(await database.aread(settings)) == 49


def test_an_error_of_the_database_reaches_the_caller(database: Database) -> None:
    database.write(put("nudge"))

    def again(conn: Connection) -> None:
        conn.execute(text("insert into setting select name, value, changed_at, managed from setting"))

    with pytest.raises(IntegrityError):
        database.write(again)
    assert database.read(settings) == {"nudge": True}


def test_a_reader_sees_only_what_is_committed(database: Database) -> None:
    def write(conn: Connection) -> str:
        set_setting(conn, "half", True, NOON)
        return "half"

    written, may_commit = threading.Event(), threading.Event()

    def slow(conn: Connection) -> None:
        write(conn)
        written.set()
        assert may_commit.wait(PATIENCE)

    with ThreadPoolExecutor(1) as thread:
        job = thread.submit(database.write, slow)
        assert written.wait(PATIENCE)
        assert database.read(settings) == {}
        may_commit.set()
        job.result(PATIENCE)
    assert database.read(settings) == {"half": True}


def test_a_reader_keeps_one_state_from_its_first_look_to_its_last(database: Database) -> None:
    def look_twice(conn: Connection) -> tuple[int, int]:
        before = len(settings(conn))
        with ThreadPoolExecutor(1) as thread:
            thread.submit(database.write, put("meanwhile")).result(PATIENCE)
        return before, len(settings(conn))

    assert database.read(look_twice) == (0, 0)
    assert database.read(settings) == {"meanwhile": True}


def test_a_reader_may_change_nothing(database: Database) -> None:
    with pytest.raises(DBAPIError):
        database.read(put("sneaked"))
    assert database.write(put("open")) == "open"
    assert database.read(settings) == {"open": True}


def test_a_job_may_not_start_another(database: Database) -> None:
    for run in (database.write, database.read):
        for start in (database.write, database.read):
            with pytest.raises(RuntimeError, match="another job"):
                run(partial(lambda inner, _conn: inner(settings), start))


async def test_a_cancelled_job_that_waits_never_runs(narrow: Database) -> None:
    gate = Gate()
    first = asyncio.ensure_future(narrow.awrite(gate))
    await asyncio.to_thread(gate.running.wait, PATIENCE)
    second = asyncio.ensure_future(narrow.awrite(put("unwanted")))
    await asyncio.sleep(0)
    second.cancel()
    with pytest.raises(asyncio.CancelledError):
        await second
    gate.may_go_on.set()
    await first
    assert await narrow.aread(settings) == {}


async def test_a_cancelled_job_that_runs_is_whole(narrow: Database) -> None:
    gate = Gate(put("whole"))
    task = asyncio.ensure_future(narrow.awrite(gate))
    await asyncio.to_thread(gate.running.wait, PATIENCE)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    gate.may_go_on.set()
    await narrow.awrite(put("after"))
    assert await narrow.aread(settings) == {"whole": True, "after": True}


async def test_an_error_nobody_waits_for_is_named_in_the_log_without_its_words(
    narrow: Database, caplog: pytest.LogCaptureFixture
) -> None:
    gate = Gate(put_and_fail("something private"))
    task = asyncio.ensure_future(narrow.awrite(gate))
    await asyncio.to_thread(gate.running.wait, PATIENCE)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    with caplog.at_level(logging.ERROR):
        gate.may_go_on.set()
        await narrow.awrite(put("after"))
    assert "ValueError" in caplog.text
    assert "private" not in caplog.text


def test_closing_lets_waiting_jobs_finish_and_takes_no_more(database_url: str) -> None:
    database = Database.open(database_url, pool=1)
    gate = Gate(put("first"))
    with ThreadPoolExecutor(3) as threads:
        first = threads.submit(database.write, gate)
        assert gate.running.wait(PATIENCE)
        second = threads.submit(database.write, put("second"))
        gate.may_go_on.set()
        assert first.result(PATIENCE) == "first"
        assert second.result(PATIENCE) == "second"
        database.close()
    for call in (database.write, database.read):
        with pytest.raises(Closed):
            call(settings)
    database.close()


def test_statements_are_counted_without_the_frame_around_them(database: Database) -> None:
    with database.count_statements() as counted:
        database.write(put("one"))
        database.read(lambda conn: setting_of(conn, "one"))
    database.write(put("two"))
    assert counted.count == 2
    assert counted.texts[0].startswith("INSERT")
    assert counted.texts[1].startswith("SELECT")


def test_in_memory_all_jobs_share_what_was_written() -> None:
    database = Database.open("sqlite://")
    upgrade(database)
    database.write(put("here"))
    assert database.in_memory
    assert database.read(settings) == {"here": True}
    with pytest.raises(DBAPIError):
        database.read(put("sneaked"))
    assert database.write(put("there")) == "there"
    database.close()


@pytest.mark.parametrize("url", ["", "nonsense", "mysql://localhost/x", "postgresql+asyncpg://localhost/x"])
def test_an_address_that_makes_no_sense_is_refused_in_one_line(url: str) -> None:
    with pytest.raises(StorageError, match="sqlite:///path") as refused:
        Database.open(url)
    assert "\n" not in str(refused.value)


def test_a_silent_server_is_named_without_its_password() -> None:
    with pytest.raises(StorageError, match=r"127\.0\.0\.1") as refused:
        Database.open("postgresql://someone:secret-word@127.0.0.1:1/nowhere")
    assert "secret-word" not in str(refused.value)
    assert "\n" not in str(refused.value)


def test_the_ways_to_write_an_address_of_postgresql(postgres_url: Callable[[], str]) -> None:
    url = make_url(postgres_url())
    for name in ("postgres", "postgresql", "postgresql+psycopg"):
        database = Database.open(url.set(drivername=name).render_as_string(hide_password=False), pool=1)
        assert database.dialect == "postgresql"
        database.close()


def test_the_file_is_its_owners_only(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "data.sqlite"
    database = Database.open(f"sqlite:///{path}")
    upgrade(database)
    database.write(put("kept"))
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    database.close()
    assert set(modes) == {"data.sqlite", "data.sqlite-wal", "data.sqlite-shm"}
    assert set(modes.values()) == {0o600}


def test_a_path_that_cannot_be_is_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="cannot be opened"):
        Database.open(f"sqlite:///{tmp_path}/file/data.sqlite")


def test_sqlite_is_set_to_lose_nothing_and_to_forget_what_it_must(sqlite_url: Callable[[], str]) -> None:
    database = Database.open(sqlite_url())

    def pragma(conn: Connection, name: str) -> object:
        return conn.exec_driver_sql(f"PRAGMA {name}").scalar()

    for run in (database.write, database.read):
        seen = run(lambda conn: [pragma(conn, n) for n in PRAGMAS])
        assert seen == ["wal", 2, 1, 1]
    database.close()


def test_erased_words_are_gone_from_the_file(tmp_path: Path) -> None:
    path = tmp_path / "data.sqlite"
    database = Database.open(f"sqlite:///{path}")
    upgrade(database)
    database.write(put("note", "unmistakable words"))
    database.write(lambda conn: conn.execute(text("delete from setting")).rowcount)
    database.close()
    assert b"unmistakable" not in path.read_bytes()
