"""The table of all texts."""

from __future__ import annotations

from litestar import Response, get

from admin.area import Area
from admin.console import Here, StaffRequest
from admin.texts import deeds, editor
from bot.texts.listed import STATES, Query, find

LONGEST = 200
"""Characters that are looked for."""


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """What fits the words and filters in the address, fifty a page."""
    asked = request.query_params
    number = asked.get("page", "1")
    query = Query(
        words=" ".join(asked.get("find", "").split())[:LONGEST],
        flow=asked.get("flow", ""),
        state=asked.get("state", ""),
        only=asked.get("only", ""),
        order=asked.get("order", ""),
        page=int(number) if number.isascii() and number.isdecimal() and len(number) < 6 else 1,
    )
    found = await console.runtime.alook(find, request.user.member, query)
    return console.page(
        request, "texts/page.html", found=found, query=query, states=STATES, plain=editor.plain
    )


AREA = Area(
    name="texts",
    path="/texts",
    handlers=(show, *editor.HANDLERS, *deeds.HANDLERS),
    action="texts.read",
    order=63,
)
