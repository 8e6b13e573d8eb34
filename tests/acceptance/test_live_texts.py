"""What an editor saves is said by every process in the next message."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.acceptance.live_texts import read_after_saving


def test_a_saved_text_is_said_by_every_process(tmp_path: Path, postgres_url: Callable[[], str]) -> None:
    figures = read_after_saving(tmp_path, postgres_url(), 3, ("bot", "bot", "console"))
    assert (figures["saves"], figures["processes"]) == (3, 2)
