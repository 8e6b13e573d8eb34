"""The first page."""

from __future__ import annotations

from litestar import Response, get

from admin.area import Area
from admin.console import Here, StaffRequest


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """The list."""
    return console.page(request, "texts/page.html")


AREA = Area(name="texts", path="/texts", handlers=(show,), action="texts.read", order=63)
