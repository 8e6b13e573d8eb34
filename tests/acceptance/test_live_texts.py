"""What an editor saves, or an operator imports, is said by every process in the next message."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.acceptance.live_cli import read_after_importing
from tests.acceptance.live_texts import read_after_saving


def test_a_saved_text_is_said_by_every_process(tmp_path: Path, postgres_url: Callable[[], str]) -> None:
    figures = read_after_saving(tmp_path, postgres_url(), 3, ("bot", "bot", "console"))
    assert (figures["saves"], figures["processes"]) == (3, 2)


def test_what_the_command_line_brings_is_said_by_who_serves(tmp_path: Path) -> None:
    figures = read_after_importing(tmp_path, 1)
    assert {verb: each["writes"] for verb, each in figures.items()} == {
        "texts import": 1, "flows import --publish": 1, "places import": 1,
    }  # fmt: skip
