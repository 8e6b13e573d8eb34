"""Whatever staff do when the service dies, it has happened or it has not."""

from __future__ import annotations

from pathlib import Path

from tests.acceptance.desk_kills import STEPS, die_in_each


def test_what_staff_do_happens_whole_or_not_at_all(tmp_path: Path, dialect: str, database_url: str) -> None:
    """One step of a case's way on each kind of database, struck before and after its commit; the soak strikes all."""
    steps = STEPS[1:2] if dialect == "sqlite" else STEPS[2:3]
    assert die_in_each(tmp_path, database_url, steps) == dict.fromkeys(steps, 2)
