"""The organisation around the cases: its settings, its teams with their hours, and who gets which case."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, delete, insert, select, update

from storage.base import new_id
from storage.cases.tables import routing_rule, setting, team
from storage.locks import hold
from storage.rows import all_of, columns, one_of, upsert

Hours = dict[str, list[str]]
"""Spans by days, wall clock: ``{"mon-thu": ["09:00-15:00"]}``."""


class TeamRow(msgspec.Struct, frozen=True, kw_only=True):
    """A team. Empty ``topics`` or ``cities``: all of them; ``capacity`` None: no limit."""

    id: uuid.UUID
    name: str
    house: str | None
    topics: list[str]
    cities: list[str]
    capacity: int | None
    hours: Hours
    created_at: dt.datetime
    place: str | None = None


class RuleRow(msgspec.Struct, frozen=True, kw_only=True):
    """A routing rule. Rules are tried by ``position``; empty ``conditions`` fit every case."""

    position: int
    conditions: dict[str, str]
    team_id: uuid.UUID


def settings(conn: Connection) -> dict[str, Any]:
    """Every setting that was ever set, by name."""
    return {row.name: row.value for row in conn.execute(select(setting.c.name, setting.c.value))}


def setting_of(conn: Connection, name: str, default: Any = None) -> Any:
    """One setting, or ``default`` when it was never set."""
    row = conn.execute(select(setting.c.value).where(setting.c.name == name)).first()
    return default if row is None else row.value


def managed_settings(conn: Connection) -> set[str]:
    """Names that the set-up file governs: the console shows them and does not change them."""
    return set(conn.execute(select(setting.c.name).where(setting.c.managed)).scalars())


def set_setting(conn: Connection, name: str, value: Any, now: dt.datetime, *, managed: bool = False) -> None:
    """Set one. ``value`` is anything JSON can hold. ``managed``: by the set-up file."""
    upsert(conn, setting, {"name": name, "value": value, "changed_at": now, "managed": managed}, ["name"])


def teams(conn: Connection) -> list[TeamRow]:
    """Every team, by name."""
    return all_of(conn, TeamRow, _teams())


def team_by_id(conn: Connection, team_id: uuid.UUID) -> TeamRow | None:
    """One team."""
    return one_of(conn, TeamRow, _teams().where(team.c.id == team_id))


def team_by_name(conn: Connection, name: str) -> TeamRow | None:
    """One team by its name."""
    return one_of(conn, TeamRow, _teams().where(team.c.name == name))


def upsert_team(
    conn: Connection, *, name: str, now: dt.datetime, house: str | None = None, topics: Sequence[str] = (),
    cities: Sequence[str] = (), capacity: int | None = None, hours: Hours | None = None,
    place: str | None = None,
) -> uuid.UUID:  # fmt: skip
    """Add a team or change the one of that name; its id. ``hours`` None: they stay as they are."""
    values = {
        "id": new_id(), "name": name, "house": house, "topics": list(topics), "cities": list(cities),
        "capacity": capacity, "hours": hours or {}, "created_at": now, "place": place,
    }  # fmt: skip
    keep = ["id", "created_at"] if hours is not None else ["id", "created_at", "hours"]
    upsert(conn, team, values, ["name"], keep=keep)
    found = team_by_name(conn, name)
    assert found is not None
    return found.id


def set_details(conn: Connection, team_id: uuid.UUID, *, place: str | None, capacity: int | None) -> None:
    """Change where one may go meanwhile, and how many open cases one person can have."""
    conn.execute(update(team).where(team.c.id == team_id).values(place=place, capacity=capacity))


def set_hours(conn: Connection, team_id: uuid.UUID, hours: Hours) -> None:
    """Change when a team answers."""
    conn.execute(update(team).where(team.c.id == team_id).values(hours=hours))


def routing_rules(conn: Connection) -> list[RuleRow]:
    """The rules in the order they are tried."""
    return all_of(conn, RuleRow, select(*columns(RuleRow, routing_rule)).order_by(routing_rule.c.position))


def replace_routing_rules(conn: Connection, rules: Sequence[tuple[dict[str, str], uuid.UUID]]) -> None:
    """Put these rules (conditions and team) in place of all former ones, in this order."""
    hold(conn, "routing-rules")
    conn.execute(delete(routing_rule))
    for position, (conditions, team_id) in enumerate(rules):
        conn.execute(
            insert(routing_rule).values(
                id=new_id(), position=position, conditions=conditions, team_id=team_id
            )
        )


def _teams() -> Select[Any]:
    return select(*columns(TeamRow, team)).order_by(team.c.name)
