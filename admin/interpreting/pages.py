"""What was handed to interpreters: take it, write what it says, done."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator
from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect, ServerSentEvent, ServerSentEventMessage

from admin.area import Area
from admin.console import Console, Here, StaffRequest, go
from admin.forms import read_form
from admin.live import HEARTBEAT_SECONDS, STOPPING
from admin.sessions import COOKIE, say_once
from bot.accounts.session_list import is_alive
from bot.cases.events import of_staff
from bot.errors import HelpError, NotFound
from bot.interpreting import desk
from bot.interpreting.handing import DESK


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


@get("/events")
async def events(request: StaffRequest, console: Here) -> ServerSentEvent:
    """Tells an open page that something was handed over, taken or withdrawn; never what."""
    staff, runtime, cookie = request.user.member, console.runtime, request.cookies.get(COOKIE, "")

    async def stream() -> AsyncIterator[ServerSentEventMessage]:
        with runtime.hub.subscribe(DESK, of_staff(staff.id), STOPPING) as changes:
            yield ServerSentEventMessage(event="ready", data="", retry=3000)
            while not request.app.state.get(STOPPING, False):
                changed = await changes.wait(HEARTBEAT_SECONDS)
                if not await runtime.alook(is_alive, staff.id, cookie):
                    return
                yield (
                    ServerSentEventMessage(event="cases", data="")
                    if changed
                    else ServerSentEventMessage(comment="still here")
                )

    return ServerSentEvent(stream())


HANDLERS: tuple[Any, ...] = (show, take, put_back, give, events)
AREA = Area(
    name="interpreting", path="/interpreting", handlers=HANDLERS, action="interpreting.work", order=15
)
