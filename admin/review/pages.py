"""Reviewing Greenlandic texts one after the other, the most important first."""

from __future__ import annotations

from typing import Any

from litestar import Response, get

from admin.area import Area
from admin.console import Here, StaffRequest
from admin.texts.editor import PILLS, around, editor_page
from bot.texts.listed import launch_left, queue


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """The queue of one pill with one of its texts open."""
    staff = request.user.member
    asked = request.query_params
    pill = asked.get("pill", PILLS[0])
    pill = pill if pill in PILLS else PILLS[0]
    everything = await console.runtime.alook(queue, staff, "all")
    lines = everything if pill == "all" else await console.runtime.alook(queue, staff, pill)
    ids = [line.text_id for line in lines]
    text_id = asked.get("text", "")
    text_id = text_id if text_id in ids else ids[0] if ids else ""
    at = ids.index(text_id) if text_id else 0
    more: dict[str, Any] = {
        "pill": pill, "pills": PILLS, "left": launch_left(everything), "count": len(lines),
        "beside": around(lines, text_id), "before": ids[at - 1] if at else "",
        "after": ids[at + 1] if at + 1 < len(ids) else "",
    }  # fmt: skip
    if not text_id:
        return console.page(request, "review/page.html", page=None, **more)
    return await editor_page(request, console, text_id, template="review/page.html", more=more)


AREA = Area(name="review", path="/review", handlers=(show,), action="texts.review", order=64)
