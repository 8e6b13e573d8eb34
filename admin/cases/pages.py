"""The queue, in its views."""

from __future__ import annotations

import datetime as dt

from litestar import Response, get

from admin.area import Area
from admin.console import Here, StaffRequest
from bot.cases import desk
from bot.cases.reading import VIEWS
from bot.cases.search import Search, covers, find
from bot.facts.told import told

LONGEST_NUMBER = 10
"""Digits of a case's number, less than."""
FIRST_YEAR, LAST_YEAR = 2000, 2200
"""Years in which a case may have been opened; others are slips of the finger."""


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """The cases of a view; who is most urgent and has waited longest stands first. Or what was looked for."""
    view = request.query_params.get("view", "waiting")
    if view not in VIEWS:
        view = "waiting"
    staff, runtime = request.user.member, console.runtime
    search = _search(request)
    rows = await (
        runtime.alook(find, staff, search) if search.wanted else runtime.alook(desk.queue, staff, view)
    )
    return console.page(
        request,
        "cases/page.html",
        rows=rows,
        view=view,
        views=VIEWS,
        due=await runtime.alook(told, staff),
        search=search,
        covers=await runtime.alook(covers, staff),
    )


def _search(request: StaffRequest) -> Search:
    """What the address asks for; what cannot be read is as if it were not there."""
    asked = request.query_params
    number = asked.get("number", "").strip().lstrip("#")
    return Search(
        number=int(number) if number.isdecimal() and len(number) < LONGEST_NUMBER else None,
        topic=asked.get("topic") or None,
        city=asked.get("city") or None,
        team=asked.get("team") or None,
        since=_day(asked.get("since", "")),
        until=_day(asked.get("until", "")),
    )


def _day(written: str) -> dt.date | None:
    try:
        day = dt.date.fromisoformat(written)
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


@get("/beside")
async def beside(request: StaffRequest, console: Here) -> Response[str]:
    """The queue as it stands beside an open case, to be asked for again."""
    staff, number = request.user.member, request.query_params.get("open", "")
    return console.page(
        request,
        "cases/beside.html",
        rows=await console.runtime.alook(desk.queue, staff, "waiting"),
        mine=await console.runtime.alook(desk.queue, staff, "mine"),
        open=int(number) if number.isdecimal() else 0,
    )


AREA = Area(name="cases", path="/cases", handlers=(show, beside), action="cases.read", order=10)
