"""A tenth of the busy minute that the soak plays whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.acceptance.desk_load import busy_minute


def test_ten_at_the_desk_and_twenty_who_ask(tmp_path: Path, postgres_url: Callable[[], str]) -> None:
    """Each case stands in one queue, no stream says more than that something changed, every answer comes in."""
    figures = busy_minute(tmp_path, postgres_url(), citizens=20, each=5, seconds=3)
    assert (figures["cases"], figures["received"]) == (20, 50)
    assert figures["events"].get("none", 0) == 0
