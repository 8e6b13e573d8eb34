"""Nothing acknowledged is lost and nothing is answered twice, however the process dies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.acceptance.kills import ANYWHERE, FAILPOINTS, GRACEFUL, besiege


def test_killed_while_people_write(tmp_path: Path, dialect: str, database_url: str) -> None:
    """Three kills on each kind of database; between the two every failpoint is struck once."""
    places = FAILPOINTS[::2] if dialect == "sqlite" else FAILPOINTS[1::2]
    plan = [*places, ANYWHERE]
    siege = besiege(tmp_path, database_url, plan)
    assert siege.hits == dict.fromkeys(plan, 1)
    assert siege.doubled <= len(plan) * 32


def test_stopped_while_people_write(tmp_path: Path, sqlite_url: Callable[[], str]) -> None:
    """Asked to end, the service marks what it has sent before it goes."""
    siege = besiege(tmp_path, sqlite_url(), [GRACEFUL])
    assert siege.hits == {GRACEFUL: 1}
    assert siege.doubled == 0
