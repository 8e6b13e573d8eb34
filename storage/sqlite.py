"""SQLite: one writer thread and a few readers beside it (WAL). Serves one process; commands may look in."""

from __future__ import annotations

import os
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool

from storage.jobs import Closed, Job, StorageError, T, Task, inside_job
from storage.writer import Writer

BUSY_MILLISECONDS = 15_000
"""How long a statement waits for another process (a command beside the service) before it fails."""
READERS = 4


class SqliteStore:
    """The database in a file, or in memory (one connection, which reads and writes take in turn)."""

    dialect: Literal["sqlite"] = "sqlite"

    def __init__(self, url: URL, pool: int) -> None:
        self.in_memory = url.database in (None, "", ":memory:")
        if not self.in_memory:
            _make_private_file(Path(str(url.database)))
        readers = min(pool, READERS)
        self._writing = _engine(url, begin="BEGIN IMMEDIATE", size=2, in_memory=self.in_memory)
        self._reading = (
            self._writing
            if self.in_memory
            else _engine(url, begin="BEGIN", size=readers, in_memory=False, query_only=True)
        )
        self._writer = Writer(self._writing.connect())
        self._readers = ThreadPoolExecutor(readers, "storage-reader")
        self._closed = False

    @property
    def engines(self) -> tuple[Engine, ...]:
        """The engines that statements pass through."""
        return (self._writing,) if self.in_memory else (self._writing, self._reading)

    def submit_write(self, job: Job[T]) -> Future[T]:
        """Put a job in line for the writer."""
        task = Task(job)
        self._writer.submit(task)
        return task.future

    def submit_read(self, job: Job[T]) -> Future[T]:
        """Run a job on a reader, where it sees one committed state and may change nothing."""
        if self.in_memory:
            return self.submit_write(lambda connection: _without_writing(connection, job))
        if self._closed:
            raise Closed("the database is closed")
        return self._readers.submit(self._read, job)

    def restructure(self, job: Job[T]) -> T:
        """Run a job that rebuilds tables: foreign keys rest meanwhile, and are checked before the commit."""
        if self.in_memory:
            return self.submit_write(job).result()
        with inside_job(), self._writing.connect() as connection:
            # On the driver's own connection: within a transaction SQLite would pass over this without a word.
            driver: Any = connection.connection.driver_connection
            driver.execute("PRAGMA foreign_keys=OFF").close()
            try:
                with connection.begin():
                    value = job(connection)
                    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
                    if broken:
                        tables = ", ".join(sorted({str(row[0]) for row in broken}))
                        raise StorageError(f"rows without the row they point to, in: {tables}")
            finally:
                connection.detach()
        return value

    def fold_log(self) -> bool:
        """Write the write-ahead log into the file and empty it, if nobody is reading or writing at this moment."""
        if self.in_memory:
            return True
        with self._writing.connect() as connection:
            # On the driver's own connection: a checkpoint cannot run within a transaction.
            driver: Any = connection.connection.driver_connection
            driver.execute("PRAGMA busy_timeout=0").close()
            try:
                busy: int = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            finally:
                driver.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}").close()
        return not busy

    def close(self) -> None:
        """Let waiting jobs end, then close the file (which folds the write-ahead log into it)."""
        self._closed = True
        self._readers.shutdown(wait=True)
        self._writer.close()
        for engine in self.engines:
            engine.dispose()

    def _read(self, job: Job[T]) -> T:
        with inside_job(), self._reading.begin() as connection:
            return job(connection)


def _make_private_file(path: Path) -> None:
    """Create the file readable by its owner only; SQLite gives the files beside it the same mode."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StorageError(f"the database file {path} cannot be opened: {error.strerror}") from error


def _engine(url: URL, *, begin: str, size: int, in_memory: bool, query_only: bool = False) -> Engine:
    # isolation_level None: the driver starts no transactions of its own, the begin event below does.
    arguments = {"isolation_level": None, "check_same_thread": False, "timeout": BUSY_MILLISECONDS / 1000}
    if in_memory:
        engine = create_engine(url, connect_args=arguments, poolclass=StaticPool)
    else:
        engine = create_engine(
            url, connect_args=arguments, poolclass=QueuePool, pool_size=size, max_overflow=0
        )

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        # secure_delete: what is erased is overwritten, the wrapped keys of erased citizens above all.
        pragmas = ["journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"]
        for pragma in [*pragmas, "query_only=ON"] if query_only else pragmas:
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _without_writing(connection: Connection, job: Job[T]) -> T:
    connection.exec_driver_sql("PRAGMA query_only=ON")
    try:
        return job(connection)
    finally:
        connection.exec_driver_sql("PRAGMA query_only=OFF")
