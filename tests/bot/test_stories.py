"""Every story still goes as it was last reviewed. ``--update-stories`` rewrites them; read what changed."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from bot.player import Player
from tests.support.stories import AT, inputs, stories, tell


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


def test_each_starter_flow_has_a_story_in_both_languages() -> None:
    told = {tuple(path.name.split(".")[0:3:2]) for path in stories()}
    flows = (
        *("start", "housing", "appointments", "go-home", "privacy", "settings", "danger"),
        *("health", "alcohol", "family"),
        *("benefits", "cash-benefit", "money-decision"),
        "arrival",
        *("work", "interpreter"),
        *("letters", "rights"),
    )
    for flow in flows:
        assert (flow, "da") in told, flow
        assert (flow, "kl") in told, flow


@pytest.mark.parametrize("story", stories(), ids=lambda path: path.name)
def test_story(story: Path, update: bool) -> None:
    flow, _, language, _ = story.name.split(".")
    assert inputs(story), "a story has at least one line of what the citizen does"
    player = Player(flow, "kl" if language == "kl" else "da", AT, strict=True)
    try:
        player.begin()
        told = tell(story, player)
    finally:
        player.close()
    if update:
        story.write_text(told, "utf-8")
    assert story.read_text("utf-8") == told
