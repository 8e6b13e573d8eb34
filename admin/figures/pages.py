"""The figures of a month, a quarter, or months in a row; as a page, on paper, and as a table."""

from __future__ import annotations

import datetime as dt
from itertools import groupby

from babel.dates import format_date
from babel.numbers import format_decimal, format_percent
from litestar import Response, get

from admin.area import Area
from admin.console import Console, Here, StaffRequest
from bot.clock import COPENHAGEN
from bot.figures.count import MEASURES
from bot.figures.periods import Month, Period, between, month_named, named, quarter_of
from bot.figures.sheet import as_csv
from bot.figures.show import Figures, figures, months_over
from bot.figures.suppress import LEAST, TOTAL

CANNOT = ("confirmed", "late", "erased", "why", "ratings")
"""What is not counted, or must not be read from the numbers."""

MANY = 5
"""Teams that stand beside each other as columns; more of them stand below each other."""


def _locale(language: str) -> str:
    return "en_GB" if language == "en" else "da_DK"


def _month_words(month: Month, language: str) -> str:
    return format_date(dt.date(month.year, month.number, 1), "MMMM y", locale=_locale(language))


def _lasting(console: Console, request: StaffRequest, wait: dt.timedelta) -> str:
    """A wait in one unit: minutes under two hours, else hours, else days with one decimal."""
    minutes = wait / dt.timedelta(minutes=1)
    for unit, size, below in (("minutes", 1, 120), ("hours", 60, 2880), ("days", 1440, float("inf"))):
        if minutes < below:
            number = format_decimal(minutes / size, "#,##0.#", locale=_locale(request.user.language))
            return console.say(request, f"figures-lasting-{unit}", number=number)
    raise AssertionError


def _asked(request: StaffRequest, months: list[Month]) -> Period | None:
    """The period of the address; without one the last quarter that is over, else the last month."""
    asked = request.query_params
    if (first := month_named(asked.get("from", ""))) and (last := month_named(asked.get("to", ""))):
        return between(first, last)
    if (period := named(asked.get("period", ""))) is not None:
        return period
    quarters = _quarters(months)
    return quarters[0] if quarters else Period((months[0],)) if months else None


def _quarters(months: list[Month]) -> list[Period]:
    there = set(months)
    firsts = [month for month in months if month.number % 3 == 1 and set(quarter_of(month)) <= there]
    return [Period(quarter_of(month)) for month in firsts]


async def _read(request: StaffRequest, console: Console) -> tuple[list[Month], Figures | None]:
    months = await console.runtime.alook(months_over)
    period = _asked(request, months)
    return months, await console.runtime.alook(figures, period) if period is not None else None


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """The figures; the page is made to be printed on one sheet."""
    months, found = await _read(request, console)
    language = request.user.language
    today = console.runtime.clock.now().astimezone(COPENHAGEN).date()
    return console.page(
        request,
        "figures/page.html",
        figures=found,
        months=[(str(month), _month_words(month, language)) for month in months],
        quarters=_quarters(months),
        period_words=_period_words(console, request, found.period) if found else "",
        lasting_words=lambda wait: _lasting(console, request, wait),
        share_words=lambda share: format_percent(share, "0\u00a0%", locale=_locale(language)),
        made_on=format_date(today, "d. MMMM y" if language != "en" else "d MMMM y", locale=_locale(language)),
        parts_of=_parts_of,
        many=MANY,
        measures=[measure.name for measure in MEASURES],
        total=TOTAL,
        least=LEAST,
        cannot=CANNOT,
    )


def _parts_of(rows: tuple[str, ...]) -> list[tuple[str, list[str]]]:
    """Rows by their first word: each part has a heading of its own."""
    return [(part, list(named)) for part, named in groupby(rows, lambda row: row.partition("-")[0])]


def _period_words(console: Console, request: StaffRequest, period: Period) -> str:
    first, last = period.months[0], period.months[-1]
    if period.kind == "quarter":
        return console.say(request, "figures-quarter", number=str(first.quarter), year=str(first.year))
    words = [_month_words(month, request.user.language) for month in dict.fromkeys((first, last))]
    return " – ".join(words)


@get("/csv")
async def sheet(request: StaffRequest, console: Here) -> Response[bytes]:
    """The same numbers as CSV: nothing stands in it that the page hides."""
    _, found = await _read(request, console)
    content = as_csv(found, console.texts[request.user.language].format) if found else b""
    name = found.period.name.replace("..", "-to-") if found else "none"
    return Response(
        content,
        media_type="text/csv; charset=utf-8",
        headers={
            "Cache-Control": "no-store",
            "Content-Disposition": f'attachment; filename="figures-{name}.csv"',
            "X-Content-Type-Options": "nosniff",
        },
    )


AREA = Area(name="figures", path="/figures", handlers=(show, sheet), action="figures.read", order=75)
