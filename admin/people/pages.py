"""My people: who was promised an answer today, who is silent, who has an appointment soon."""

from __future__ import annotations

from litestar import Response, get

from admin.area import Area
from admin.console import Here, StaffRequest
from bot.cases.mine import my_people


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """The three lists. Each line is topic, number and time, and leads to the case."""
    mine = await console.runtime.alook(my_people, request.user.member)
    return console.page(request, "people/page.html", mine=mine)


AREA = Area(name="people", path="/people", handlers=(show,), action="people.read", order=11)
