"""Writing to colleagues about a case; no citizen ever sees it."""

from __future__ import annotations

from typing import Any

from litestar import Response, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.case.deed import worker
from admin.case.show import case_page
from admin.console import Console, Here, StaffRequest, go
from admin.forms import read_form
from bot.cases import desk
from bot.cases.notes import mentions, see_mentions
from bot.cases.views import CaseView
from bot.errors import HelpError, NotFound


@post("/note")
async def note(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Write to colleagues; a refusal keeps the words."""
    staff, form = worker(request), await read_form(request)
    text = form.text("text").strip()
    try:
        if not text:
            raise HelpError("text-missing")
        await console.runtime.arun(desk.add_note, staff, number, text)
    except NotFound:
        raise
    except HelpError as error:
        return await case_page(request, console, number, error=error, note=text)
    return go(f"/console/cases/{number}")


async def context(console: Console, request: StaffRequest, case: CaseView) -> dict[str, Any]:
    """Who opens the page has seen the notes that name them; nothing for the templates."""
    staff, number = request.user.member, case.row.number
    if any(each.number == number for each in await console.runtime.alook(mentions, staff)):
        await console.runtime.arun(see_mentions, staff, number)
    return {}


HANDLERS: tuple[Any, ...] = (note,)
