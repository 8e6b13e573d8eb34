"""The tables that the migrations make are the tables that the code knows, on both databases, up and down."""

from __future__ import annotations

from storage import migrate
from storage.engine import Database


def test_database_is_migrated(database: Database) -> None:
    assert migrate.is_current(database)
