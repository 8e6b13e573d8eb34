"""The list of flows, and what is about one flow."""

from __future__ import annotations

from litestar import Response, get

from admin.area import Area
from admin.console import Here, StaffRequest
from admin.flows import archive, editor, history, publish, stops, try_it
from bot.accounts.roles import may
from bot.facts.told import told
from bot.revisions.listed import list_flows


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """Every flow at a glance."""
    flows = await console.runtime.alook(list_flows, request.user.member)
    due = (
        await console.runtime.alook(told, request.user.member)
        if may(request.user.member.role, "places.read")
        else []
    )
    return console.page(request, "flows/page.html", flows=flows, due=due)


AREA = Area(
    name="flows",
    path="/flows",
    handlers=(
        show,
        *editor.HANDLERS,
        *try_it.HANDLERS,
        *publish.HANDLERS,
        *history.HANDLERS,
        *stops.HANDLERS,
        *archive.HANDLERS,
    ),
    action="flows.read",
    order=62,
)
