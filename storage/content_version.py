"""A small value that changes whenever something that the service speaks from does: the net under lost hints."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, ScalarSelect, String, cast, func, select

from storage.cases.tables import routing_rule, setting, team
from storage.flows.tables import flow_revision
from storage.places.tables import place
from storage.texts.tables import text_review, text_revision
from storage.understanding.tables import example_approval, example_publication, trained_model


def content_version(conn: Connection) -> tuple[object, ...]:
    """Counts and latest changes of flows, texts, places, settings, teams, rules and examples, in one statement.

    Of places and settings every change, not the latest: a clock that was set back hides nothing.
    """
    return tuple(
        conn.execute(
            select(
                select(func.max(flow_revision.c.published_at)).scalar_subquery(),
                select(func.count()).select_from(flow_revision).scalar_subquery(),
                select(func.max(text_revision.c.published_at)).scalar_subquery(),
                select(func.count()).select_from(text_revision).scalar_subquery(),
                select(func.max(text_review.c.reviewed_at)).scalar_subquery(),
                select(func.max(text_review.c.undone_at)).scalar_subquery(),
                _words(place.c.slug, place.c.changed_at),
                _words(setting.c.name, setting.c.changed_at),
                _words(team.c.name, team.c.hours, team.c.topics, team.c.cities),
                _words(routing_rule.c.position, routing_rule.c.conditions, routing_rule.c.team_id),
                _words(trained_model.c.key),
                *(
                    select(func.count(column)).scalar_subquery()
                    for column in (
                        example_publication.c.id,
                        example_publication.c.undone_at,
                        example_approval.c.id,
                        example_approval.c.withdrawn_at,
                    )
                ),
            )
        ).one()
    )


def _words(*columns: ColumnElement[Any]) -> ScalarSelect[Any]:
    """All of a small table as one text."""
    row: ColumnElement[str] = cast(columns[0], String)
    for column in columns[1:]:
        row = row.concat("|").concat(cast(column, String))
    return select(func.aggregate_strings(row, "\n")).scalar_subquery()
