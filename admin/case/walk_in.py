"""A walk-in on the case page: who typed what, the way to the questions and to a code on paper, and who is reminded."""

from __future__ import annotations

import uuid
from typing import Any

from litestar import post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.console import Console, Here, StaffRequest, go
from admin.forms import read_form
from bot.accounts.roles import may
from bot.appointments import addressee
from bot.cases.views import CaseView
from bot.errors import HelpError
from bot.runtime import Work
from bot.walk_in import hand


@post("/appointments/{appointment_id:uuid}/addressee")
async def set_addressee(
    request: StaffRequest, console: Here, number: FromPath[int], appointment_id: FromPath[uuid.UUID]
) -> Redirect:
    """Be reminded in the citizen's place, with their consent; or no longer."""
    staff, form = request.user.member, await read_form(request)
    if not may(staff.role, "cases.work"):
        raise HelpError("forbidden", 403)
    if form.line("stop"):
        await console.runtime.arun(addressee.stop_reminding, staff, number, appointment_id)
    else:
        consent = form.line("consent") == "yes"
        await console.runtime.arun(addressee.remind_me, staff, number, appointment_id, consent=consent)
    return go(f"/console/cases/{number}#walk-in")


async def context(console: Console, request: StaffRequest, case: CaseView) -> dict[str, Any]:
    """What was typed for the citizen, and by whom; who is reminded in their place."""
    staff, number = request.user.member, case.row.number

    def read(work: Work) -> dict[str, Any]:
        return {
            "walk_in": hand.about(work, staff, number),
            "addressees": addressee.addressees_of(work, staff, number),
        }

    return await console.runtime.alook(read)


HANDLERS: tuple[Any, ...] = (set_addressee,)
SLOTS = {"side": (5, "case/walk_in.html")}
