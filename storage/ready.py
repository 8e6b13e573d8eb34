"""Statements of every turn: compiled once for each kind of database, and handed to the driver as they stand.

What SQLAlchemy does around a statement costs several times what the driver needs to run it. Types are converted here
as there, errors are the same, and whoever counts statements sees these too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Dialect, Insert, Select, Update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler

Row = dict[str, Any]
Convert = Callable[[Any], Any]


class _Form:
    """One statement for one kind of database and one set of names."""

    __slots__ = ("binds", "columns", "named", "reads", "sql")

    def __init__(self, statement: Select[Any] | Insert | Update, dialect: Dialect, names: list[str]) -> None:
        compiled = statement.compile(dialect=dialect, column_keys=names)
        assert isinstance(compiled, SQLCompiler)
        # Defaults that Python would fill in are not: no table of ours has any.
        assert not compiled.insert_prefetch
        assert not compiled.update_prefetch
        fixed = compiled.params
        self.sql = compiled.string
        self.named = not compiled.positional
        self.binds: list[tuple[str, Convert | None, Any]] = []
        for name in compiled.positiontup or fixed:
            kind = compiled.binds[name].type.dialect_impl(dialect)
            self.binds.append((name, kind.bind_processor(dialect), fixed[name]))
        self.columns: list[str] = []
        self.reads: list[tuple[str, Convert]] = []
        for key, column in statement.exported_columns.items():
            name = str(key)
            read = column.type.dialect_impl(dialect).result_processor(dialect, None)
            self.columns.append(name)
            if read is not None:
                self.reads.append((name, read))

    def bound(self, given: Mapping[str, Any]) -> tuple[Any, ...] | dict[str, Any]:
        """The values as the driver takes them."""
        values = [
            given.get(name, fixed) if convert is None else convert(given.get(name, fixed))
            for name, convert, fixed in self.binds
        ]
        if not self.named:
            return tuple(values)
        return {name: value for (name, _, _), value in zip(self.binds, values, strict=True)}

    def row(self, values: Sequence[Any]) -> Row:
        """A row as Python values."""
        found = dict(zip(self.columns, values, strict=True))
        for name, read in self.reads:
            value = found[name]
            if value is not None:
                found[name] = read(value)
        return found


class Ready:
    """A statement with ``bindparam``s, run with the values of them and, where it writes, of columns."""

    def __init__(self, statement: Select[Any] | Insert | Update) -> None:
        self._statement = statement
        self._forms: dict[tuple[str, ...], _Form] = {}

    def first(self, conn: Connection, values: Mapping[str, Any]) -> Row | None:
        """The first row, or None."""
        found = self.all(conn, values)
        return found[0] if found else None

    def all(self, conn: Connection, values: Mapping[str, Any]) -> list[Row]:
        """Every row."""
        form = self._form(conn, values)
        rows: list[Any] = _run(conn, form.sql, form.bound(values)).fetchall()
        return [form.row(row) for row in rows]

    def run(self, conn: Connection, values: Mapping[str, Any]) -> int:
        """Write; how many rows there were to change."""
        form = self._form(conn, values)
        changed: int = _run(conn, form.sql, form.bound(values)).rowcount
        return changed

    def run_each(self, conn: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Write once for each of ``rows``, which have the same names."""
        if len(rows) == 1:
            self.run(conn, rows[0])
        elif rows:
            form = self._form(conn, rows[0])
            _run(conn, form.sql, [form.bound(row) for row in rows])

    def _form(self, conn: Connection, values: Mapping[str, Any]) -> _Form:
        key = (conn.dialect.name, *values)
        form = self._forms.get(key)
        if form is None:
            form = self._forms[key] = _Form(self._statement, conn.dialect, list(values))
        return form


def _run(conn: Connection, sql: str, given: Any) -> Any:
    """The driver's cursor after it has run a statement, for a list of values: once for each."""
    several = isinstance(given, list)
    for seen in conn.dispatch.before_cursor_execute:
        seen(conn, None, sql, given, None, several)
    driver: Any = conn.connection.driver_connection
    try:
        cursor = driver.cursor()
        if several:
            cursor.executemany(sql, given)
        else:
            cursor.execute(sql, given)
    except Exception as error:
        raise _told(conn, sql, error) from error
    return cursor


def _told(conn: Connection, sql: str, error: Exception) -> BaseException:
    """An error of the driver's as SQLAlchemy would raise it, without the values. A lost connection is let go."""
    raw = conn.connection.dbapi_connection
    errors: Any = conn.dialect.loaded_dbapi.Error
    lost = isinstance(error, errors) and conn.dialect.is_disconnect(error, raw, None)
    wrapped = DBAPIError.instance(
        sql, None, error, errors, hide_parameters=True, connection_invalidated=lost, dialect=conn.dialect
    )
    if lost:
        conn.invalidate(error)
    return wrapped
