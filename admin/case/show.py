"""Putting the case page together; each way goes through ``access_case``."""

from __future__ import annotations

import datetime as dt
import uuid

from litestar import Response

from admin.case.draft import EMPTY, Draft
from admin.case.gathered import contexts, slots
from admin.case.timeline import timeline
from admin.console import Console, StaffRequest
from bot.accounts import organisation
from bot.answers.compose import LONGEST_CHOICE, MOST, sets_in_danish
from bot.answers.hardness import HARDEST, hardness
from bot.answers.places import find_places, place_named
from bot.answers.ready import offered
from bot.appointments.desk import appointments_of, reminders_of
from bot.bubble import Drawn
from bot.cases import desk
from bot.cases.changes import change_mark
from bot.cases.looking import look
from bot.cases.reading import BESIDE, access_case
from bot.cases.views import CaseView, StaffMember
from bot.clock import COPENHAGEN
from bot.errors import HelpError
from bot.runtime import Work

INTERPRETER = ("west", "east", "north", "not-sure", "none")


async def case_page(
    request: StaffRequest,
    console: Console,
    number: int,
    *,
    error: HelpError | None = None,
    draft: Draft = EMPTY,
    note: str = "",
    shown: Drawn | None = None,
    finding: bool = False,
    choosing: bool = False,
    bare: bool = False,
    live: bool = False,
) -> Response[str]:
    """The page, with what was typed when something stood in the way. Raises ``NotFound``.

    ``shown``: the answer as the citizen would get it; ``finding``: a place is looked for; ``choosing``: the list of
    ready answers is open; ``bare``: the answer ends in a
    bare question, which is said once; ``live``: only what an open page replaces by itself, without queue and composer.
    """
    runtime, staff = console.runtime, request.user.member
    # Taken first: what changes while the page is made is told by the stream, and shown at worst twice.
    mark = await runtime.alook(change_mark, staff, number)
    view = await runtime.arun(_read, staff, number, live)
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
        frame="case/bare.html" if live else "base.html",
        live=live,
        rows=() if live else await runtime.alook(desk.queue, staff, "waiting", most=BESIDE),
        mine=() if live else await runtime.alook(desk.queue, staff, "mine", most=BESIDE),
        teams=() if live else await runtime.alook(organisation.teams),
        interpreters=INTERPRETER,
        tomorrow=tomorrow.isoformat(),
        error=error,
        draft=draft,
        hardness=hardness(draft.text) if shown is not None and draft.language == "da" else None,
        hardest=HARDEST,
        choice_sets=sets_in_danish(runtime.content.texts),
        choice_rows=range(1, MOST + 1),
        longest_choice=LONGEST_CHOICE,
        places=find_places(runtime, draft.wanted) if draft.wanted else [],
        place=place_named(runtime, draft.place),
        note=note,
        key=draft.key or uuid.uuid4().hex,
        preview=shown,
        finding=finding,
        choosing=choosing,
        bare=bare,
        ready_answers={} if live else offered(runtime.content.texts),
        slots=slots(),
        **await contexts(console, request, view),
    )


def _read(work: Work, staff: StaffMember, number: int, live: bool) -> CaseView:
    """Open the case, and say to others that it is open."""
    look(work, staff, number)
    return access_case(work, staff, number, live=live)
