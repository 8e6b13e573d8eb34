"""Who is calling: a talk found by its bearer token or its cookie. There is no cookie before the first tap."""

from __future__ import annotations

from typing import Any

import msgspec
from litestar import Request
from litestar.datastructures import Cookie, State
from litestar.di import NamedDependency
from litestar.exceptions import NotAuthorizedException, PermissionDeniedException
from litestar.params import SkipValidation

from bot.channels.web.origin import from_elsewhere, is_csrf_token
from bot.citizens import Chat, find_chat
from bot.runtime import Runtime

Call = Request[Any, Any, State]
Service = NamedDependency[SkipValidation[Runtime]]
"""The running process, handed to every handler as ``runtime``."""

YEAR = 365 * 24 * 3600


class Caller(msgspec.Struct, frozen=True):
    """A talk and the token it was found by."""

    chat: Chat
    token: str
    by_cookie: bool


def cookie_name(runtime: Runtime) -> str:
    """A neutral name; over https one that no other host and no plain page can set."""
    return "__Host-talk" if runtime.settings.secure else "talk"


def session_cookie(runtime: Runtime, token: str, *, borrowed: bool = False) -> Cookie:
    """The cookie of a talk. On a borrowed phone it goes when the browser closes."""
    return Cookie(
        key=cookie_name(runtime),
        value=token,
        path="/",
        httponly=True,
        secure=runtime.settings.secure,
        samesite="lax",
        max_age=None if borrowed else YEAR,
    )


def no_cookie(runtime: Runtime) -> Cookie:
    """Takes the cookie away."""
    return Cookie(
        key=cookie_name(runtime),
        value="",
        path="/",
        httponly=True,
        secure=runtime.settings.secure,
        samesite="lax",
        max_age=0,
    )


def given_token(request: Call, runtime: Runtime) -> tuple[str, bool]:
    """The token a request carries and whether it came as a cookie; empty when there is none."""
    header = request.headers.get("authorization", "")
    scheme, _, bearer = header.partition(" ")
    if scheme.lower() == "bearer":
        return bearer.strip(), False
    return request.cookies.get(cookie_name(runtime), ""), True


async def find_caller(request: Call, runtime: Runtime) -> Caller | None:
    """The talk behind a request, or None when there is none or it was finished."""
    token, by_cookie = given_token(request, runtime)
    if not token:
        return None
    chat = await runtime.alook(find_chat, token)
    return Caller(chat, token, by_cookie) if chat is not None else None


async def caller(request: Call, runtime: Service) -> Caller:
    """The talk behind a request. Raises 401 without one, 403 when another site asks in its name."""
    found = await find_caller(request, runtime)
    if found is None:
        raise NotAuthorizedException("no such talk")
    if request.method not in {"GET", "HEAD"} and found.by_cookie:
        own = is_csrf_token(runtime, found.token, request.headers.get("x-csrf-token", ""))
        if not own or from_elsewhere(request, runtime):
            raise PermissionDeniedException("not from our own pages")
    return found
