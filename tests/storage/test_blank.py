"""An empty database in memory is what migrations make."""

from __future__ import annotations

from sqlalchemy import Connection

from storage import migrate
from storage.blank import blank
from storage.engine import Database


def tables(conn: Connection) -> list[tuple[str, str]]:
    rows = conn.exec_driver_sql("select name, sql from sqlite_master where sql is not null order by name")
    return [(name, " ".join(sql.split())) for name, sql in rows]


def test_it_has_every_table_and_index_and_no_row() -> None:
    made, migrated = blank(), Database.open("sqlite://")
    migrate.upgrade(migrated)
    assert made.read(tables) == migrated.read(tables)
    assert migrate.is_current(made)
    assert made.read(lambda conn: conn.exec_driver_sql("select count(*) from citizen").scalar_one()) == 0
    made.close()
    migrated.close()


def test_each_is_one_of_its_own() -> None:
    one, other = blank(), blank()
    one.write(lambda conn: conn.exec_driver_sql("delete from alembic_version"))
    assert migrate.is_current(other)
    one.close()
    other.close()
