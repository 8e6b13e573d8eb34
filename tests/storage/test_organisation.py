"""Settings, teams and routing rules."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy.exc import IntegrityError

from storage.base import new_id
from storage.cases import organisation as rows
from storage.content_version import content_version
from storage.engine import Database

NOON = dt.datetime(2026, 11, 2, 12, tzinfo=dt.UTC)
HOURS = {"mon-thu": ["09:00-15:00"], "fri": ["09:00-12:00"]}


@pytest.mark.parametrize("value", [True, 0, "guidance", ["kl", "da"], {"a": [1]}, None, "", "æøå"])
def test_a_setting_holds_what_json_holds(database: Database, value: object) -> None:
    database.write(lambda conn: rows.set_setting(conn, "it", value, NOON))
    assert database.read(rows.settings) == {"it": value}
    assert database.read(lambda conn: rows.setting_of(conn, "it", "other")) == value


def test_a_setting_never_set_has_its_default(database: Database) -> None:
    assert database.read(lambda conn: rows.setting_of(conn, "it")) is None
    assert database.read(lambda conn: rows.setting_of(conn, "it", 30)) == 30


def test_the_set_up_file_marks_what_it_governs(database: Database) -> None:
    database.write(lambda conn: rows.set_setting(conn, "mine", 1, NOON))
    database.write(lambda conn: rows.set_setting(conn, "its", 1, NOON, managed=True))
    assert database.read(rows.managed_settings) == {"its"}


def test_a_team_is_known_by_its_name(database: Database) -> None:
    first = database.write(
        lambda conn: rows.upsert_team(
            conn, name="enheden", now=NOON, house="kommune", topics=["work"], cities=["aalborg"], capacity=20,
            hours=HOURS,
        )
    )  # fmt: skip
    made = database.read(lambda conn: rows.team_by_id(conn, first))
    assert made == rows.TeamRow(
        id=first, name="enheden", house="kommune", topics=["work"], cities=["aalborg"], capacity=20,
        hours=HOURS, created_at=NOON,
    )  # fmt: skip
    later = NOON + dt.timedelta(days=1)
    again = database.write(
        lambda conn: rows.upsert_team(conn, name="enheden", now=later, topics=["benefits"])
    )
    assert again == first
    changed = database.read(lambda conn: rows.team_by_name(conn, "enheden"))
    assert changed is not None
    assert (changed.topics, changed.house, changed.hours, changed.created_at) == (
        ["benefits"],
        None,
        HOURS,
        NOON,
    )
    database.write(lambda conn: rows.set_hours(conn, first, {}))
    database.write(lambda conn: rows.upsert_team(conn, name="a", now=NOON))
    assert [(team.name, team.hours) for team in database.read(rows.teams)] == [("a", {}), ("enheden", {})]
    assert database.read(lambda conn: rows.team_by_name(conn, "nobody")) is None


def test_routing_rules_are_replaced_together_and_keep_their_order(database: Database) -> None:
    team = database.write(lambda conn: rows.upsert_team(conn, name="enheden", now=NOON))
    rules: list[tuple[dict[str, str], object]] = [
        ({"city": "aalborg"}, team),
        ({"topic": "work"}, team),
        ({}, team),
    ]
    for _ in range(2):
        database.write(lambda conn: rows.replace_routing_rules(conn, rules))  # type: ignore[arg-type]  # team is an id
    found = database.read(rows.routing_rules)
    assert [(rule.position, rule.conditions) for rule in found] == [
        (0, {"city": "aalborg"}), (1, {"topic": "work"}), (2, {}),
    ]  # fmt: skip
    with pytest.raises(IntegrityError):
        database.write(lambda conn: rows.replace_routing_rules(conn, [({}, new_id())]))
    assert database.read(rows.routing_rules) == found


def test_whatever_changes_about_teams_is_seen_by_the_poll(database: Database) -> None:
    team = database.write(lambda conn: rows.upsert_team(conn, name="enheden", now=NOON))
    seen = [database.read(content_version)]
    database.write(lambda conn: rows.set_hours(conn, team, {"mon": ["09:00-15:00"]}))
    seen.append(database.read(content_version))
    database.write(lambda conn: rows.replace_routing_rules(conn, [({"city": "odense"}, team)]))
    seen.append(database.read(content_version))
    database.write(lambda conn: rows.replace_routing_rules(conn, [({"city": "esbjerg"}, team)]))
    seen.append(database.read(content_version))
    assert len(set(seen)) == 4
    assert database.read(content_version) == seen[-1]
