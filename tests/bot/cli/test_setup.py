"""``setup apply``: all faults at once with their lines; a second run changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.setup.apply import slug_of
from bot.setup.check import parse
from bot.setup.schema import Setup
from tests.bot.cli.conftest import Command

EXAMPLE = Path(__file__).resolve().parents[3] / "setup.example.yaml"

FAULTS = [
    ("organisation: {colour: x}", 1, "organisation.colour: is not a key"),
    ("organisation: {name: 3}", 1, "organisation.name: must be text"),
    ("organisation: {accent: red}", 1, "organisation.accent: must be a colour"),
    ("organisation: {language_order: [kl]}", 1, "organisation.language_order"),
    ("settings:\n  nudge: maybe", 2, "settings.nudge"),
    ("settings:\n  forget_days: 0", 2, "settings.forget_days"),
    ("teams:\n  - {name: a}\n  - {name: A}", 3, "stands in the file twice"),
    ("teams: [{house: h}]", 1, "teams[0].name: is missing"),
    ("hours:\n  b: {mon: []}", 2, "hours.b: names no team"),
    ("hours:\n  known:\n    mon: ['9-15']", 3, "must be a span"),
    ("hours:\n  known:\n    someday: []", 3, "must be days"),
    ("holidays: [SE]", 1, "holidays[0]"),
    ("routing: []", 1, "must end with `otherwise`"),
    ("routing:\n  - {otherwise: known}\n  - {otherwise: known}", 2, "must be the last rule"),
    ("routing:\n  - {when: {}, team: known}\n  - {otherwise: known}", 2, "needs `when` and `team`"),
    ("routing:\n  - {when: {topic: x}, otherwise: known}", 2, "is either"),
    ("routing: [{otherwise: nobody}]", 1, "names no team: nobody"),
    ("staff: [{email: nope, name: x, role: editor}]", 1, "must be an e-mail address"),
    ("staff: [{email: a@example.org, name: x, role: boss}]", 1, "staff[0].role"),
    (
        "staff:\n  - email: a@example.org\n    name: x\n    role: editor\n    teams: [nobody]",
        5,
        "names no team",
    ),
    (
        "places:\n  - kind: shelter\n    name: x\n    city: x\n    source: x\n    checked: soon",
        6,
        "must be a date",
    ),
    ("teams: []\nteams: []", 2, "stands here twice"),
    ("teams: &a []", 1, "anchors"),
    ("teams: [", 1, "not YAML"),
    ("- a", 1, "must be an object"),
]


@pytest.mark.parametrize(("text", "line", "words"), FAULTS)
def test_a_fault_names_its_line(text: str, line: int, words: str) -> None:
    setup, faults = parse(text, ["known"])
    assert setup is None
    assert any(fault.line == line and words in str(fault) for fault in faults), faults


def test_all_faults_come_at_once() -> None:
    text = (
        "organisation: {colour: x}\nhours: {b: {}}\nrouting: []\nstaff: [{email: no, name: x, role: boss}]\n"
    )
    assert [fault.line for fault in parse(text)[1]] == [1, 2, 3, 4, 4]


def test_text_that_yaml_would_bend_stays_text() -> None:
    setup, faults = parse("teams: [{name: no, house: on}]\nplaces: []\n")
    assert faults == []
    assert setup is not None
    assert (setup.teams[0].name, setup.teams[0].house) == ("no", "on")


def test_the_example_shows_every_key() -> None:
    text = EXAMPLE.read_text("utf-8")
    assert parse(text)[1] == []

    def keys(model: type) -> set[str]:
        return set(model.model_fields)  # type: ignore[attr-defined]  # pydantic models all

    from bot.setup import schema

    models = (Setup, schema.Organisation, schema.SettingValues, schema.Team, schema.RoutingWhen, schema.Rule)
    wanted = set().union(*(keys(model) for model in (*models, schema.StaffEntry, schema.PlaceEntry)))
    assert {key for key in wanted if f"{key}:" not in text} == set()


def test_twice_changes_nothing(installed: Command) -> None:
    first = installed("setup", "apply", EXAMPLE)
    assert first.code == 0, first.err
    assert first.out.count("Invite a@example.org: http") == 1
    second = installed("setup", "apply", EXAMPLE)
    assert (second.code, second.out) == (0, "Nothing to change.\n")


def test_a_change_is_one_line_and_the_rest_stays(installed: Command, tmp_path: Path) -> None:
    installed("setup", "apply", EXAMPLE)
    file = tmp_path / "more.yaml"
    file.write_text('hours: {boligteamet: {mon: ["10:00-11:00"]}}\nsettings: {launched: true}\n', "utf-8")
    ran = installed("setup", "apply", file)
    assert ran.out.splitlines() == ["setting launched: True", "hours boligteamet: changed"]


def test_faults_change_nothing(installed: Command, tmp_path: Path) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text("teams: [{name: a}]\nstaff: [{email: nope, name: x, role: boss}]\n", "utf-8")
    ran = installed("setup", "apply", file)
    assert ran.code == 1
    assert ran.err.count("line 2") == 2
    file.write_text("hours: {a: {}}\n", "utf-8")
    assert "names no team" in installed("setup", "apply", file).err


def test_a_missing_file_is_usage(command: Command, tmp_path: Path) -> None:
    ran = command("setup", "apply", tmp_path / "none.yaml")
    assert (ran.code, ran.err.count("\n")) == (2, 1)


def test_ids_of_places_are_plain() -> None:
    assert slug_of("shelter", "aalborg", "Værestedet på Ågade") == "shelter-aalborg-vaerestedet-paa-aagade"
