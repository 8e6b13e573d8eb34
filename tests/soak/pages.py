"""Every page of the console in every look, with axe and by keyboard alone."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from admin.routes import routes
from tests.admin.every_page import LOOKS, Eyes, barriers, keyboard_faults, pages_to_see
from tests.support import tally
from tests.support.browser import launched, new_context
from tests.support.live import live_service
from tests.support.seed import Seeded, fill


def run() -> Iterator[dict[str, Any]]:
    """One line with how many looks there were. Raises with every fault."""
    chromium = tally.find_chromium()
    assert chromium is not None
    seeded: list[Seeded] = []
    with ExitStack() as held:
        folder = Path(held.enter_context(tempfile.TemporaryDirectory(prefix="ik-pages-")))
        live = held.enter_context(
            live_service(
                folder,
                console=lambda runtime: routes(runtime, strict=True),
                seed=lambda runtime: seeded.append(fill(runtime)),
            )
        )
        browser = held.enter_context(launched(chromium))

        def open_page(**how: Any) -> Page:
            return new_context(browser, **how).new_page()

        eyes = Eyes(live, open_page)
        faults, looks = [], 0
        pages = pages_to_see(live.runtime, seeded[0])
        for look in pages:
            for width, scheme, language in LOOKS:
                page = eyes.see(look, width, scheme, language)
                found = [*barriers(page), *keyboard_faults(page)]
                faults += [f"{look.address} {width} {scheme} {language}: {fault}" for fault in found]
                looks += 1
        assert not faults, "\n".join(faults)
        yield {"pages": len(pages), "looks": looks}
