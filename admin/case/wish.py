"""The wish in Danish, beside the citizen's own words."""

from __future__ import annotations

from typing import Any

from litestar import Response, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.case.deed import do, worker
from admin.console import Here, StaffRequest
from admin.forms import read_form
from bot.cases.wish import keep_danish


@post("/wish")
async def wish(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Keep the wish in Danish; an empty field takes it away."""
    staff, form = worker(request), await read_form(request)
    words = form.text("danish")
    return await do(
        request, console, number, "case-wish-saved",
        lambda: console.runtime.arun(keep_danish, staff, number, words),
    )  # fmt: skip


HANDLERS: tuple[Any, ...] = (wish,)
