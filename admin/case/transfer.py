"""Letting a case go: to another team or person, back to the machine, or aside until a day."""

from __future__ import annotations

from typing import Any

from litestar import Response, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.case.deed import do, morning, worker
from admin.console import Here, StaffRequest
from admin.forms import read_form
from bot.cases import desk


@post("/hand-back")
async def hand_back(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Let the machine go on with the citizen; with a day, the case comes back on its morning."""
    staff, form = worker(request), await read_form(request)
    day = form.line("follow_up")

    async def act() -> None:
        until = morning(day, console.runtime.clock.now()) if day else None
        await console.runtime.arun(desk.hand_back, staff, number, until)

    return await do(request, console, number, "case-follow-up-set" if day else "case-handed-back", act)


@post("/transfer")
async def transfer(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Give the case to another team; it waits there. It may be out of sight now: the queue is where one goes on."""
    staff, form = worker(request), await read_form(request)

    async def act() -> None:
        await console.runtime.arun(desk.transfer, staff, number, form.id("team"))

    return await do(request, console, number, "case-transferred", act, to="/console/cases")


@post("/snooze")
async def snooze(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Put the case off to the morning of a day."""
    staff, form = worker(request), await read_form(request)

    async def act() -> None:
        until = morning(form.line("until"), console.runtime.clock.now())
        await console.runtime.arun(desk.snooze, staff, number, until)

    return await do(request, console, number, "case-put-off", act)


HANDLERS: tuple[Any, ...] = (hand_back, transfer, snooze)
