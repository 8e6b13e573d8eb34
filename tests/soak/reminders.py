"""A thousand reminders due in one second for four workers, with Telegram's limits kept; then some are killed."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.acceptance.reminder_workers import Strike, rush
from tests.support.databases import PostgresServer

REMINDERS = 1000
MOST_A_SECOND = 30


def run() -> Iterator[dict[str, Any]]:
    """One line a wave; raises when a reminder was lost, doubled without need or hurried."""
    server = PostgresServer()
    try:
        with tempfile.TemporaryDirectory(prefix="ik-reminders-") as folder:
            strikes: tuple[Strike, ...] = ("nobody", "workers", "holder")
            for figures in rush(Path(folder), server.fresh(), strikes, each=REMINDERS, paced=True):
                assert figures["busiest_second"] <= MOST_A_SECOND
                assert figures["busiest_chat"] <= 1
                yield {"workers": 4, **figures}
    finally:
        server.stop()
