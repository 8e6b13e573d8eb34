"""Letting a case go: to another team or person, back to the machine, or aside until a day."""

from __future__ import annotations

from typing import Any

from litestar import Response, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.case.deed import do, morning, worker
from admin.console import Console, Here, StaffRequest
from admin.forms import read_form
from bot.accounts.roles import may
from bot.cases import desk
from bot.cases.access import sees_every_case
from bot.cases.reasons import moves
from bot.cases.views import CaseView


@post("/hand-back")
async def hand_back(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Let the machine go on with the citizen; with a day, the case comes back on its morning."""
    staff, form = worker(request), await read_form(request)
    day = form.line("follow_up")

    async def act() -> None:
        until = morning(day, console.runtime.clock.now()) if day else None
        await console.runtime.arun(desk.hand_back, staff, number, until)

    return await do(request, console, number, "case-follow-up-set" if day else "case-handed-back", act)


@post("/transfer")
async def transfer(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Give the case to a team or a person, for whom it waits. It may be out of sight now: the queue is where one goes
    on."""
    staff, form = worker(request), await read_form(request)
    # A team whose field was left as it is says nothing where a person is named.
    person = form.id("person") if form.line("person") else None
    team = form.id("team") if form.line("team") and person is None else None

    request.state.moving = {
        "team": form.line("team"),
        "person": form.line("person"),
        "reason": form.line("reason"),
    }

    async def act() -> None:
        await console.runtime.arun(desk.transfer, staff, number, team, person, form.line("reason"))

    return await do(request, console, number, "case-transferred", act, to="/console/cases")


@post("/snooze")
async def snooze(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Put the case off to the morning of a day."""
    staff, form = worker(request), await read_form(request)

    async def act() -> None:
        until = morning(form.line("until"), console.runtime.clock.now())
        await console.runtime.arun(desk.snooze, staff, number, until)

    return await do(request, console, number, "case-put-off", act)


async def context(console: Console, request: StaffRequest, case: CaseView) -> dict[str, Any]:
    """How the case moved, and whether this person may move it."""
    staff = request.user.member
    mine = case.may_answer or (sees_every_case(staff) and case.row.state != "closed")
    return {
        "moves": await console.runtime.alook(moves, staff, case.row.number),
        # What was chosen and typed, where the form was refused.
        "moving": getattr(request.state, "moving", None),
        "may_move": may(staff.role, "cases.work") and mine,
    }


HANDLERS: tuple[Any, ...] = (hand_back, transfer, snooze)
SLOTS = {"side": (70, "case/moves.html")}
