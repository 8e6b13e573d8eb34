"""Which places are due, whose they are, and the word that one of them was checked."""

from __future__ import annotations

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.area import Area
from admin.console import Here, StaffRequest, go
from admin.sessions import say_once
from bot.facts import told


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """All that is due within thirty days and that this person is told of."""
    due = await console.runtime.alook(told.told, request.user.member)
    return console.page(request, "places/page.html", due=due)


@post("/{slug:str}/checked")
async def checked(request: StaffRequest, console: Here, slug: FromPath[str]) -> Redirect:
    """Somebody has looked, and what stands there is right."""
    name = await console.runtime.arun(told.check, request.user.member, slug)
    say_once(request, "places-saved", name=name)
    return go("/console/places")


AREA = Area(name="places", path="/places", handlers=(show, checked), action="places.read", order=65)
