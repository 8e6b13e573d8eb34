"""What came of the case, confirmed by hand: a place for the night, a registered move."""

from __future__ import annotations

from typing import Any

from litestar import Response, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.case.deed import do, worker
from admin.console import Console, Here, StaffRequest
from admin.forms import read_form
from bot.cases.access import emptied, find_case
from bot.cases.milestones import HOWS, KINDS, Milestone, confirm, milestones_of, take_back
from bot.cases.views import CaseView
from bot.runtime import Work


@post("/milestones")
async def save(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Confirm one by how it is known, or take it back."""
    staff, form = worker(request), await read_form(request)
    kind, how = form.line("kind"), form.line("how")
    if form.line("do") == "take-back":
        return await do(
            request, console, number, "milestone-taken-back",
            lambda: console.runtime.arun(take_back, staff, number, kind),
        )  # fmt: skip
    return await do(
        request, console, number, "milestone-saved",
        lambda: console.runtime.arun(confirm, staff, number, kind, how),
    )  # fmt: skip


async def context(console: Console, request: StaffRequest, case: CaseView) -> dict[str, Any]:
    """What is confirmed, the kinds there are, and whether the case still has words to add to."""
    member, number = request.user.member, case.row.number

    def read(work: Work) -> tuple[dict[str, Milestone], bool]:
        return milestones_of(work, member, number), emptied(find_case(work, member, number))

    found, gone = await console.runtime.alook(read)
    return {
        "milestones": found,
        "milestone_kinds": KINDS,
        "milestone_hows": HOWS,
        "milestones_open": not gone,
    }


HANDLERS: tuple[Any, ...] = (save,)
SLOTS = {"side": (70, "case/milestones.html")}
