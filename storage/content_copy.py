"""What the service speaks from, taken from one database and put into another: nobody's talk, nobody's name."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, insert, select, true

from storage.cases.tables import routing_rule, setting, team
from storage.flows.tables import flow_revision
from storage.places.tables import place
from storage.texts.tables import text_review, text_revision

Rows = dict[str, list[dict[str, Any]]]
"""Whole rows by table."""
WHAT: tuple[tuple[Table, ColumnElement[bool]], ...] = (
    (flow_revision, flow_revision.c.state == "published"),
    (text_revision, text_revision.c.state == "published"),
    (text_review, text_review.c.undone_at.is_(None)),
    (place, true()),
    (setting, true()),
    (team, true()),
    (routing_rule, true()),
)
"""In the order in which they are put in; teams come before the rules that name them."""
PEOPLE = frozenset({"staff_id"})
"""Columns that point to people, who are not taken along."""


def take(conn: Connection) -> Rows:
    """Published flows and texts, standing reviews, places, settings, teams and rules."""
    return {
        table.name: [_without_people(row) for row in conn.execute(select(table).where(which)).mappings()]
        for table, which in WHAT
    }


def put(conn: Connection, rows: Rows) -> None:
    """Put what was taken into an empty database."""
    for table, _ in WHAT:
        if found := rows[table.name]:
            conn.execute(insert(table), found)


def _without_people(row: Any) -> dict[str, Any]:
    return {name: None if name in PEOPLE else value for name, value in row.items()}
