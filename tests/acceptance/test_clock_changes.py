"""Clocks go back and forward beneath a running service, and each reminder comes once at the time that was chosen."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from tests.acceptance.clock_changes import AUTUMN, SPRING, Night, pass_through, passage


@pytest.mark.parametrize(
    ("url", "night"), [("sqlite_url", AUTUMN), ("postgres_url", SPRING)], ids=["autumn", "spring"]
)
def test_what_was_chosen_comes_once_at_its_time(
    url: str, night: Night, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    way = passage([night], dt.timedelta(hours=2), only_chosen=True)
    figures = pass_through(tmp_path, request.getfixturevalue(url)(), way)
    assert figures == {"steps": 6, "restarts": 1, "reminders": 3, "chosen": 3}
