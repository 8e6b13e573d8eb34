"""Appointments of a case: entering, moving and cancelling, each after a look at what the citizen will read."""

from __future__ import annotations

import uuid
from collections.abc import Awaitable, Callable
from typing import Any, Literal

import msgspec
from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.case.appointment_form import (
    DUTY,
    INTERPRETER,
    WHAT,
    ZONES,
    Draft,
    details_of,
    draft_of,
    read_draft,
    time_of,
)
from admin.case.deed import do, worker
from admin.console import Console, Here, StaffRequest, go
from admin.forms import read_form
from admin.sessions import say_once
from bot.accounts.roles import may
from bot.appointments import desk, preview
from bot.appointments.interpreter import set_state
from bot.appointments.preview import Bubble
from bot.appointments.views import AppointmentView
from bot.cases.desk import access_case
from bot.cases.views import CaseRow, StaffMember
from bot.clock import COPENHAGEN
from bot.errors import HelpError, NotFound
from bot.facts.snapshot import CRISIS_KINDS
from bot.runtime import Runtime
from flows.ports import Place

Act = Literal["new", "move", "cancel"]
Page = Response[str] | Redirect
SAID = {"new": "appointments-entered", "move": "appointments-moved", "cancel": "appointments-cancelled"}


class Door(msgspec.Struct, frozen=True):
    """Who asks, about which case and, but for a new one, which appointment."""

    staff: StaffMember
    row: CaseRow
    about: AppointmentView | None = None


async def _door(
    request: StaffRequest, console: Console, number: int, appointment_id: uuid.UUID | None = None
) -> Door:
    """Let in whose case it is. Raises ``NotFound`` for any other's, and says so when it is nobody's yet."""
    staff, runtime = request.user.member, console.runtime
    if not may(staff.role, "cases.work"):
        raise HelpError("forbidden", 403)
    case = await runtime.arun(access_case, staff, number)
    if not case.may_answer:
        if case.row.state == "closed":
            raise HelpError("case-closed", 409)
        if case.row.staff_id is not None:
            raise NotFound
        raise HelpError("not-taken", 409)
    if appointment_id is None:
        return Door(staff, case.row)
    found = await runtime.alook(desk.appointments_of, staff, number)
    about = next((view for view in found if view.id == appointment_id), None)
    if about is None:
        raise NotFound
    if about.state != "agreed":
        raise HelpError("appointment-gone", 409)
    return Door(staff, case.row, about)


def _places(runtime: Runtime) -> list[Place]:
    """Places to choose from: those one goes to, by city and name."""
    facts, now = runtime.content.facts, runtime.clock.now()
    rows = sorted(facts.rows, key=lambda row: (row.city, row.name))
    found = [facts.place(row.slug, at=now) for row in rows if row.kind not in CRISIS_KINDS]
    return [place for place in found if place is not None and place.address]


def _page(
    request: StaffRequest,
    console: Console,
    door: Door,
    act: Act,
    draft: Draft,
    *,
    error: HelpError | None = None,
    shown: tuple[Bubble, ...] = (),
) -> Response[str]:
    """The form as it was filled in, with what stands in the way or what the citizen would read."""
    runtime = console.runtime
    return console.page(
        request,
        "case/appointment_form.html",
        status=error.status if error else 200,
        row=door.row,
        about=door.about,
        act=act,
        draft=draft,
        error=error,
        preview=shown,
        whats=WHAT,
        duties=DUTY,
        interpreters=INTERPRETER,
        zones=tuple(ZONES),
        places=_places(runtime) if act == "new" else (),
        today=runtime.clock.now().astimezone(COPENHAGEN).date().isoformat(),
    )


async def _answer(
    request: StaffRequest,
    console: Console,
    door: Door,
    act: Act,
    draft: Draft,
    look: Callable[[], Awaitable[tuple[Bubble, ...]]],
    save: Callable[[], Awaitable[object]],
    *,
    saving: bool,
) -> Page:
    """Show what the citizen would read, or do it and say so on the case page; a refusal keeps what was typed."""
    try:
        if not saving:
            return _page(request, console, door, act, draft, shown=await look())
        await save()
    except NotFound:
        raise
    except HelpError as error:
        return _page(request, console, door, act, draft, error=error)
    say_once(request, SAID[act])
    return go(f"/console/cases/{door.row.number}")


