"""The one thread that writes to SQLite. It takes all jobs that wait into one commit: one sync of the disk."""

from __future__ import annotations

import threading
from queue import Empty, SimpleQueue
from typing import Any

from sqlalchemy import Connection

from storage.jobs import Closed, Job, T, Task, inside_job

GROUP = 64
"""Jobs in one commit at most: beyond this the first would wait longer than the saved syncs are worth."""

JOB = "one_job"
"""The savepoint of each job in a shared commit."""


class Writer:
    """Runs jobs in the order they came. Owns ``connection`` from now on."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._waiting: SimpleQueue[Task[Any] | None] = SimpleQueue()
        self._gate = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="storage-writer", daemon=True)
        self._thread.start()

    def submit(self, task: Task[T]) -> None:
        """Put a job in line. Raises ``Closed`` after ``close()``."""
        with self._gate:
            if self._closed:
                raise Closed("the database is closed")
            self._waiting.put(task)

    def close(self) -> None:
        """Let what waits finish, then end the thread and its connection."""
        with self._gate:
            first, self._closed = not self._closed, True
        if first:
            self._waiting.put(None)
        self._thread.join()

    def _run(self) -> None:
        more = True
        while more:
            group, more = self._next_group()
            running = [task for task in group if task.future.set_running_or_notify_cancel()]
            if running:
                self._commit(running)
        self._connection.close()

    def _next_group(self) -> tuple[list[Task[Any]], bool]:
        """Block for one task, then take those that wait already. False: nothing comes after these."""
        group: list[Task[Any]] = []
        task = self._waiting.get()
        while task is not None:
            group.append(task)
            if len(group) == GROUP:
                return group, True
            try:
                task = self._waiting.get_nowait()
            except Empty:
                return group, True
        return group, False

    def _commit(self, group: list[Task[Any]]) -> None:
        """Run the group in one transaction. Futures are told only once the outcome is on disk."""
        values: dict[int, Any] = {}
        errors: dict[int, BaseException] = {}
        try:
            with inside_job(), self._connection.begin():
                for place, task in enumerate(group):
                    try:
                        values[place] = self._run_one(task.job, shared=len(group) > 1)
                    except _Failed as failed:
                        errors[place] = failed.cause
                if not values:
                    raise _NothingToCommit
        except _NothingToCommit:
            pass
        except BaseException as error:  # noqa: BLE001 - the thread must live; each caller receives the error
            # BEGIN or COMMIT failed, or SQLite ended the transaction itself (a full disk): all is undone.
            self._undo()
            errors = {place: errors.get(place, error) for place in range(len(group))}
        for place, task in enumerate(group):
            if place in errors:
                task.future.set_exception(errors[place])
            else:
                task.future.set_result(values[place])

    def _undo(self) -> None:
        """SQLite keeps a transaction open when its COMMIT is refused; the next group needs a new one."""
        driver: Any = self._connection.connection.driver_connection
        driver.rollback()

    def _run_one(self, job: Job[Any], *, shared: bool) -> Any:
        """Run a job; when it shares the transaction, within a savepoint that undoes it alone."""
        # On the driver's own connection: a savepoint of the engine's costs as much as two statements of a turn.
        driver: Any = self._connection.connection.driver_connection
        if shared:
            driver.execute(f"SAVEPOINT {JOB}").close()
        try:
            value = job(self._connection)
        except BaseException as error:
            if shared:
                driver.execute(f"ROLLBACK TO {JOB}").close()
                driver.execute(f"RELEASE {JOB}").close()
            raise _Failed(error) from error
        if shared:
            driver.execute(f"RELEASE {JOB}").close()
        return value


class _Failed(Exception):
    """A job raised and is undone; those beside it stand."""

    def __init__(self, cause: BaseException) -> None:
        super().__init__()
        self.cause = cause


class _NothingToCommit(Exception):
    """Every job of the group failed."""
