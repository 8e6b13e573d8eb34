"""The citizen's one fixed person: who it is, who is proposed, and the next step that was agreed."""

from __future__ import annotations

from typing import Any

from litestar import Response, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.case.deed import do, worker
from admin.console import Console, Here, StaffRequest
from admin.forms import read_form
from bot.cases.people import colleagues
from bot.cases.views import CaseView
from bot.people import coordinator


@post("/coordinator")
async def propose(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Ask the citizen about somebody; nothing holds before they have said yes."""
    staff, form = worker(request), await read_form(request)
    return await do(
        request, console, number, "coordinator-was-asked",
        lambda: console.runtime.arun(
            coordinator.propose, staff, number, form.id("person"), form.line("why")
        ),
    )  # fmt: skip


@post("/coordinator/next")
async def next_step(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Write down the next step, as the citizen reads it when they ask who helps them."""
    staff, form = worker(request), await read_form(request)
    return await do(
        request, console, number, "coordinator-next-saved",
        lambda: console.runtime.arun(coordinator.set_next, staff, number, form.line("words")),
    )  # fmt: skip


async def context(console: Console, request: StaffRequest, case: CaseView) -> dict[str, Any]:
    """Who it is, and who may be proposed with how many each has."""
    runtime, staff = console.runtime, request.user.member
    seen = await runtime.alook(coordinator.overview, staff)
    return {
        "coordinator": await runtime.alook(coordinator.of, staff, case.row.number),
        "candidates": await runtime.alook(colleagues),
        "coordinator_loads": {load.staff_id: load.count for load in seen.loads},
        "coordinator_most": seen.most,
        "coordinator_why": coordinator.WHY,
    }


HANDLERS: tuple[Any, ...] = (propose, next_step)
SLOTS = {"side": (35, "case/coordinator.html")}
