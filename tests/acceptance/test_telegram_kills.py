"""Killed in the middle, polling on SQLite and posted to on PostgreSQL: what Telegram has is what we have."""

from __future__ import annotations

from pathlib import Path

from tests.acceptance.telegram_siege import FAILPOINTS, besiege


def test_a_kill_loses_nothing_and_repeats_one_a_lease(
    tmp_path: Path, dialect: str, database_url: str
) -> None:
    """Two kills on each kind of database; between the two every failpoint is struck once."""
    webhook = dialect == "postgresql"
    plan = FAILPOINTS[1::2] if webhook else FAILPOINTS[::2]
    siege = besiege(tmp_path, database_url, plan, webhook=webhook, chats=20, each=2, paced=False, rest=False)
    assert siege.hits == dict.fromkeys(plan, 1)
    assert siege.doubled <= len(plan) * siege.chats
