"""The audit as a table with filters."""

from __future__ import annotations

import msgspec
from litestar import Response, get

from admin.area import Area
from admin.console import Here, StaffRequest
from bot.accounts import trail

ACTIONS = (
    "case.read",
    "case.taken",
    "case.answered",
    "case.handed_back",
    "case.transferred",
    "case.closed",
    "case.exported",
    "flow.published",
    "flow.rolled_back",
    "text.saved",
    "text.reviewed",
    "place.saved",
    "place.checked",
    "staff.invited",
    "staff.deactivated",
    "settings.saved",
    "citizen.erased",
    "appointment.entered",
    "appointment.moved",
    "appointment.cancelled",
    "code.issued",
    "misses.read",
    "example.added",
    "example.removed",
    "example.doubted",
    "example.settled",
    "examples.published",
    "examples.undone",
    "examples.approved",
    "examples.withdrawn",
)
SHOWN = 200


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """The newest entries that fit."""
    asked = {name: request.query_params.get(name, "")[:160] for name in ("actor", "action", "object")}
    lines = await console.runtime.alook(
        trail.audit_lines, actor=asked["actor"], action=asked["action"], thing=asked["object"], limit=SHOWN
    )
    return console.page(
        request,
        "audit/page.html",
        lines=lines,
        asked=asked,
        actions=ACTIONS,
        most=SHOWN,
        as_json=lambda value: msgspec.json.encode(value).decode() if value is not None else "",
    )


AREA = Area(name="audit", path="/audit", handlers=(show,), action="audit.read", order=80)
