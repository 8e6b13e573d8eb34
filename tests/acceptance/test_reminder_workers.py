"""Four workers say a hundred reminders that are due in one second, each once, also when some are killed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.acceptance.reminder_workers import rush


def test_each_is_said_once_though_workers_and_the_sender_are_killed(
    tmp_path: Path, postgres_url: Callable[[], str]
) -> None:
    first, second = rush(tmp_path, postgres_url(), ("nobody", "holder"), each=100, paced=False)
    assert first["came"] == 100
    assert second["killed"] == 3
