"""My people: who was promised an answer today, who is silent, who has an appointment soon."""

from __future__ import annotations

from litestar import Response, get

from admin.area import Area
from admin.console import Here, StaffRequest
from bot.cases import desk
from bot.cases.mine import my_people


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """The three lists, and who of their own stands in none of them. Each line leads to the case."""
    staff, runtime = request.user.member, console.runtime
    mine = await runtime.alook(my_people, staff)
    cases = await runtime.alook(desk.queue, staff, "mine")
    named = {person.number for person in (*mine.promised, *mine.silent, *mine.meeting)}
    return console.page(
        request,
        "people/page.html",
        mine=mine,
        rows={row.number: row for row in cases},
        others=[row for row in cases if row.number not in named],
    )


AREA = Area(name="people", path="/people", handlers=(show,), action="people.read", order=11)
