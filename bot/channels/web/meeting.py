"""The page that shows a meeting code to whoever holds a talk: told to staff who sit beside them."""

from __future__ import annotations

from typing import Any

from litestar import Response, get, post
from litestar.params import URLEncodedBody
from litestar.status_codes import HTTP_200_OK

from bot.channels.web.codes import holder, to
from bot.channels.web.origin import csrf_token
from bot.channels.web.pages import common
from bot.channels.web.render import page
from bot.channels.web.session import Call, Service, find_caller
from bot.meeting.codes import MINUTES, give_chat

Fields = URLEncodedBody[dict[str, Any]]


@get("/meeting")
async def ask(request: Call, runtime: Service) -> Response[Any]:
    """What the digits do, before any are made."""
    who = await find_caller(request, runtime)
    if who is None:
        return to("/")
    return page("meeting.html", code="", csrf=csrf_token(runtime, who.token), **common(runtime))


@post("/meeting", status_code=HTTP_200_OK)
async def show(request: Call, runtime: Service, data: Fields) -> Response[Any]:
    """Make a code and show it, this once; another replaces it."""
    who = await holder(request, runtime, data)
    if who is None:
        return to("/")
    code = await runtime.arun(give_chat, who.chat)
    return page(
        "meeting.html",
        code=code,
        minutes=MINUTES,
        csrf=csrf_token(runtime, who.token),
        **common(runtime),
    )


HANDLERS: list[Any] = [ask, show]
