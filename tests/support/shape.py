"""The shape of a database as its own catalogue tells it, to hold two databases against each other."""

from __future__ import annotations

import re

from sqlalchemy import Connection

POSTGRES = {
    "columns": """select table_name, column_name, ordinal_position, data_type, character_maximum_length,
        is_nullable, column_default, col_description(table_name::regclass, ordinal_position)
        from information_schema.columns where table_schema = 'public'""",
    "constraints": """select conrelid::regclass::text, conname, pg_get_constraintdef(oid)
        from pg_constraint where connamespace = 'public'::regnamespace""",
    "indexes": "select tablename, indexname, indexdef from pg_indexes where schemaname = 'public'",
    "comments": """select relname, obj_description(oid, 'pg_class') from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r'""",
}
SQLITE = {
    "all": "select tbl_name, type, name, sql from sqlite_master where name not like 'sqlite_%%'",
}


def shape(conn: Connection) -> list[str]:
    """Every table, column, constraint, index and comment, one a line, sorted."""
    queries = SQLITE if conn.dialect.name == "sqlite" else POSTGRES
    lines = []
    for kind, query in queries.items():
        for row in conn.exec_driver_sql(query):
            words = " | ".join(str(value) for value in row)
            if "alembic_version" not in words:
                lines.append(f"{kind}: {_in_order(words)}")
    return sorted(lines)


def _in_order(words: str) -> str:
    """One line, with a table's constraints sorted: SQLite keeps the order in which they were written."""
    columns, *constraints = re.sub(r"\s+", " ", words).removesuffix(" )").split(", CONSTRAINT ")
    return " CONSTRAINT ".join([columns, *sorted(constraints)])
