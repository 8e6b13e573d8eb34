"""What many people wrote and the machine did not understand."""

from __future__ import annotations

from litestar import Response, get
from litestar.response import Redirect

from admin.area import Area
from admin.console import Here, StaffRequest, go
from admin.understanding import approval, effect, examples
from bot.accounts.roles import may
from bot.hearing.misses import read_misses


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str] | Redirect:
    """Groups of words; whoever may only approve is taken to what they approve."""
    staff = request.user.member
    if not may(staff.role, "misses.read"):
        return go("/console/understanding/approval")
    missed = await console.runtime.arun(read_misses, staff)
    return console.page(request, "understanding/misses.html", missed=missed)


AREA = Area(
    name="understanding",
    path="/understanding",
    handlers=(show, *examples.HANDLERS, *effect.HANDLERS, *approval.HANDLERS),
    action="understanding.read",
    order=66,
)
