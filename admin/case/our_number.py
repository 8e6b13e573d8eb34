"""The municipality's own number on a case: seen and written by staff alone."""

from __future__ import annotations

from typing import Any

from litestar import Response, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.case.deed import do, worker
from admin.console import Console, Here, StaffRequest
from admin.forms import read_form
from bot.cases.our_number import our_number, set_our_number
from bot.cases.views import CaseView


@post("/our-number")
async def save(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Write it down, or take it away with an empty field; a CPR number is refused."""
    staff, form = worker(request), await read_form(request)
    words = form.line("words")
    return await do(
        request, console, number, "our-number-saved" if words else "our-number-gone",
        lambda: console.runtime.arun(set_our_number, staff, number, words),
    )  # fmt: skip


async def context(console: Console, request: StaffRequest, case: CaseView) -> dict[str, Any]:
    """The number, if there is one."""
    return {"our_number": await console.runtime.alook(our_number, request.user.member, case.row.number)}


HANDLERS: tuple[Any, ...] = (save,)
SLOTS = {"side": (40, "case/our_number.html")}
