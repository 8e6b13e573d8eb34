"""What verbs share: opening the service's parts without serving, and ending with one line."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import typer

from bot.logs import configure_logs
from bot.runtime import Runtime
from bot.settings import load_settings


def end(line: str, code: int = 1) -> NoReturn:
    """Say one line on stderr and exit with ``code``."""
    print(line, file=sys.stderr)
    raise typer.Exit(code)


@contextmanager
def opened(*, migrated: bool = True) -> Iterator[Runtime]:
    """The parts of the service for one command. ``migrated``: an empty database is brought up first.

    Ends with one line when the key file or the database cannot be used, or is of another version.
    """
    # Imported here: these bring SQLAlchemy and the texts, which help and usage errors do without.
    from bot.app import compose
    from storage import migrate
    from storage.jobs import StorageError
    from storage.keyfile import KeyFileError

    settings = load_settings()
    configure_logs()
    try:
        runtime = compose(settings)
    except (KeyFileError, StorageError, OSError) as error:
        end(str(error))
    try:
        if migrated and not migrate.is_current(runtime.database):
            if migrate.current(runtime.database) is not None:
                end("The database is of another version: run `ikiorti db upgrade`.")
            migrate.upgrade(runtime.database)
        yield runtime
    finally:
        runtime.database.close()
