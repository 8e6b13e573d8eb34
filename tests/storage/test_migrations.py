"""The tables that the migrations make are the tables that the code knows, on both databases, up and down."""

from __future__ import annotations

import ast
import datetime as dt
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from storage import migrate
from storage.cases.organisation import set_setting, settings
from storage.engine import Database
from storage.jobs import StorageError
from storage.tables import metadata
from tests.support.databases import PostgresServer
from tests.support.shape import shape

NOON = dt.datetime(2026, 11, 2, 12, tzinfo=dt.UTC)


def test_migrations_make_the_tables_that_the_code_knows(database: Database) -> None:
    migrated = database.read(shape)
    migrate.downgrade(database, "base")
    database.restructure(metadata.create_all)
    created = database.read(shape)
    assert len(created) > 24
    assert migrated == created


def test_down_to_nothing_and_up_again(database: Database) -> None:
    before = database.read(shape)
    assert migrate.current(database) == migrate.head()
    migrate.downgrade(database, "base")
    assert migrate.current(database) is None
    assert not migrate.is_current(database)
    assert database.read(shape) == []
    migrate.upgrade(database)
    assert migrate.is_current(database)
    assert database.read(shape) == before


def test_each_revision_goes_down_and_up_by_itself(database: Database) -> None:
    steps = [script.revision for script in migrate.scripts().walk_revisions()]
    assert steps, "no revisions were found"
    for revision in steps:
        below = migrate.scripts().get_revision(revision).down_revision or "base"
        migrate.downgrade(database, str(below))
        migrate.upgrade(database, revision)
        assert migrate.current(database) == revision
        migrate.downgrade(database, str(below))


def test_an_upgrade_of_a_current_database_changes_nothing(database: Database) -> None:
    database.write(lambda conn: set_setting(conn, "nudge", True, NOON))
    migrate.upgrade(database)
    assert database.read(settings) == {"nudge": True}


def test_a_failed_restructuring_leaves_everything(database: Database) -> None:
    before = database.read(shape)

    def half(conn: Connection) -> None:
        conn.execute(text("create table half (id integer)"))
        raise ValueError("half way")

    with pytest.raises(ValueError, match="half way"):
        database.restructure(half)
    assert database.read(shape) == before


def test_restructuring_may_not_leave_rows_without_their_parent(sqlite_url: Callable[[], str]) -> None:
    database = Database.open(sqlite_url())

    def orphan(conn: Connection) -> None:
        conn.execute(text("insert into staff_team (staff_id, team_id) values ('1', '2')"))

    with pytest.raises(StorageError, match="staff_team"):
        database.restructure(orphan)
    assert database.read(lambda conn: conn.execute(text("select count(*) from staff_team")).scalar()) == 0
    database.close()


def test_many_processes_may_upgrade_at_once(postgres_server: PostgresServer) -> None:
    url = postgres_server.fresh(migrated=False)
    databases = [Database.open(url, pool=1) for _ in range(4)]
    with ThreadPoolExecutor(len(databases)) as threads:
        list(threads.map(migrate.upgrade, databases))
    assert migrate.is_current(databases[0])
    for database in databases:
        database.close()
    postgres_server.drop(url)


def test_there_is_one_newest_revision() -> None:
    assert migrate.scripts().get_heads() == [migrate.head()]


def test_revisions_stand_on_their_own() -> None:
    """A revision must mean the same for ever, so it imports nothing that goes on changing."""
    files = list(Path(migrate.HOME).rglob("*.py"))
    assert len(files) > 4
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            for name in names:
                ours = name.split(".")[0] in {"storage", "bot", "flows", "locales", "admin"}
                assert not ours or name.startswith("storage.migrations"), f"{file.name} imports {name}"
