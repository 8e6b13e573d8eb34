"""The citizen's time limit, written down with its day."""

from __future__ import annotations

import datetime as dt
from typing import Any

from litestar import Response, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.case.deed import do, worker
from admin.case.show import case_page
from admin.console import Here, StaffRequest
from admin.forms import read_form
from bot.cases.deadline import set_deadline
from bot.errors import HelpError


@post("/deadline")
async def deadline(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Write down the day, or with ``do=remove`` that there is none."""
    staff, form = worker(request), await read_form(request)
    gone = form.line("do") == "remove"
    try:
        day = None if gone else dt.date.fromisoformat(form.line("day"))
    except ValueError:
        return await case_page(request, console, number, error=HelpError("date-wrong"))
    return await do(
        request, console, number, "case-deadline-gone" if gone else "case-deadline-saved",
        lambda: console.runtime.arun(set_deadline, staff, number, day),
    )  # fmt: skip


HANDLERS: tuple[Any, ...] = (deadline,)
SLOTS = {"side": (20, "case/deadline.html")}
