"""What became of an appointment, noted by staff once its time has come."""

from __future__ import annotations

import uuid
from typing import Any

from litestar import Response, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.case.deed import do, worker
from admin.console import Console, Here, StaffRequest
from admin.forms import read_form
from bot.appointments.held import HELD, note_held
from bot.cases.access import emptied, find_case
from bot.cases.views import CaseView
from bot.runtime import Work


@post("/appointments/{appointment_id:uuid}/held")
async def save(
    request: StaffRequest, console: Here, number: FromPath[int], appointment_id: FromPath[uuid.UUID]
) -> Response[str] | Redirect:
    """Write it down, or take it back with no word."""
    staff, form = worker(request), await read_form(request)
    held = form.line("held") or None
    return await do(
        request, console, number, "appointment-held-saved" if held else "appointment-held-gone",
        lambda: console.runtime.arun(note_held, staff, number, appointment_id, held),
    )  # fmt: skip


async def context(console: Console, request: StaffRequest, case: CaseView) -> dict[str, Any]:
    """The words it may be noted with, none once the case has no words left; and whose appointments they are."""
    member, number = request.user.member, case.row.number

    def read(work: Work) -> dict[str, Any]:
        row = find_case(work, member, number)
        return {"held_words": () if emptied(row) else HELD, "held_case_id": row["id"]}

    return await console.runtime.alook(read)


HANDLERS: tuple[Any, ...] = (save,)
