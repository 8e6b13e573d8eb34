"""The directory of places: what is due, what is open, and each place's own page."""

from __future__ import annotations

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.area import Area
from admin.console import Here, StaffRequest, go
from admin.places import files, place
from admin.sessions import say_once
from bot.facts import told
from bot.places.listed import directory

LONGEST = 100
"""Characters that are looked for."""


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """What is due within thirty days and what this person is told of; and every place that fits."""
    asked = request.query_params
    words = " ".join(asked.get("find", "").split())[:LONGEST]
    city, kind, only = (asked.get(name, "") for name in ("city", "kind", "only"))
    due = await console.runtime.alook(told.told, request.user.member)
    found = await console.runtime.alook(
        directory, request.user.member, words=words, city=city, kind=kind, only=only
    )
    return console.page(
        request, "places/page.html", due=due, found=found, words=words, city=city, kind=kind, only=only
    )


@post("/{slug:str}/checked")
async def checked(request: StaffRequest, console: Here, slug: FromPath[str]) -> Redirect:
    """Somebody has looked, and what stands there is right."""
    name = await console.runtime.arun(told.check, request.user.member, slug)
    say_once(request, "places-saved", name=name)
    return go("/console/places")


AREA = Area(
    name="places",
    path="/places",
    handlers=(show, checked, *files.HANDLERS, *place.HANDLERS),
    action="places.read",
    order=65,
)
