"""The page without script: one form to ``/``, then the page again. Every talk's first tap comes this way."""

from __future__ import annotations

import uuid
from typing import Any, Literal, cast

from litestar import Response, post
from litestar.exceptions import PermissionDeniedException
from litestar.params import URLEncodedBody
from litestar.response import Redirect
from litestar.status_codes import HTTP_303_SEE_OTHER

from bot.channels.web.api import take_in
from bot.channels.web.origin import from_elsewhere, is_csrf_token
from bot.channels.web.session import Call, Caller, Service, find_caller, no_cookie, session_cookie
from bot.channels.web.talk import read_talk
from bot.channels.web.wrong import told_by_form
from bot.citizens import begin_chat
from bot.clock import monotonic
from bot.ports import Inbound, Language, MessageView
from bot.runtime import Runtime

PATIENCE = 2.0
"""Seconds that a form waits for the bot's answer, so that the page after it usually shows it."""
Fields = URLEncodedBody[dict[str, Any]]


def redirect(path: Literal["/", "/#now", "/finished", "/?noted=yes#now"]) -> Redirect:
    """Show a page after a form, so that loading it again sends nothing twice."""
    return Redirect(path, status_code=HTTP_303_SEE_OTHER)


def field(data: dict[str, Any], name: str, longest: int = 64) -> str:
    """One field of a form as text; empty when it is missing, given twice or too long to be ours."""
    value = data.get(name, "")
    return value if isinstance(value, str) and len(value) <= longest else ""


def asked(data: dict[str, Any]) -> Inbound | None:
    """What a form asks for: a press, a language, or text. None when it says nothing."""
    client_id = field(data, "id") or str(uuid.uuid4())
    language, press, text = field(data, "language"), field(data, "press", 200), data.get("text", "")
    if language in {"da", "kl"}:
        return Inbound(kind="press", press=f"language-{language}", client_id=client_id)
    if press:
        return Inbound(kind="press", press=press, client_id=client_id)
    if isinstance(text, str) and text.strip():
        return Inbound(kind="text", text=text, client_id=client_id)
    return None


def is_answered(messages: list[MessageView], client_id: str | None) -> bool:
    """Whether the bot has spoken, after the citizen's message of this id where there is one."""
    own = next((each.ordinal for each in messages if each.client_id == client_id), None) if client_id else 0
    return own is not None and any(each.sender != "me" and each.ordinal > own for each in messages)


async def until_answered(runtime: Runtime, who: Caller, after: int, message: Inbound | None) -> None:
    """Take the message in and wait a little until the bot has answered it."""
    deadline = monotonic() + PATIENCE
    with runtime.hub.subscribe(f"conversation:{who.chat.conversation_id}") as hints:
        if message is not None and await take_in(runtime, who, message):
            return
        while (left := deadline - monotonic()) > 0:
            talk = await runtime.alook(read_talk, who.token, after)
            if talk is None or is_answered(talk.messages, message.client_id if message else None):
                return
            await hints.wait(left)


async def first_tap(runtime: Runtime, data: dict[str, Any]) -> Response[Any]:
    """A talk begins: by its language, or at once by asking for something."""
    language = field(data, "language")
    chosen = cast("Language", language) if language in {"da", "kl"} else None
    message = None if chosen else asked(data)
    if chosen is None and (message is None or message.press == "finish"):
        return redirect("/finished" if message else "/")
    borrowed = field(data, "borrowed") == "yes"
    began = await runtime.arun(begin_chat, chosen, borrowed=borrowed)
    who = Caller(began.chat, began.token, by_cookie=True)
    await until_answered(runtime, who, 0, message)
    answer = redirect("/")
    answer.set_cookie(session_cookie(runtime, began.token, borrowed=borrowed))
    return answer


async def finish(runtime: Runtime, who: Caller) -> Response[Any]:
    """End the talk on this phone: the bot is told, and the browser is told to forget."""
    await take_in(runtime, who, Inbound(kind="press", press="finish", client_id=str(uuid.uuid4())))
    answer = redirect("/finished")
    answer.set_cookie(no_cookie(runtime))
    answer.headers["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    return answer


@post("/", status_code=HTTP_303_SEE_OTHER)
async def form(request: Call, runtime: Service, data: Fields) -> Response[Any]:
    """Take a form in and show the page again."""
    who = await find_caller(request, runtime)
    if from_elsewhere(request, runtime):
        raise PermissionDeniedException("not from our own pages")
    if who is None:
        return await first_tap(runtime, data)
    if who.by_cookie and not is_csrf_token(runtime, who.token, field(data, "csrf")):
        raise PermissionDeniedException("not from our own pages")
    if wrong := field(data, "wrong"):
        return redirect("/?noted=yes#now" if await told_by_form(runtime, who, wrong) else "/#now")
    message = asked(data)
    if message is None:
        return redirect("/#now")
    if message.press == "finish":
        return await finish(runtime, who)
    seen = field(data, "seq", 19)
    await until_answered(runtime, who, int(seen) if seen.isascii() and seen.isdigit() else 0, message)
    return redirect("/#now")


HANDLERS: list[Any] = [form]
