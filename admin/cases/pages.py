"""The queue, in its views."""

from __future__ import annotations

import datetime as dt

from litestar import Response, get, post
from litestar.response import Redirect

from admin.area import Area
from admin.console import Here, StaffRequest, go
from admin.forms import read_form
from admin.guards import may_enter
from bot.cases import desk
from bot.cases.mine import offered
from bot.cases.our_number import LONGEST as LONGEST_OUR
from bot.cases.reading import BESIDE, VIEWS
from bot.cases.search import Search, covers, find
from bot.facts.told import told

LONGEST_NUMBER = 10
"""Digits of a case's number, less than."""
SHOWN = 50
"""Cases on a page: whom it concerns now stands on the first."""
LAST_PAGE = 999
SEEN_VIEWS = ("waiting", "mine", "citizen", "quiet", "snoozed")
"""The views in sight; the others stand behind one entry."""
NOT_NOW = "not-now"
"""Where a session keeps the cases that were offered and not wanted now."""
MOST_NOT_NOW = 50
FIRST_YEAR, LAST_YEAR = 2000, 2200
"""Years in which a case may have been opened; others are slips of the finger."""


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """The cases of a view; who is most urgent and has waited longest stands first. Or what was looked for."""
    view = request.query_params.get("view", "waiting")
    if view not in VIEWS:
        view = "waiting"
    staff, runtime = request.user.member, console.runtime
    search, sheet = _search(request), _sheet(request)
    if search.wanted:
        rows, more = await runtime.alook(find, staff, search), False
    else:
        skip = (sheet - 1) * SHOWN
        rows = await runtime.alook(desk.queue, staff, view, skip=skip, most=SHOWN + 1)
        rows, more = rows[:SHOWN], len(rows) > SHOWN
    return console.page(
        request,
        "cases/page.html",
        rows=rows,
        view=view,
        views=[name for name in VIEWS if name in (*SEEN_VIEWS, view)],
        more_views=[name for name in VIEWS if name not in (*SEEN_VIEWS, view)],
        sheet=sheet,
        more=more,
        first=(sheet - 1) * SHOWN + 1,
        asked="find" in request.query_params,
        due=await runtime.alook(told, staff),
        search=search,
        offer=await runtime.alook(offered, staff, request.session.get(NOT_NOW, [])),
        covers=await runtime.alook(covers, staff),
    )


def _sheet(request: StaffRequest) -> int:
    """Which page of the view, from 1."""
    asked = request.query_params.get("page", "")
    return min(max(int(asked), 1), LAST_PAGE) if asked.isdecimal() and len(asked) < LONGEST_NUMBER else 1


def _search(request: StaffRequest) -> Search:
    """What the address asks for; what cannot be read is as if it were not there."""
    asked = request.query_params
    written = " ".join(asked.get("number", "").split())
    number = written.lstrip("#")
    return Search(
        number=int(number) if number.isdecimal() and len(number) < LONGEST_NUMBER else None,
        our=written if 0 < len(written) <= LONGEST_OUR else None,
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


@post("/not-now", guards=[may_enter("cases.work")])
async def not_now(request: StaffRequest) -> Redirect:
    """Say no more of an offered case in this session; nobody else is concerned, it goes on waiting."""
    number = (await read_form(request)).line("number")
    if number.isdecimal() and len(number) < LONGEST_NUMBER:
        said = [other for other in request.session.get(NOT_NOW, []) if other != int(number)]
        request.session[NOT_NOW] = [*said, int(number)][-MOST_NOT_NOW:]
    return go("/console/cases")


@get("/beside")
async def beside(request: StaffRequest, console: Here) -> Response[str]:
    """The queue as it stands beside an open case, to be asked for again."""
    staff, number = request.user.member, request.query_params.get("open", "")
    return console.page(
        request,
        "cases/beside.html",
        rows=await console.runtime.alook(desk.queue, staff, "waiting", most=BESIDE),
        mine=await console.runtime.alook(desk.queue, staff, "mine", most=BESIDE),
        open=int(number) if number.isdecimal() else 0,
    )


AREA = Area(name="cases", path="/cases", handlers=(show, beside, not_now), action="cases.read", order=10)
