"""Sixty kills in bad weather on Telegram: both databases, asking for updates and being posted them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from tests.acceptance.telegram_siege import ANYWHERE, FAILPOINTS, besiege
from tests.support.databases import PostgresServer

PLAN = [ANYWHERE, *FAILPOINTS] * 3
CHATS = 36
"""More than may be written to in one second."""
EACH = 3


def run() -> Iterator[dict[str, Any]]:
    """One line a database and way of receiving; raises when something was lost, doubled without need or hurried."""
    for number, (dialect, webhook) in enumerate(
        (dialect, webhook) for dialect in ("sqlite", "postgresql") for webhook in (False, True)
    ):
        with ExitStack() as held:
            folder = Path(held.enter_context(tempfile.TemporaryDirectory(prefix="ik-telegram-")))
            url = f"sqlite:///{folder}/ikiorti.db"
            if dialect == "postgresql":
                server = PostgresServer()
                held.callback(server.stop)
                url = server.fresh()
            siege = besiege(folder, url, PLAN, webhook=webhook, chats=CHATS, each=EACH, seed=number)
            yield {
                "database": dialect, "receives": "webhook" if webhook else "polling", "kills": len(PLAN),
                **siege.figures(),
            }  # fmt: skip
