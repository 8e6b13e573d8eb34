"""Reviewing Greenlandic texts one after the other, the most important first."""

from __future__ import annotations

from litestar import Response, get

from admin.area import Area
from admin.console import Here, StaffRequest
from admin.texts.editor import editor_page
from admin.texts.turns import in_queue


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """The queue of one pill with one of its texts open."""
    asked = request.query_params
    more = await in_queue(request, console, asked.get("pill", ""), asked.get("text", ""))
    if not more["text_id"]:
        return console.page(request, "review/page.html", page=None, **more)
    return await editor_page(request, console, more["text_id"], template="review/page.html", more=more)


AREA = Area(name="review", path="/review", handlers=(show,), action="texts.review", order=64)
