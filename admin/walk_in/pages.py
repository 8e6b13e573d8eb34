"""A person here: the form that opens their case, and the questions that are answered together."""

from __future__ import annotations

import secrets
from itertools import takewhile
from typing import Any, cast

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.area import Area
from admin.console import Console, Here, StaffRequest, go
from admin.forms import Form, read_form
from admin.sessions import say_once
from bot.accounts import routing
from bot.errors import HelpError, NotFound
from bot.ports import Language
from bot.walk_in import hand
from bot.walk_in.begin import TOPICS, WalkIn, open_walk_in

LANGUAGES = ("kl", "da")


async def _form(
    request: StaffRequest, console: Console, form: Form | None = None, error: HelpError | None = None
) -> Response[str]:
    return console.page(
        request,
        "walk_in/page.html",
        status=error.status if error else 200,
        error=error,
        spoken=LANGUAGES,
        topics=TOPICS,
        cities=(await console.runtime.alook(routing.choices)).cities,
        key=(form.line("key") if form else "") or secrets.token_hex(16),
        typed={
            name: form.text(name) if form else "" for name in ("language", "topic", "city", "words", "then")
        },
    )


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """The form."""
    return await _form(request, console)


@post("/")
async def begin(request: StaffRequest, console: Here) -> Response[str] | Redirect:
    """Open the case; on to the questions, or to the case."""
    form = await read_form(request)
    if form.line("language") not in LANGUAGES:
        return await _form(request, console, form, HelpError("walk-in-language", 400))
    given = WalkIn(
        language=cast("Language", form.line("language")),
        topic=form.line("topic"),
        city=form.line("city"),
        words=form.text("words"),
        key=f"{request.user.member.id}:{form.line('key')}" if form.line("key") else "",
        ask=form.line("then") == "ask",
    )
    try:
        number = await console.runtime.arun(open_walk_in, request.user.member, given)
    except HelpError as error:
        return await _form(request, console, form, error)
    say_once(request, "walk-in-opened-ask" if given.ask else "walk-in-opened", number=str(number))
    return go(f"/console/walk-in/{number}" if given.ask else f"/console/cases/{number}")


@get("/{number:int}")
async def together(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """The newest question with its choices; once the case is taken, and for any other case, the case's page."""
    found = await console.runtime.arun(hand.together, request.user.member, number)
    if found is None or found.owned:
        return go(f"/console/cases/{number}")
    return console.page(
        request, "walk_in/together.html", key=secrets.token_hex(8), error=None, typed="", **_parts(found)
    )


def _parts(found: hand.Together) -> dict[str, Any]:
    """The newest question apart from what was said before it."""
    newest = list(takewhile(lambda message: message.sender != "me", reversed(found.said)))
    return {
        "together": found,
        "asked": list(reversed(newest)),
        "before": found.said[: len(found.said) - len(newest)],
    }


@post("/{number:int}/give")
async def give(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """What the citizen chose or said."""
    form = await read_form(request)
    staff, key = request.user.member, form.line("key") or secrets.token_hex(8)
    try:
        await console.runtime.arun(
            hand.give, staff, number, press=form.line("press"), words=form.text("words"), key=key
        )
    except NotFound:
        raise
    except HelpError as error:
        found = await console.runtime.arun(hand.together, staff, number)
        if found is None or found.owned:
            return go(f"/console/cases/{number}")
        return console.page(
            request,
            "walk_in/together.html",
            status=error.status,
            key=secrets.token_hex(8),
            error=error,
            typed=form.text("words"),
            **_parts(found),
        )
    return go(f"/console/walk-in/{number}")


@post("/{number:int}/finish")
async def finish(request: StaffRequest, console: Here, number: FromPath[int]) -> Redirect:
    """No more questions: the worker has the case."""
    await console.runtime.arun(hand.finish, request.user.member, number)
    return go(f"/console/cases/{number}")


AREA = Area(
    name="walk-in",
    path="/walk-in",
    handlers=(show, begin, together, give, finish),
    action="walk-in",
    order=12,
)
