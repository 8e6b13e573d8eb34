"""The first page."""

from __future__ import annotations

from litestar import Response, get

from admin.area import Area
from admin.console import Here, StaffRequest


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """The list."""
    return console.page(request, "review/page.html")


AREA = Area(name="review", path="/review", handlers=(show,), action="texts.review", order=64)
