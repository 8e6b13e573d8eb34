"""A job: a plain function of a connection, run whole in one transaction on a database thread."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import Generic, TypeVar

from sqlalchemy import Connection

T = TypeVar("T")
Job = Callable[[Connection], T]
"""It may be run again after a deadlock, so it does nothing but database work and returns plain values."""

log = logging.getLogger(__name__)
_thread = threading.local()


class StorageError(Exception):
    """The database cannot be used as asked; the message is one line for an operator and names no password."""


class Closed(StorageError):
    """A job came after ``close()``."""


class Task(Generic[T]):
    """A job that waits, and the future its caller holds."""

    __slots__ = ("future", "job")

    def __init__(self, job: Job[T]) -> None:
        self.job = job
        self.future: Future[T] = Future()


@contextmanager
def inside_job() -> Iterator[None]:
    """Mark this thread as running a job: a job that asks for another one then fails instead of hanging."""
    _thread.busy = True
    try:
        yield
    finally:
        _thread.busy = False


def refuse_inside_job() -> None:
    """Raise ``RuntimeError`` when called by a job: it has its connection already."""
    if getattr(_thread, "busy", False):
        raise RuntimeError("a job may not start another job: pass its connection on instead")


async def settled(future: Future[T]) -> T:
    """Await a job beside the loop. Cancelled while it waits: it never runs; while it runs: it ends alone."""
    try:
        return await asyncio.wrap_future(future)
    except asyncio.CancelledError:
        future.add_done_callback(_report_lost)
        raise


def _report_lost(future: Future[T]) -> None:
    """Name the error nobody is left to receive. Only its type: the message may quote what a citizen wrote."""
    if not future.cancelled() and (error := future.exception()) is not None:
        log.error("a job failed after its caller had gone: %s", type(error).__name__)
