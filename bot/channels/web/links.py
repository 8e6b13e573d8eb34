"""The page behind a one-time link: a button and nothing else, so that previews and curious robots spend nothing."""

from __future__ import annotations

from typing import Any

from litestar import Response, get, post
from litestar.exceptions import PermissionDeniedException
from litestar.params import FromPath, URLEncodedBody
from litestar.response import Redirect
from litestar.status_codes import HTTP_200_OK, HTTP_303_SEE_OTHER, HTTP_404_NOT_FOUND, HTTP_410_GONE

from bot.channels.web.forms import field
from bot.channels.web.origin import from_elsewhere
from bot.channels.web.pages import common
from bot.channels.web.render import page
from bot.channels.web.session import Call, Service, session_cookie
from bot.messenger.links import LinkState, look_at_link, redeem_link, send_link_again
from bot.runtime import Runtime

Fields = URLEncodedBody[dict[str, Any]]


def link_page(
    runtime: Runtime, state: LinkState | None, *, sent: bool = False, told: bool = False
) -> Response[str]:
    """The page of a link as it stands. ``sent``: a new one is on its way; ``told``: another was asked for in vain."""
    fresh = state is not None and state.state == "fresh"
    answer = page(
        "link.html",
        status=HTTP_200_OK if fresh or sent else HTTP_404_NOT_FOUND if state is None else HTTP_410_GONE,
        fresh=fresh,
        sent=sent,
        renewable=state is not None and state.renewable and not told,
        **common(runtime),
    )
    answer.headers["X-Robots-Tag"] = "noindex, nofollow"
    return answer


@get("/l/{token:str}")
async def show(runtime: Service, token: FromPath[str]) -> Response[str]:
    """What the link is good for. Spends nothing."""
    return link_page(runtime, await runtime.alook(look_at_link, token))


@post("/l/{token:str}", status_code=HTTP_303_SEE_OTHER)
async def redeem(request: Call, runtime: Service, token: FromPath[str], data: Fields) -> Response[Any]:
    """Go on in this browser as the same citizen, or have a new link sent to where this one was."""
    if from_elsewhere(request, runtime):
        raise PermissionDeniedException("not from our own pages")
    if field(data, "again"):
        sent = await runtime.arun(send_link_again, token)
        return link_page(runtime, await runtime.alook(look_at_link, token), sent=sent, told=True)
    web = await runtime.arun(redeem_link, token)
    if web is None:
        return link_page(runtime, await runtime.alook(look_at_link, token))
    answer = Redirect("/", status_code=HTTP_303_SEE_OTHER)
    answer.set_cookie(session_cookie(runtime, web))
    return answer


HANDLERS: list[Any] = [show, redeem]
