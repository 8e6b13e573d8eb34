"""Closing a case: what it means is said and how it ended is asked before it is done."""

from __future__ import annotations

from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.case.deed import worker
from admin.console import Console, Here, StaffRequest, go
from admin.forms import read_form
from admin.sessions import say_once
from bot.cases import desk
from bot.cases.closing import summary_of
from bot.cases.views import CaseView
from bot.errors import HelpError

OUTCOMES = ("helped", "passed-on", "no-contact", "not-needed", "other")


@get("/close")
async def ask_close(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str]:
    """Says what closing means, and asks how it ended, before it is done."""
    view = await console.runtime.arun(desk.access_case, worker(request), number)
    return console.page(request, "case/close.html", row=view.row, outcomes=OUTCOMES)


@post("/close")
async def close(request: StaffRequest, console: Here, number: FromPath[int]) -> Redirect:
    """Close the case, with a summary for staff."""
    staff, form = worker(request), await read_form(request)
    outcome = form.line("outcome")
    if outcome not in OUTCOMES:
        raise HelpError("outcome-missing")
    await console.runtime.arun(desk.close_case, staff, number, outcome, form.text("summary"))
    say_once(request, "case-closed-done", number=str(number))
    return go("/console/cases")


async def context(console: Console, request: StaffRequest, case: CaseView) -> dict[str, Any]:
    """How a case that was closed ended, in a colleague's words."""
    return {"summary": await console.runtime.alook(summary_of, request.user.member, case.row.number)}


HANDLERS: tuple[Any, ...] = (ask_close, close)
