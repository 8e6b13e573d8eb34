"""Letting a browser be woken, and taking it back: asked by the page's script after a tap, never by itself."""

from __future__ import annotations

from typing import Any

from litestar import Response, delete, get, post
from litestar.di import Provide
from litestar.params import JSONBody
from litestar.status_codes import HTTP_201_CREATED, HTTP_204_NO_CONTENT

from bot.channels.web.api import NO_STORE, Who
from bot.channels.web.session import Service, caller
from bot.push.browsers import allow_push, has_push_here, stop_push
from bot.push.endpoint import Subscription
from bot.push.vapid import public_key


@get("/chat/push", dependencies={"who": Provide(caller)})
async def state(runtime: Service, who: Who) -> Response[dict[str, str | bool]]:
    """The key to subscribe with, and whether this browser is woken already."""
    on = await runtime.alook(has_push_here, who.chat.address_id)
    found: dict[str, str | bool] = {"key": public_key(runtime.vault), "on": on}
    return Response(found, headers=NO_STORE)


@post("/chat/push", status_code=HTTP_201_CREATED, dependencies={"who": Provide(caller)})
async def allow(runtime: Service, who: Who, data: JSONBody[Subscription]) -> dict[str, bool]:
    """Wake this browser from now on. 409 on a borrowed phone, 422 for what no push service gave."""
    await runtime.arun(allow_push, who.chat, data)
    return {"on": True}


@delete("/chat/push", status_code=HTTP_204_NO_CONTENT, dependencies={"who": Provide(caller)})
async def stop(runtime: Service, who: Who) -> None:
    """Wake this browser no more."""
    await runtime.arun(stop_push, who.chat.address_id)


HANDLERS: list[Any] = [state, allow, stop]
