"""Putting the case page together; each way goes through ``access_case``."""

from __future__ import annotations

import datetime as dt
import uuid

from litestar import Response

from admin.case.gathered import contexts, slots
from admin.case.timeline import timeline
from admin.console import Console, StaffRequest
from bot.accounts import organisation
from bot.answers.ready import offered
from bot.appointments.desk import appointments_of, reminders_of
from bot.cases import desk
from bot.cases.changes import change_mark
from bot.clock import COPENHAGEN
from bot.errors import HelpError
from bot.ports import Part

INTERPRETER = ("west", "east", "north", "not-sure", "none")


async def case_page(
    request: StaffRequest,
    console: Console,
    number: int,
    *,
    error: HelpError | None = None,
    answer: str = "",
    note: str = "",
    key: str = "",
    preview: tuple[Part, ...] = (),
    ready: str = "",
    choosing: bool = False,
    bare: bool = False,
) -> Response[str]:
    """The page, with what was typed when something stood in the way. Raises ``NotFound``.

    ``ready``: the ready answer that was chosen; ``choosing``: their list is open; ``bare``: the answer ends in a
    bare question, which is said once.
    """
    runtime, staff = console.runtime, request.user.member
    # Taken first: what changes while the page is made is told by the stream, and shown at worst twice.
    mark = await runtime.alook(change_mark, staff, number)
    view = await runtime.arun(desk.access_case, staff, number)
    tomorrow = (runtime.clock.now().astimezone(COPENHAGEN) + dt.timedelta(days=1)).date()
    return console.page(
        request,
        "case/page.html",
        status=error.status if error else 200,
        case=view,
        row=view.row,
        mark=mark,
        entries=timeline(view),
        appointments=await runtime.alook(appointments_of, staff, number),
        loose=await runtime.alook(reminders_of, staff, number),
        rows=await runtime.alook(desk.queue, staff, "waiting"),
        mine=await runtime.alook(desk.queue, staff, "mine"),
        teams=await runtime.alook(organisation.teams),
        interpreters=INTERPRETER,
        tomorrow=tomorrow.isoformat(),
        error=error,
        answer=answer,
        note=note,
        key=key or uuid.uuid4().hex,
        preview=preview,
        ready=ready,
        choosing=choosing,
        bare=bare,
        ready_answers=offered(runtime.content.texts),
        slots=slots(),
        **await contexts(console, request, view),
    )
