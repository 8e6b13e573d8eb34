"""Empty databases in memory with every table, quickly: the tables are worked out once in a process."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Connection, text

from storage.engine import Database
from storage.migrate import upgrade

_MADE = "select sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by rowid"


def blank() -> Database:
    """A database in memory that stands where this version needs it. The caller closes it."""
    statements, version = _tables()
    database = Database.open("sqlite://")

    def make(conn: Connection) -> None:
        for statement in statements:
            conn.exec_driver_sql(statement)
        conn.execute(text("insert into alembic_version values (:version)"), {"version": version})

    database.write(make)
    return database


@cache
def _tables() -> tuple[tuple[str, ...], str]:
    """The statements that make every table and index, and the revision they stand for."""
    database = Database.open("sqlite://")
    try:
        upgrade(database)
        made = database.read(lambda conn: tuple(conn.exec_driver_sql(_MADE).scalars()))
        version = database.read(
            lambda conn: conn.exec_driver_sql("select version_num from alembic_version").scalar_one()
        )
    finally:
        database.close()
    return made, str(version)
