"""Bringing a database to the tables this version knows, and back. The revisions travel with the package."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from storage.engine import Database

HOME = Path(__file__).parent / "migrations"
ONE_AT_A_TIME = 0x696B696F727469
"""The advisory lock that upgrades take on PostgreSQL, where many processes may start at once."""


def upgrade(database: Database, revision: str = "head") -> None:
    """Go up to ``revision`` in one transaction; nothing happens when the database is there already."""
    database.restructure(lambda connection: _run(connection, revision, up=True))


def downgrade(database: Database, revision: str) -> None:
    """Go down to ``revision`` (``base``: no tables at all). What the dropped tables held is gone."""
    database.restructure(lambda connection: _run(connection, revision, up=False))


def current(database: Database) -> str | None:
    """The revision the database stands at, or None when it is empty."""
    return database.read(lambda connection: MigrationContext.configure(connection).get_current_revision())


def head() -> str:
    """The newest revision this version knows."""
    found = scripts().get_current_head()
    assert found is not None
    return found


def is_current(database: Database) -> bool:
    """Whether the database stands where this version needs it."""
    return current(database) == head()


def scripts() -> ScriptDirectory:
    """The revisions, oldest at the base."""
    return ScriptDirectory(str(HOME))


def _run(connection: Connection, revision: str, *, up: bool) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("select pg_advisory_xact_lock(:key)"), {"key": ONE_AT_A_TIME})
    directory = scripts()

    def steps(at: Any, _context: MigrationContext) -> Any:
        plan = directory._upgrade_revs if up else directory._downgrade_revs
        return plan(revision, at)

    with EnvironmentContext(Config(), directory, fn=steps, destination_rev=revision) as environment:
        environment.configure(connection=connection, render_as_batch=True)
        environment.run_migrations()
