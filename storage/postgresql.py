"""PostgreSQL: a pool of threads, each job a transaction on a pooled connection."""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Literal, cast

from sqlalchemy import URL, Engine, create_engine
from sqlalchemy.exc import DBAPIError, OperationalError

from storage.jobs import Closed, Job, StorageError, T, inside_job

if TYPE_CHECKING:
    import psycopg

TRIES = 3
RUN_AGAIN = frozenset({"40001", "40P01"})
"""Serialization failure and deadlock: the server undid the whole transaction, so the job may start over."""
SESSION = " ".join(
    f"-c {name}={value}"
    for name, value in {
        "timezone": "UTC",
        "lock_timeout": "30s",
        "idle_in_transaction_session_timeout": "60s",
        # A machine that vanishes says no goodbye: its locks are free after 50 seconds.
        "tcp_keepalives_idle": "20",
        "tcp_keepalives_interval": "10",
        "tcp_keepalives_count": "3",
    }.items()
)


class PostgresStore:
    """The database on a server, shared by many processes."""

    dialect: Literal["postgresql"] = "postgresql"
    in_memory = False

    def __init__(self, url: URL, pool: int) -> None:
        arguments = {} if "options" in url.query else {"options": SESSION}
        self._writing = create_engine(url, connect_args=arguments, pool_size=pool, max_overflow=0)
        # A read sees one committed state however many statements it takes, as on SQLite.
        self._reading = self._writing.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
        self._threads = ThreadPoolExecutor(pool, "storage")
        self._gate = threading.Lock()
        self._closed = False
        try:
            self._writing.connect().close()
        except OperationalError as error:
            self._threads.shutdown()
            shown = url.render_as_string(hide_password=True)
            raise StorageError(f"the database server does not answer at {shown}") from error

    @property
    def engines(self) -> tuple[Engine, ...]:
        """The engines that statements pass through."""
        return (self._writing,)

    def submit_write(self, job: Job[T]) -> Future[T]:
        """Run a job in a transaction of its own."""
        return self._submit(self._writing, job)

    def submit_read(self, job: Job[T]) -> Future[T]:
        """Run a job that may change nothing."""
        return self._submit(self._reading, job)

    def restructure(self, job: Job[T]) -> T:
        """Run a job that changes tables; it may wait for locks as long as it must."""

        def patiently(connection: Any) -> T:
            connection.exec_driver_sql("SET LOCAL lock_timeout = 0")
            return job(connection)

        return self.submit_write(patiently).result()

    def fold_log(self) -> bool:
        """Nothing to do: the log is the server's to keep and to recycle."""
        return True

    def close(self) -> None:
        """Let waiting jobs end, then close the connections."""
        with self._gate:
            self._closed = True
        self._threads.shutdown(wait=True)
        self._writing.dispose()

    def _submit(self, engine: Engine, job: Job[T]) -> Future[T]:
        with self._gate:
            if self._closed:
                raise Closed("the database is closed")
            return self._threads.submit(_run, engine, job)


def _run(engine: Engine, job: Job[T]) -> T:
    for _ in range(TRIES - 1):
        committing = False
        try:
            with inside_job(), engine.begin() as connection:
                value = job(connection)
                committing = True
            return value
        except DBAPIError as error:
            # Lost before the commit: nothing was kept. Lost in it: it may have been, so the caller is told.
            if not passes(error) or (error.connection_invalidated and committing):
                raise
    with inside_job(), engine.begin() as connection:
        return job(connection)


def passes(error: BaseException) -> bool:
    """Whether an error is the database's of the moment (a deadlock, a lost connection), not the job's own."""
    return isinstance(error, DBAPIError) and (error.connection_invalidated or _state(error) in RUN_AGAIN)


def _state(error: DBAPIError) -> str | None:
    return cast("str | None", getattr(error.orig, "sqlstate", None))


def dedicated(url: URL) -> psycopg.Connection[Any]:
    """Open a connection outside the pool, in autocommit, for locks and hints that live as long as it does.

    Raises ``psycopg.OperationalError`` when the server does not answer.
    """
    import psycopg  # ten megabytes that a process on SQLite does without

    plain = url.set(drivername="postgresql").render_as_string(hide_password=False)
    return psycopg.connect(plain, autocommit=True, options=SESSION if "options" not in url.query else None)
