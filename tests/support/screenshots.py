"""``make screenshots``: fills ``build/screenshots`` from a seeded service, in a real browser.

A word given as argument keeps only one part: ``chat``, ``console`` or ``editors``.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from admin.routes import routes
from bot.runtime import Runtime
from tests.support import (
    screenshots_appointments,
    screenshots_chat,
    screenshots_console,
    screenshots_editors,
    screenshots_guidance,
)
from tests.support.browser import launched
from tests.support.live import live_service
from tests.support.seed import fill
from tests.support.tally import find_chromium
from tests.support.understanding import work_on_examples

OUT = Path("build") / "screenshots"


def seed(runtime: Runtime) -> None:
    """Everybody, the cases, and something on each page of understanding."""
    work_on_examples(runtime, fill(runtime), better="inissarsiorpunga maanna")


def main(only: str = "") -> int:
    """Take the pictures; 1 when there is no Chromium."""
    chromium = find_chromium()
    if chromium is None:
        print("screenshots: 0 (no Chromium)")
        return 1
    with (
        tempfile.TemporaryDirectory() as folder,
        live_service(Path(folder), console=routes, seed=seed) as live,
        launched(chromium) as browser,
    ):
        if only in ("", "chat"):
            screenshots_chat.shoot(browser, live.base_url, OUT)
            screenshots_appointments.shoot_citizen(browser, live, OUT)
            screenshots_guidance.shoot(browser, live.base_url, OUT)
        if only in ("", "console"):
            screenshots_console.shoot(browser, live.base_url, OUT)
            screenshots_appointments.shoot_desk(browser, live.base_url, OUT)
        if only in ("", "editors"):
            screenshots_editors.shoot(browser, live, OUT)
    print(f"screenshots: {len(list(OUT.glob('*.png')))} in {OUT}")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
