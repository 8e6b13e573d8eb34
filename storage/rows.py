"""From rows to plain structs, and the one statement the two databases spell alike but SQLAlchemy does not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Column, Connection, Select, Table
from sqlalchemy.dialects import postgresql, sqlite

R = TypeVar("R", bound=msgspec.Struct)


def columns(kind: type[msgspec.Struct], table: Table) -> list[Column[Any]]:
    """The columns of ``table`` that ``kind`` has fields for, in its order."""
    return [table.c[name] for name in kind.__struct_fields__]


def all_of(conn: Connection, kind: type[R], statement: Select[Any]) -> list[R]:
    """Every row of ``statement`` as a ``kind``; its columns are named as the fields are."""
    return [kind(**row) for row in conn.execute(statement).mappings()]


def one_of(conn: Connection, kind: type[R], statement: Select[Any]) -> R | None:
    """The first row of ``statement`` as a ``kind``, or None."""
    row = conn.execute(statement).mappings().first()
    return None if row is None else kind(**row)


def insert_missing(conn: Connection, table: Table, values: dict[str, Any], key: Sequence[str]) -> bool:
    """Insert a row unless one with the same ``key`` stands there. Returns whether it was inserted."""
    statement = _insert(conn)(table).values(values).on_conflict_do_nothing(index_elements=list(key))
    # Without the option psycopg's cursor has forgotten its count when SQLAlchemy has closed it: -1, whatever was done.
    return conn.execute(statement, execution_options={"preserve_rowcount": True}).rowcount == 1


def upsert(
    conn: Connection, table: Table, values: dict[str, Any], key: Sequence[str], *, keep: Sequence[str] = ()
) -> None:
    """Insert a row, or change the one with the same ``key``, all but the columns in ``keep``."""
    statement = _insert(conn)(table).values(values)
    changed = {name: statement.excluded[name] for name in values if name not in key and name not in keep}
    conn.execute(statement.on_conflict_do_update(index_elements=list(key), set_=changed))


def _insert(conn: Connection) -> Any:
    return sqlite.insert if conn.dialect.name == "sqlite" else postgresql.insert
