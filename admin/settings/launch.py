"""What must be reviewed before citizens are let in."""

from __future__ import annotations

import dataclasses
from collections import Counter
from pathlib import Path

from litestar import Response, get

from admin.console import Here, StaffRequest
from bot.checks import LAUNCH
from locales.checks import check_reviews, library_of
from locales.text_base import TextBase, shipped
from locales.translator import Translator


def missing(texts: Translator) -> list[tuple[str, int]]:
    """Files with texts that wait for a reviewer, as they are said now, and how many each."""
    faults = check_reviews(library_of(said_now(texts), reviews=texts.reviews.values(), launch=LAUNCH))
    return sorted(Counter(Path(fault.file).stem for fault in faults).items())


def said_now(texts: Translator) -> TextBase:
    """The texts with what staff have changed, each under the file it comes with."""
    base = shipped()
    found = []
    for text_id in texts.text_ids():
        for language in base.languages:
            unit, own = texts.unit(text_id, language), base.unit(text_id, language)
            if unit is not None:
                found.append(
                    dataclasses.replace(unit, file=own.file if own is not None else f"{language}/new.ftl")
                )
    return TextBase(found)


@get("/launch")
async def show_launch(request: StaffRequest, console: Here) -> Response[str]:
    """The list, by area."""
    areas = missing(console.runtime.content.texts)
    return console.page(request, "settings/launch.html", areas=areas, left=sum(count for _, count in areas))
