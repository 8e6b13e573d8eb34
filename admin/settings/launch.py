"""What must be reviewed before citizens are let in."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path

from litestar import Response, get

import flows
import locales
from admin.console import Here, StaffRequest
from bot.checks import check_all
from locales.rendered import Review

FLOWS = Path(flows.__file__).parent / "library"
LOCALES = Path(locales.__file__).parent


def missing(reviews: list[Review]) -> list[tuple[str, int]]:
    """Files with texts that wait for a reviewer, and how many each. Takes a second: not for the event loop."""
    report = check_all(FLOWS, LOCALES, launch=True, shipped=True, reviews=reviews)
    waiting = Counter(Path(fault.file).stem for fault in report.faults if fault.code == "review-needed")
    return sorted(waiting.items())


@get("/launch")
async def show_launch(request: StaffRequest, console: Here) -> Response[str]:
    """The list, by area."""
    reviews = list(console.runtime.content.texts.reviews.values())
    areas = await asyncio.to_thread(missing, reviews)
    return console.page(request, "settings/launch.html", areas=areas, left=sum(count for _, count in areas))
