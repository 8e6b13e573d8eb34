"""The queue, in its views."""

from __future__ import annotations

from litestar import Response, get

from admin.area import Area
from admin.console import Console, StaffRequest
from bot.cases import desk

VIEWS = ("waiting", "mine", "team", "unassigned", "all", "closed")


@get("/")
async def show(request: StaffRequest, console: Console) -> Response[str]:
    """The cases of a view; who is most urgent and has waited longest stands first."""
    view = request.query_params.get("view", "waiting")
    if view not in VIEWS:
        view = "waiting"
    rows = await console.runtime.alook(desk.queue, request.user.member, view)
    return console.page(request, "cases/page.html", rows=rows, view=view, views=VIEWS)


AREA = Area(name="cases", path="/cases", handlers=(show,), action="cases.read", order=10)
