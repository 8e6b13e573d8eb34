"""Who should help and how the citizen speaks, as they said; and the code that brings their phone to the case."""

from __future__ import annotations

import datetime as dt
from typing import Any

from litestar import Response, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.case.deed import do, worker
from admin.console import Console, Here, StaffRequest
from admin.forms import read_form
from admin.peer import network_of
from bot.cases.handover_view import asked_first
from bot.cases.views import CaseView
from bot.clock import real_now
from bot.errors import HelpError
from bot.meeting.join import join


@post("/meeting")
async def meeting(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Type the digits the citizen says; their phone reads the case from then on, and they are told."""
    staff, form = worker(request), await read_form(request)
    runtime = console.runtime
    network = network_of(request, trusted_proxy=runtime.settings.trusted_proxy)

    async def act() -> None:
        done = await runtime.arun(join, staff, number, form.line("digits")[:20], network, real_now())
        if done.state == "wrong":
            raise HelpError("meeting-wrong", 404)
        if done.state == "busy":
            raise HelpError("meeting-busy", 409)
        if done.state == "wait":
            raise HelpError("meeting-wait", 429, minutes=-(-done.wait // dt.timedelta(minutes=1)))

    return await do(request, console, number, "meeting-done", act)


async def context(console: Console, request: StaffRequest, case: CaseView) -> dict[str, Any]:
    """House and spoken language."""
    return {"before": await console.runtime.alook(asked_first, request.user.member, case.row.number)}


HANDLERS: tuple[Any, ...] = (meeting,)
SLOTS = {"side": (30, "case/who.html")}
