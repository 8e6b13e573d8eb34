"""The database: jobs go in, each is one transaction, and what comes out is on disk."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import AbstractContextManager
from typing import Literal, Protocol, TypeVar

from sqlalchemy import URL, Connection, Engine, make_url
from sqlalchemy.exc import ArgumentError

from storage.jobs import StorageError, refuse_inside_job, settled
from storage.postgresql import PostgresStore
from storage.sqlite import SqliteStore
from storage.statements import Meter, Statements

T = TypeVar("T")
Dialect = Literal["sqlite", "postgresql"]
DRIVERS = {
    "sqlite": "sqlite+pysqlite",
    "sqlite+pysqlite": "sqlite+pysqlite",
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
}


class Store(Protocol):
    """What each kind of database does in its own way."""

    @property
    def dialect(self) -> Dialect: ...
    @property
    def in_memory(self) -> bool: ...
    @property
    def engines(self) -> tuple[Engine, ...]: ...
    def submit_write(self, job: Callable[[Connection], T]) -> Future[T]: ...
    def submit_read(self, job: Callable[[Connection], T]) -> Future[T]: ...
    def restructure(self, job: Callable[[Connection], T]) -> T: ...
    def fold_log(self) -> bool: ...
    def close(self) -> None: ...


class Database:
    """The one way to the database. Safe from any thread; a job may not start another job."""

    def __init__(self, store: Store, url: URL) -> None:
        self._store = store
        self._meter = Meter(*store.engines)
        self.url = url

    @classmethod
    def open(cls, url: str, *, pool: int = 8) -> Database:
        """Open ``sqlite:///path``, ``sqlite://`` (in memory) or ``postgresql://…``. ``pool``: most threads.

        Raises ``StorageError``: the address makes no sense, the file does not open, no server answers.
        """
        try:
            parsed = make_url(url)
            parsed = parsed.set(drivername=DRIVERS[parsed.drivername])
        except (ArgumentError, KeyError) as error:
            raise StorageError("a database is sqlite:///path or postgresql://user@host/name") from error
        sqlite = parsed.drivername.startswith("sqlite")
        return cls(SqliteStore(parsed, pool) if sqlite else PostgresStore(parsed, pool), parsed)

    @property
    def dialect(self) -> Dialect:
        """Which kind of database this is."""
        return self._store.dialect

    @property
    def in_memory(self) -> bool:
        """Whether all is gone at ``close()``."""
        return self._store.in_memory

    def write(self, job: Callable[[Connection], T]) -> T:
        """Run ``job`` in a transaction and wait until it is committed. Raises what it raised, all undone."""
        refuse_inside_job()
        return self._store.submit_write(job).result()

    async def awrite(self, job: Callable[[Connection], T]) -> T:
        """As ``write``, without blocking the loop. Cancelled: a waiting job never runs."""
        return await settled(self._store.submit_write(job))

    def read(self, job: Callable[[Connection], T]) -> T:
        """Run ``job`` on one committed state, beside the writers. It may change nothing."""
        refuse_inside_job()
        return self._store.submit_read(job).result()

    async def aread(self, job: Callable[[Connection], T]) -> T:
        """As ``read`` without blocking the loop."""
        return await settled(self._store.submit_read(job))

    def restructure(self, job: Callable[[Connection], T]) -> T:
        """Run a job that changes tables, in one transaction (for migrations)."""
        refuse_inside_job()
        return self._store.restructure(job)

    def count_statements(self) -> AbstractContextManager[Statements]:
        """Count the statements of all jobs while the block runs (transaction frames aside)."""
        return self._meter.count()

    def fold_log(self) -> bool:
        """Leave nothing of what was erased in the log beside the file. False: somebody was at work, ask again later."""
        refuse_inside_job()
        return self._store.fold_log()

    def close(self) -> None:
        """Take no more jobs, finish those that wait, and close. A second call does nothing."""
        self._store.close()
