"""Two tabs of one citizen, their streams cut and the service restarted: both have the whole talk."""

from __future__ import annotations

from tests.acceptance.tabs import follow_through
from tests.support.processes import Served

CITIZENS = 10


def test_tabs_have_the_whole_talk(served: Served) -> None:
    """A tenth of the long run."""
    figures = follow_through(served, CITIZENS)
    assert figures["cuts"] >= figures["tabs"] * 3
