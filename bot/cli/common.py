"""What verbs share: opening the service's parts without serving, and ending with one line."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import typer

from bot.logs import configure_logs
from bot.runtime import Runtime
from bot.settings import load_settings

LARGEST = 8 << 20
"""Bytes of a file that is read whole."""


def end(line: str, code: int = 1) -> NoReturn:
    """Say one line on stderr and exit with ``code``."""
    print(line, file=sys.stderr)
    raise typer.Exit(code)


def read_file(file: Path, *, newline: str | None = None) -> str:
    """The text of a file; ends with one line, and code 2 when there is none, 1 when it is too large or not UTF-8.

    ``newline`` as for ``open``: empty leaves the ends of lines as they are.
    """
    try:
        if file.stat().st_size > LARGEST:
            end(f"{file}: larger than {LARGEST >> 20} MiB")
        with file.open(encoding="utf-8", newline=newline) as source:
            return source.read()
    except UnicodeDecodeError as error:
        end(f"{file}: line {error.object.count(10, 0, error.start) + 1} is not UTF-8")
    except OSError as error:
        end(f"{file}: cannot be read ({error.strerror})", 2)


def write_file(file: Path, content: str | bytes) -> None:
    """Write a file whole, text as UTF-8; ends with one line and code 2 when it cannot be written."""
    try:
        file.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    except OSError as error:
        end(f"{file}: cannot be written ({error.strerror})", 2)


def write_files(contents: Mapping[Path, bytes]) -> None:
    """Write files that belong together, all of them or none; ends with one line and code 2 when that cannot be.

    Who reads one of them meanwhile reads the former or the new one whole.
    """
    beside = {file: file.with_name(f".{file.name}.{os.getpid()}") for file in contents}
    try:
        for file, content in contents.items():
            beside[file].write_bytes(content)
        for file, written in beside.items():
            written.replace(file)
    except OSError as error:
        end(f"{error.filename}: cannot be written ({error.strerror})", 2)
    finally:
        for written in beside.values():
            written.unlink(missing_ok=True)


def prepared(runtime: Runtime) -> None:
    """Bring what travels with the program, so that a verb sees the library even before the first start."""
    from bot.app import prepare
    from bot.errors import ShippedFault

    try:
        prepare(runtime)
    except ShippedFault as error:
        end(str(error))


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
    except (KeyFileError, StorageError) as error:
        end(str(error))
    except OSError as error:
        end(f"IKIORTI_DATA_DIR, IKIORTI_KEYS: cannot use {error.filename} ({error.strerror})")
    try:
        if migrated and not migrate.is_current(runtime.database):
            if migrate.current(runtime.database) is not None:
                end("The database is of another version: run `ikiorti db upgrade`.")
            migrate.upgrade(runtime.database)
        yield runtime
    finally:
        runtime.database.close()
