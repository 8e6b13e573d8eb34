"""Publishing: the difference, people mid-flow, approval, a day to come."""

from __future__ import annotations

import datetime as dt

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.area import Handlers
from admin.console import Console, Here, StaffRequest, go
from admin.flows.decided import decisions_of, meanings_of, typed
from admin.forms import Form, read_form
from admin.guards import may_enter
from admin.sessions import say_once
from bot.clock import COPENHAGEN
from bot.errors import HelpError
from bot.revisions import gate, publish, schedule
from bot.revisions.look import Look, look_at_draft

PUBLISH = [may_enter("flows.publish")]


async def _page(
    request: StaffRequest, console: Console, flow: str, *, error: HelpError | None = None,
    form: Form | None = None, faults: list[str] | None = None,
) -> Response[str]:  # fmt: skip
    look = await console.runtime.alook(look_at_draft, request.user.member, flow)
    waiting = await console.runtime.alook(schedule.waiting_for, flow)
    return console.page(
        request,
        "flows/publish.html",
        status=error.status if error else 400 if faults else 200,
        look=look,
        flow=flow,
        waiting=waiting,
        failed=await console.runtime.alook(schedule.failed, flow),
        error=error,
        faults=faults or [],
        typed=typed(form) if form is not None else {},
    )


@get("/{flow:str}/publish")
async def show(request: StaffRequest, console: Here, flow: FromPath[str]) -> Response[str]:
    """What would change, who stands where, what is wrong."""
    return await _page(request, console, flow)


async def _checked(console: Console, look: Look, form: Form) -> list[str]:
    """The errors of the whole library. Raises ``flow-faults``, ``warning-reason-missing`` and ``stories-differ``."""
    if look.errors:
        raise HelpError("flow-faults", 409)
    if look.warnings and not form.line("reason"):
        raise HelpError("warning-reason-missing", 400)
    verdict = await gate.judge(console.runtime, await console.runtime.alook(publish.drafted, look.flow))
    if not verdict.faults:
        verdict.refuse()
    return list(verdict.faults)


def _note(look: Look, form: Form) -> str:
    """The note, and the reason for what was accepted with it."""
    note, reason = form.line("note"), form.line("reason")
    codes = ", ".join(dict.fromkeys(fault.code for fault in look.warnings))
    return f"{note} ({codes}: {reason})" if note and reason and codes else note


@post("/{flow:str}/publish", guards=PUBLISH)
async def send(request: StaffRequest, console: Here, flow: FromPath[str]) -> Response[str] | Redirect:
    """Put the draft in force."""
    form = await read_form(request)
    staff = request.user.member
    look = await console.runtime.alook(look_at_draft, staff, flow)
    try:
        faults = await _checked(console, look, form)
        if faults:
            return await _page(request, console, flow, form=form, faults=faults)
        number = await console.runtime.arun(
            publish.publish, staff, flow, token=form.line("token"), note=_note(look, form),
            decisions=decisions_of(form, look), meanings=meanings_of(form, look),
        )  # fmt: skip
    except HelpError as error:
        if error.status == 404:
            raise
        return await _page(request, console, flow, error=error, form=form)
    say_once(request, "flows-published", flow=flow, number=str(number))
    return go(f"/console/flows/{flow}/history")


@post("/{flow:str}/schedule", guards=PUBLISH)
async def send_schedule(
    request: StaffRequest, console: Here, flow: FromPath[str]
) -> Response[str] | Redirect:
    """Let the draft go live on a day to come."""
    form = await read_form(request)
    staff = request.user.member
    look = await console.runtime.alook(look_at_draft, staff, flow)
    try:
        at = _instant(form.line("at"))
        faults = await _checked(console, look, form)
        if faults:
            return await _page(request, console, flow, form=form, faults=faults)
        await console.runtime.arun(
            schedule.schedule, staff, flow, token=form.line("token"), note=_note(look, form),
            at=at, decisions=decisions_of(form, look), meanings=meanings_of(form, look),
        )  # fmt: skip
    except HelpError as error:
        if error.status == 404:
            raise
        return await _page(request, console, flow, error=error, form=form)
    say_once(request, "flows-scheduled", flow=flow)
    return go("/console/flows")


def _instant(words: str) -> dt.datetime:
    """A wall clock time in Denmark as the browser sends it. Raises ``schedule-past`` for what is none."""
    try:
        return dt.datetime.fromisoformat(words).replace(tzinfo=COPENHAGEN).astimezone(dt.UTC)
    except (ValueError, OverflowError):
        raise HelpError("schedule-past", 400) from None


@post("/{flow:str}/unschedule", guards=PUBLISH)
async def unschedule(request: StaffRequest, console: Here, flow: FromPath[str]) -> Redirect:
    """Let what waits not go live."""
    await console.runtime.arun(schedule.cancel, request.user.member, flow)
    say_once(request, "flows-unscheduled", flow=flow)
    return go("/console/flows")


@post("/{flow:str}/approve", guards=PUBLISH)
async def approve(request: StaffRequest, console: Here, flow: FromPath[str]) -> Response[str] | Redirect:
    """Say that somebody else's draft may be published."""
    form = await read_form(request)
    try:
        await console.runtime.arun(publish.approve, request.user.member, flow, form.line("revision"))
    except HelpError as error:
        if error.status == 404:
            raise
        return await _page(request, console, flow, error=error)
    say_once(request, "flows-approved", flow=flow)
    return go(f"/console/flows/{flow}/publish")


HANDLERS: Handlers = (show, send, send_schedule, unschedule, approve)
