"""Codes of three words: the page where one is typed, and the page where the holder of a talk gets one."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from litestar import Response, get, post
from litestar.exceptions import PermissionDeniedException
from litestar.params import URLEncodedBody
from litestar.response import Redirect
from litestar.status_codes import (
    HTTP_200_OK,
    HTTP_303_SEE_OTHER,
    HTTP_404_NOT_FOUND,
    HTTP_429_TOO_MANY_REQUESTS,
)

from bot.channels.web.forms import field
from bot.channels.web.origin import client_address, csrf_token, from_elsewhere, is_csrf_token
from bot.channels.web.pages import common
from bot.channels.web.render import page
from bot.channels.web.session import Call, Caller, Service, find_caller, session_cookie
from bot.channels.web.words import languages
from bot.clock import real_now
from bot.recovery.codes import Redeemed, days_remembered, make_code, redeem_code
from bot.recovery.elsewhere import close_elsewhere, is_open_elsewhere
from bot.recovery.paper import paper_of
from bot.recovery.words import LONGEST
from bot.runtime import Runtime

Fields = URLEncodedBody[dict[str, Any]]


def to(path: Literal["/", "/code/mine", "/code/opened", "/code/closed"]) -> Redirect:
    """Show a page after a form, so that loading it again sends nothing twice."""
    return Redirect(path, status_code=HTTP_303_SEE_OTHER)


def typing_page(
    runtime: Runtime, *, other_talk: bool, said: Redeemed | None = None, borrowed: bool = False
) -> Response[str]:
    """The form for three words. ``said``: what came of a code that was typed; its words are not shown again."""
    wait = said.wait if said is not None else dt.timedelta()
    status = {"wrong": HTTP_404_NOT_FOUND, "wait": HTTP_429_TOO_MANY_REQUESTS}
    answer = page(
        "code.html",
        status=status.get(said.state, HTTP_200_OK) if said is not None else HTTP_200_OK,
        wrong=said is not None and said.state == "wrong",
        minutes=-(-wait // dt.timedelta(minutes=1)),
        other_talk=other_talk,
        borrowed=borrowed,
        longest=LONGEST,
        **common(runtime),
    )
    if wait:
        answer.headers["Retry-After"] = str(-(-wait // dt.timedelta(seconds=1)))
    return answer


@get("/code")
async def show(request: Call, runtime: Service) -> Response[str]:
    """The form. No cookie is set, and none is needed."""
    return typing_page(runtime, other_talk=await find_caller(request, runtime) is not None)


@post("/code", status_code=HTTP_303_SEE_OTHER)
async def redeem(request: Call, runtime: Service, data: Fields) -> Response[Any]:
    """Open the talk of a code in this browser; wrong tries are slowed down, with other ways beside."""
    if from_elsewhere(request, runtime):
        raise PermissionDeniedException("not from our own pages")
    here = await find_caller(request, runtime)
    borrowed = field(data, "borrowed") == "yes"
    redeemed = await runtime.arun(
        redeem_code,
        field(data, "words", LONGEST),
        client_address(request, trusted_proxy=runtime.settings.trusted_proxy),
        real_now(),
        borrowed=borrowed,
        instead_of=here.chat.address_id if here is not None else None,
    )
    if redeemed.state != "opened":
        return typing_page(runtime, other_talk=here is not None, said=redeemed, borrowed=borrowed)
    answer = to("/code/opened")
    answer.set_cookie(session_cookie(runtime, redeemed.token, borrowed=borrowed))
    return answer


async def getting_page(
    request: Call, runtime: Runtime, *, opened: bool = False, closed: bool = False
) -> Response[Any]:
    """What a code is good for, and the button that makes one. ``opened``: one was just used, so that other phones may
    be closed; ``closed``: that was asked for.
    """
    who = await find_caller(request, runtime)
    if who is None:
        return to("/")
    elsewhere = opened and await runtime.alook(is_open_elsewhere, who.chat)
    return page(
        "code-get.html",
        opened=opened,
        elsewhere=elsewhere,
        closed=closed and not elsewhere,
        days=await runtime.alook(days_remembered),
        csrf=csrf_token(runtime, who.token),
        **common(runtime),
    )


async def holder(request: Call, runtime: Runtime, data: dict[str, Any]) -> Caller | None:
    """Who holds the talk of this browser and sent one of its forms. Raises 403 when another site did."""
    who = await find_caller(request, runtime)
    if who is not None:
        own = not who.by_cookie or is_csrf_token(runtime, who.token, field(data, "csrf"))
        if not own or from_elsewhere(request, runtime):
            raise PermissionDeniedException("not from our own pages")
    return who


@get("/code/mine")
async def mine(request: Call, runtime: Service) -> Response[Any]:
    """For whoever holds a talk: what a code is, before one is made."""
    return await getting_page(request, runtime)


@get("/code/opened")
async def opened(request: Call, runtime: Service) -> Response[Any]:
    """After a code was used: a lost phone may be closed, and here is a new code for the next time."""
    return await getting_page(request, runtime, opened=True)


@post("/code/others", status_code=HTTP_303_SEE_OTHER)
async def close_others(request: Call, runtime: Service, data: Fields) -> Response[Any]:
    """Close the talk on every phone but this one."""
    who = await holder(request, runtime, data)
    if who is None:
        return to("/")
    await runtime.arun(close_elsewhere, who.chat)
    return to("/code/closed")


@get("/code/closed")
async def closed(request: Call, runtime: Service) -> Response[Any]:
    """The same page, which says that it is closed elsewhere: as long as that is true."""
    return await getting_page(request, runtime, opened=True, closed=True)


@post("/code/mine", status_code=HTTP_200_OK)
async def make(request: Call, runtime: Service, data: Fields) -> Response[Any]:
    """Make a code and show it, this once. Loading the page again makes another, and says so."""
    who = await holder(request, runtime, data)
    if who is None:
        return to("/")
    issued = await runtime.arun(make_code, who.chat, languages(runtime)[0])
    if issued is None:
        return to("/")
    return page("code-shown.html", paper=paper_of(runtime, issued, languages(runtime)), **common(runtime))


HANDLERS: list[Any] = [show, redeem, mine, opened, close_others, closed, make]
