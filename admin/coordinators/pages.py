"""Fixed persons: how many each has, with an alarm above the most, and the citizens who have lost theirs."""

from __future__ import annotations

from litestar import Response, get

from admin.area import Area
from admin.console import Here, StaffRequest
from bot.people.coordinator import overview


@get()
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """The two lists. Of citizens only the number of their last case stands here."""
    seen = await console.runtime.alook(overview, request.user.member)
    return console.page(request, "coordinators/page.html", seen=seen)


AREA = Area(name="coordinators", path="/coordinators", handlers=(show,), action="people.read", order=55)
