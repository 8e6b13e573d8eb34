"""Two hundred walks over drafts at the console's simulator, each played again by ``ikiorti play --draft --json``."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx

from admin.routes import routes
from bot.clock import monotonic
from tests.support.live import Live, live_service
from tests.support.processes import wait_until
from tests.support.seed import fill
from tests.support.staff import Staff
from tests.support.tries import TRY, Walked, reachable
from tests.support.walks import draft_all

WALKS, LINES = 200, 8
AT = "2026-11-23T09:00:00Z"


class Distant(Staff):
    """Somebody of the staff at a console on a port."""

    def __init__(self, live: Live) -> None:
        self.client = httpx.Client(base_url=live.base_url, timeout=60)  # type: ignore[assignment]  # asks the same way
        self.language = "en"
        self._token = ""


def run() -> Iterator[dict[str, Any]]:
    """Figures of the walks; raises at the first that is answered otherwise, or if anything answers a stopped server."""
    with ExitStack() as held:
        folder = Path(held.enter_context(tempfile.TemporaryDirectory(prefix="ik-tries-")))
        live = held.enter_context(
            live_service(folder / "data", console=lambda runtime: routes(runtime, strict=True), seed=fill)
        )
        draft_all(live.runtime)
        editor = Distant(live).log_in("editor")
        began = monotonic()
        walks = [Walked(editor, number, LINES, folder / f"{number}.jsonl") for number in range(WALKS)]
        took = monotonic() - began
        (folder / "clock").write_text(AT)
        environment = {
            **os.environ,  # noqa: TID251 - what any process needs
            "IKIORTI_DATA_DIR": str(folder / "data"),
            "IKIORTI_CLOCK_FILE": str(folder / "clock"),
        }

        def again(walked: Walked) -> None:
            command = [sys.executable, "-m", "bot.cli.main", *walked.command]
            told = subprocess.run(command, capture_output=True, check=True, text=True, env=environment)
            walked.check(told.stdout)

        with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            for _ in pool.map(again, walks):
                pass
        live.stop()
        yield {
            "walks": WALKS,
            "messages": sum(walked.messages for walked in walks),
            "milliseconds_a_line": round(1000 * took / (WALKS * LINES), 1),
            "answers_without_the_server": _answered(live, editor),
        }


def _answered(live: Live, editor: Distant) -> int:
    """How many lines are answered once the service has stopped; raises unless none is."""
    wait_until(lambda: not reachable(live.base_url), "the stop")
    try:
        editor.client.post(TRY, data={"say": "hej"})
    except httpx.TransportError:
        return 0
    raise AssertionError("a line was answered without the server")
