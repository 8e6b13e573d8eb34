"""The rules by which a case gets to its team: a table that is read from the top."""

from __future__ import annotations

from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.console import Console, Here, StaffRequest, go
from admin.forms import Form, read_form
from admin.sessions import say_once
from bot.accounts import organisation, routing
from bot.accounts.roles import may
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound

PATH = "/console/settings/routing"
RETRY = frozenset({"rule-word", "rule-twice", "no-such-team"})


def _changer(request: StaffRequest) -> StaffMember:
    staff = request.user.member
    if not may(staff.role, "routing.change"):
        raise HelpError("forbidden", 403)
    return staff


async def _page(
    request: StaffRequest, console: Console, *, error: HelpError | None = None, form: Form | None = None
) -> Response[str]:
    look = console.runtime.alook
    return console.page(
        request,
        "settings/routing.html",
        status=error.status if error else 200,
        rules=await look(routing.rules),
        teams=await look(organisation.teams),
        choices=await look(routing.choices),
        names=routing.NAMES,
        typed={name: form.line(name) if form else "" for name in routing.NAMES},
        error=error,
    )


@get("/routing")
async def show_routing(request: StaffRequest, console: Here) -> Response[str]:
    """The rules, in the order they are tried."""
    return await _page(request, console)


@post("/routing")
async def add_rule(request: StaffRequest, console: Here) -> Response[str] | Redirect:
    """Add a rule; what was typed stays when it cannot be."""
    staff, form = _changer(request), await read_form(request)
    try:
        typed = {name: form.line(name) for name in routing.NAMES}
        await console.runtime.arun(routing.add, staff, typed, form.id("team"))
    except HelpError as error:
        if error.code not in RETRY:
            raise
        return await _page(request, console, error=error, form=form)
    say_once(request, "routing-added")
    return go(PATH)


@post("/routing/{position:int}")
async def change_rule(
    request: StaffRequest, console: Here, position: FromPath[int]
) -> Response[str] | Redirect:
    """Try a rule sooner or later, or give what it takes to another team."""
    staff, form = _changer(request), await read_form(request)
    act = form.line("act")
    if act in ("sooner", "later"):
        await console.runtime.arun(routing.move, staff, position, -1 if act == "sooner" else 1)
    else:
        try:
            await console.runtime.arun(routing.change, staff, position, form.id("team"))
        except HelpError as error:
            if error.code not in RETRY:
                raise
            return await _page(request, console, error=error)
    say_once(request, "settings-saved")
    return go(PATH)


@get("/routing/{position:int}/remove")
async def ask_remove(request: StaffRequest, console: Here, position: FromPath[int]) -> Response[str]:
    """Says what goes, before it does."""
    _changer(request)
    rules = await console.runtime.alook(routing.rules)
    if not 0 <= position < len(rules):
        raise NotFound
    return console.page(request, "settings/rule_remove.html", rule=rules[position], names=routing.NAMES)


@post("/routing/{position:int}/remove")
async def remove_rule(request: StaffRequest, console: Here, position: FromPath[int]) -> Redirect:
    """Take a rule away."""
    await console.runtime.arun(routing.remove, _changer(request), position)
    say_once(request, "routing-removed")
    return go(PATH)


HANDLERS: tuple[Any, ...] = (show_routing, add_rule, change_rule, ask_remove, remove_rule)
