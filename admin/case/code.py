"""A recovery code for the citizen of a case: made for somebody who stands there, shown once, and printed."""

from __future__ import annotations

from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath

from admin.console import Here, StaffRequest
from admin.forms import read_form
from bot.accounts.roles import may
from bot.cases import desk
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.ports import Language
from bot.recovery.desk import issue_for
from bot.recovery.paper import paper_of

CITIZENS: tuple[Language, ...] = ("kl", "da")
"""Languages of citizens; the words of a code are of one of them, the page with it speaks both."""


def _worker(request: StaffRequest) -> StaffMember:
    staff = request.user.member
    if not may(staff.role, "cases.work"):
        raise HelpError("forbidden", 403)
    return staff


@get("/code")
async def ask_code(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str]:
    """Says what a code opens and for whom, and asks in which language, before one is made."""
    view = await console.runtime.arun(desk.access_case, _worker(request), number)
    return console.page(request, "case/code.html", row=view.row, spoken=CITIZENS)


@post("/code", status_code=200)
async def give_code(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str]:
    """Make the code and show it, this once."""
    staff, form = _worker(request), await read_form(request)
    language = form.line("language")
    if language not in CITIZENS:
        raise HelpError("bad-request")
    issued = await console.runtime.arun(issue_for, staff, number, language)
    other = tuple(each for each in CITIZENS if each != language)
    paper = paper_of(console.runtime, issued, (issued.language, *other))
    return console.page(request, "case/code-paper.html", number=number, paper=paper)


HANDLERS: tuple[Any, ...] = (ask_code, give_code)