@get("/appointments/new")
async def ask_new(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str]:
    """The empty form of a new appointment."""
    door = await _door(request, console, number)
    interpreter = door.row.interpreter or ""
    return _page(request, console, door, "new", Draft(interpreter=interpreter, key=uuid.uuid4().hex))


@post("/appointments/new")
async def enter(request: StaffRequest, console: Here, number: FromPath[int]) -> Page:
    """Enter an appointment; the citizen reads the confirmation at once. ``do`` is ``preview`` or ``save``."""
    door, form = await _door(request, console, number), await read_form(request)
    draft, runtime = read_draft(form), console.runtime
    try:
        details = details_of(draft, runtime.clock.now(), lambda text_id: console.say(request, text_id))
    except HelpError as error:
        return _page(request, console, door, "new", draft, error=error)
    return await _answer(
        request, console, door, "new", draft,
        lambda: runtime.arun(preview.entered, door.staff, number, details),
        lambda: runtime.arun(desk.enter, door.staff, number, details, draft.key),
        saving=form.line("do") == "save",
    )  # fmt: skip


@get("/appointments/{appointment_id:uuid}/move")
async def ask_move(
    request: StaffRequest, console: Here, number: FromPath[int], appointment_id: FromPath[uuid.UUID]
) -> Response[str]:
    """The form of a new time, beginning with the old one."""
    door = await _door(request, console, number, appointment_id)
    assert door.about is not None
    return _page(request, console, door, "move", draft_of(door.about))


@post("/appointments/{appointment_id:uuid}/move")
async def move(
    request: StaffRequest, console: Here, number: FromPath[int], appointment_id: FromPath[uuid.UUID]
) -> Page:
    """Move it; the citizen reads the new time at once."""
    door, form = await _door(request, console, number, appointment_id), await read_form(request)
    draft, runtime = read_draft(form), console.runtime
    try:
        wall, zone = time_of(draft, runtime.clock.now())
    except HelpError as error:
        return _page(request, console, door, "move", draft, error=error)
    return await _answer(
        request, console, door, "move", draft,
        lambda: runtime.arun(preview.moved, door.staff, number, appointment_id, wall, zone),
        lambda: runtime.arun(desk.move_for, door.staff, number, appointment_id, wall, zone),
        saving=form.line("do") == "save",
    )  # fmt: skip


@get("/appointments/{appointment_id:uuid}/cancel")
async def ask_cancel(
    request: StaffRequest, console: Here, number: FromPath[int], appointment_id: FromPath[uuid.UUID]
) -> Response[str]:
    """What cancelling means and what the citizen would read, before it is done."""
    door = await _door(request, console, number, appointment_id)
    shown = await console.runtime.arun(preview.cancelled, door.staff, number, appointment_id)
    return _page(request, console, door, "cancel", Draft(), shown=shown)


@post("/appointments/{appointment_id:uuid}/cancel")
async def cancel(
    request: StaffRequest, console: Here, number: FromPath[int], appointment_id: FromPath[uuid.UUID]
) -> Page:
    """Cancel it; the citizen reads it at once."""
    door, runtime = await _door(request, console, number, appointment_id), console.runtime
    return await _answer(
        request, console, door, "cancel", Draft(),
        lambda: runtime.arun(preview.cancelled, door.staff, number, appointment_id),
        lambda: runtime.arun(desk.cancel_for, door.staff, number, appointment_id),
        saving=True,
    )  # fmt: skip


@post("/appointments/{appointment_id:uuid}/interpreter")
async def interpreter(
    request: StaffRequest, console: Here, number: FromPath[int], appointment_id: FromPath[uuid.UUID]
) -> Page:
    """Write down how far its interpreter has been seen to."""
    staff, form = worker(request), await read_form(request)
    state = form.line("state")
    return await do(
        request, console, number, "appointments-interpreter-saved",
        lambda: console.runtime.arun(set_state, staff, number, appointment_id, state),
    )  # fmt: skip


HANDLERS: tuple[Any, ...] = (ask_new, enter, ask_move, move, ask_cancel, cancel, interpreter)
