"""One case has one owner, however many reach for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.acceptance.claims import CASES, reach_for_the_same


def test_two_processes_claim_the_same_cases(tmp_path: Path, postgres_url: Callable[[], str]) -> None:
    """The second reads who was first."""
    figures = reach_for_the_same(tmp_path, postgres_url())
    assert figures["Nivi"] + figures["Jonas"] == CASES
    assert figures["Nivi"] > 0
    assert figures["Jonas"] > 0
