"""The day at the desk is played again, and its page says what happened."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.day import play

PAGE = Path(__file__).resolve().parents[2] / "docs" / "a-day-at-the-desk.md"


def test_the_day_goes_as_its_page_tells(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    told = play(tmp_path)
    if pytestconfig.getoption("--update-stories"):
        PAGE.write_text(told, "utf-8")
    assert told == PAGE.read_text("utf-8")
