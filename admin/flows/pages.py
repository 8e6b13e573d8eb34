"""The list of flows, and what is about one flow."""

from __future__ import annotations

from litestar import Response, get

from admin.area import Area
from admin.console import Here, StaffRequest
from admin.flows import archive, editor, publish, stops, try_it


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """Every flow."""
    return console.page(request, "flows/page.html", flows=sorted(console.runtime.content.library.names()))


AREA = Area(
    name="flows",
    path="/flows",
    handlers=(
        show,
        *editor.HANDLERS,
        *try_it.HANDLERS,
        *publish.HANDLERS,
        *stops.HANDLERS,
        *archive.HANDLERS,
    ),
    action="flows.read",
    order=62,
)
