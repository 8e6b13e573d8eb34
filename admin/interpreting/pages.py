"""What was handed to interpreters: take it, write what it says, done."""

from __future__ import annotations

import uuid
from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.area import Area
from admin.console import Console, Here, StaffRequest, go
from admin.forms import read_form
from admin.sessions import say_once
from bot.errors import HelpError, NotFound
from bot.interpreting import desk


async def _page(
    request: StaffRequest,
    console: Console,
    *,
    error: HelpError | None = None,
    item_id: uuid.UUID | None = None,
    typed: str = "",
) -> Response[str]:
    return console.page(
        request,
        "interpreting/page.html",
        status=error.status if error else 200,
        desk=await console.runtime.arun(desk.mine, request.user.member),
        error=error,
        wrong=item_id,
        typed=typed,
    )


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """What one has taken, with its words, and what waits to be taken."""
    return await _page(request, console)


@post("/{item_id:uuid}/take")
async def take(
    request: StaffRequest, console: Here, item_id: FromPath[uuid.UUID]
) -> Response[str] | Redirect:
    """Take a request; who comes second is told."""
    try:
        await console.runtime.arun(desk.take, request.user.member, item_id)
    except NotFound:
        raise
    except HelpError as error:
        return await _page(request, console, error=error)
    return go("/console/interpreting")


@post("/{item_id:uuid}/back")
async def put_back(
    request: StaffRequest, console: Here, item_id: FromPath[uuid.UUID]
) -> Response[str] | Redirect:
    """Leave it to others after all."""
    try:
        await console.runtime.arun(desk.put_back, request.user.member, item_id)
    except NotFound:
        raise
    except HelpError as error:
        return await _page(request, console, error=error)
    return go("/console/interpreting")


@post("/{item_id:uuid}/done")
async def give(
    request: StaffRequest, console: Here, item_id: FromPath[uuid.UUID]
) -> Response[str] | Redirect:
    """Give back what it says; a refusal keeps what was typed."""
    text = (await read_form(request)).text("text")
    try:
        await console.runtime.arun(desk.give, request.user.member, item_id, text)
    except NotFound:
        raise
    except HelpError as error:
        return await _page(request, console, error=error, item_id=item_id, typed=text)
    say_once(request, "interpreting-given")
    return go("/console/interpreting")


HANDLERS: tuple[Any, ...] = (show, take, put_back, give)
AREA = Area(
    name="interpreting", path="/interpreting", handlers=HANDLERS, action="interpreting.work", order=15
)
