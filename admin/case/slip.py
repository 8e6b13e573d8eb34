"""Writing down what was agreed, for the citizen to confirm."""

from __future__ import annotations

from typing import Any

from litestar import Response, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.case.deed import do, worker
from admin.console import Here, StaffRequest
from admin.forms import read_form
from bot.cases.slips import Slip, make_slip
from bot.errors import HelpError


@post("/slip")
async def send(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Send who does what and when; the key makes a repeated click one message."""
    staff, form = worker(request), await read_form(request)
    slip = Slip(who=form.line("who"), what=form.line("what"), when=form.line("when"))
    key = form.line("key")[:64]

    async def act() -> None:
        if not key:
            raise HelpError("bad-request")
        await console.runtime.arun(make_slip, staff, number, slip, key)

    return await do(request, console, number, "slip-sent", act)


HANDLERS: tuple[Any, ...] = (send,)
