"""Every story still goes as it was last reviewed. ``--update-stories`` rewrites them; read what changed."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from bot.player import Player
from storage.engine import Database
from tests.support.databases import sqlite_copy
from tests.support.stories import AT, inputs, stories, tell

FLOWS = frozenset(path.stem for path in (Path(__file__).parents[2] / "flows" / "library").glob("*.yaml"))
SHORT = frozenset({"start", "danger", "privacy", "remember", "settings"})
"""Flows that are done in fewer turns: the menu, danger, and what one sets once."""
OLD_PRESS = ("bot: Den knap hører til noget, vi talte om før.", "bot: Tuugassaq pisoqaavoq.")
"""What is said to a press of a button that stands further up."""


def tree_is_dirty() -> bool:
    shown = subprocess.run(["git", "status", "--porcelain"], capture_output=True, text=True, check=True)
    return bool(shown.stdout.strip())


@pytest.fixture(scope="session")
def update(request: pytest.FixtureRequest) -> bool:
    asked = bool(request.config.getoption("--update-stories"))
    if asked and os.environ.get("CI"):  # noqa: TID251 - whether a person is at the keyboard
        pytest.exit("stories are not rewritten where nobody reads the difference (CI is set)", 2)
    if asked and tree_is_dirty():
        pytest.exit("commit or put away your changes first: stories are rewritten on a clean tree", 2)
    return asked


def test_every_flow_has_a_story_in_both_languages() -> None:
    told = {tuple(path.name.split(".")[0:3:2]) for path in stories()}
    for flow in FLOWS:
        assert {(flow, "da"), (flow, "kl")} <= told, flow


@pytest.mark.parametrize("flow", sorted(FLOWS - SHORT))
def test_the_guidance_is_told_at_length(flow: str) -> None:
    """Five talks of eight turns, in which somebody goes back, changes the language and presses an old button."""
    told = [path for path in stories() if path.name.startswith(f"{flow}.")]
    assert len([path for path in told if len(inputs(path)) >= 8]) >= 5
    done = {line for path in told for line in inputs(path)}
    assert "press back" in done
    assert done & {"locale da", "locale kl"}
    assert any(words in path.read_text("utf-8") for path in told for words in OLD_PRESS)


@pytest.mark.parametrize("story", stories(), ids=lambda path: path.name)
def test_story(story: Path, update: bool, sqlite_template: Path, tmp_path: Path) -> None:
    flow, _, language, _ = story.name.split(".")
    assert inputs(story), "a story has at least one line of what the citizen does"
    database = Database.open(sqlite_copy(sqlite_template, tmp_path))
    try:
        player = Player(flow, "kl" if language == "kl" else "da", AT, database=database, strict=True)
        player.begin()
        told = tell(story, player)
    finally:
        database.close()
    if update:
        story.write_text(told, "utf-8")
    assert story.read_text("utf-8") == told
