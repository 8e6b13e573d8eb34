"""The queue, in its views."""

from __future__ import annotations

from litestar import Response, get

from admin.area import Area
from admin.console import Here, StaffRequest
from bot.cases import desk
from bot.facts.told import told

VIEWS = ("waiting", "mine", "team", "unassigned", "all", "closed")


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """The cases of a view; who is most urgent and has waited longest stands first."""
    view = request.query_params.get("view", "waiting")
    if view not in VIEWS:
        view = "waiting"
    rows = await console.runtime.alook(desk.queue, request.user.member, view)
    due = await console.runtime.alook(told, request.user.member)
    return console.page(request, "cases/page.html", rows=rows, view=view, views=VIEWS, due=due)


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
