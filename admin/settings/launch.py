"""What must be reviewed before citizens are let in."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from litestar import Response, get

from admin.console import Here, StaffRequest
from bot.checks import LAUNCH
from locales.checks import check_reviews, library_of
from locales.rendered import Review
from locales.text_base import shipped


def missing(reviews: list[Review]) -> list[tuple[str, int]]:
    """Files with texts that wait for a reviewer, and how many each."""
    faults = check_reviews(library_of(shipped(), reviews=reviews, launch=LAUNCH))
    return sorted(Counter(Path(fault.file).stem for fault in faults).items())


@get("/launch")
async def show_launch(request: StaffRequest, console: Here) -> Response[str]:
    """The list, by area."""
    reviews = list(console.runtime.content.texts.reviews.values())
    areas = missing(reviews)
    return console.page(request, "settings/launch.html", areas=areas, left=sum(count for _, count in areas))
