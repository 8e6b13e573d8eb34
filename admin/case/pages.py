"""One case: reading it and everything that can be done with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable
from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.area import Area
from admin.case.gathered import handlers
from admin.case.show import INTERPRETER, OUTCOMES, case_page
from admin.console import Console, Here, StaffRequest, go
from admin.forms import read_form
from admin.sessions import say_once
from bot.accounts.roles import may
from bot.answers import send
from bot.answers.question import is_bare
from bot.cases import desk
from bot.cases.views import StaffMember
from bot.clock import COPENHAGEN
from bot.errors import HelpError, NotFound

MORNING = dt.time(9)
"""When a case that was put off for a day comes back."""


def _worker(request: StaffRequest) -> StaffMember:
    staff = request.user.member
    if not may(staff.role, "cases.work"):
        raise HelpError("forbidden", 403)
    return staff


def _to(number: int) -> Redirect:
    return go(f"/console/cases/{number}")


@get("/")
async def show(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str]:
    """The case page."""
    return await case_page(request, console, number)


@post("/claim")
async def claim(request: StaffRequest, console: Here, number: FromPath[int]) -> Redirect:
    """Take the case over; who comes second is told who was first."""
    await console.runtime.arun(desk.claim, _worker(request), number)
    return _to(number)


@post("/answer")
async def answer(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Write to the citizen. The key makes a repeated click one message; a refusal keeps the words.

    A bare "Forstår du?" at the end comes back once with why; sent again it goes out.
    """
    staff, form = _worker(request), await read_form(request)
    text, key, chosen = form.text("text").strip(), form.line("key")[:64], form.line("ready")
    if is_bare(text) and not form.line("asked"):
        return await case_page(request, console, number, answer=text, key=key, ready=chosen, bare=True)
    try:
        if not text:
            raise HelpError("text-missing")
        await console.runtime.arun(send.send, staff, number, text, key, chosen)
    except NotFound:
        raise
    except HelpError as error:
        return await case_page(request, console, number, error=error, answer=text, key=key, ready=chosen)
    return _to(number)


@post("/preview")
async def preview(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str]:
    """The bubble as the citizen would get it; nothing is sent."""
    staff, form = _worker(request), await read_form(request)
    text, key, chosen = form.text("text").strip(), form.line("key")[:64], form.line("ready")
    try:
        parts = await console.runtime.arun(send.preview, staff, number, text, chosen) if text else ()
    except NotFound:
        raise
    except HelpError as error:
        return await case_page(request, console, number, error=error, answer=text, key=key, ready=chosen)
    return await case_page(request, console, number, answer=text, key=key, preview=parts, ready=chosen)


@post("/note")
async def note(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Write to colleagues; no citizen ever sees it."""
    staff, form = _worker(request), await read_form(request)
    text = form.text("text").strip()
    try:
        if not text:
            raise HelpError("text-missing")
        await console.runtime.arun(desk.add_note, staff, number, text)
    except NotFound:
        raise
    except HelpError as error:
        return await case_page(request, console, number, error=error, note=text)
    return _to(number)


async def _do(
    request: StaffRequest, console: Console, number: int, said: str, act: Callable[[], Awaitable[None]]
) -> Response[str] | Redirect:
    """Do it and say so on the case page; a refusal is said there too."""
    try:
        await act()
    except NotFound:
        raise
    except HelpError as error:
        return await case_page(request, console, number, error=error)
    say_once(request, said)
    return _to(number)


@post("/hand-back")
async def hand_back(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Let the machine go on with the citizen; with a day, the case comes back on its morning."""
    staff, form = _worker(request), await read_form(request)
    day = form.line("follow_up")

    async def act() -> None:
        until = _morning(day, console.runtime.clock.now()) if day else None
        await console.runtime.arun(desk.hand_back, staff, number, until)

    return await _do(request, console, number, "case-follow-up-set" if day else "case-handed-back", act)


@post("/transfer")
async def transfer(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Give the case to another team; it waits there."""
    staff, form = _worker(request), await read_form(request)
    try:
        await console.runtime.arun(desk.transfer, staff, number, form.id("team"))
    except NotFound:
        raise
    except HelpError as error:
        return await case_page(request, console, number, error=error)
    # The case may be out of sight now: the queue is where one goes on.
    say_once(request, "case-transferred", number=str(number))
    return go("/console/cases")


def _morning(day: str, now: dt.datetime) -> dt.datetime:
    try:
        until = dt.datetime.combine(dt.date.fromisoformat(day), MORNING, COPENHAGEN)
    except ValueError:
        raise HelpError("date-wrong") from None
    if until <= now:
        raise HelpError("time-has-passed")
    return until


@post("/snooze")
async def snooze(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Put the case off to the morning of a day."""
    staff, form = _worker(request), await read_form(request)

    async def act() -> None:
        until = _morning(form.line("until"), console.runtime.clock.now())
        await console.runtime.arun(desk.snooze, staff, number, until)

    return await _do(request, console, number, "case-put-off", act)


@post("/interpreter")
async def interpreter(
    request: StaffRequest, console: Here, number: FromPath[int]
) -> Response[str] | Redirect:
    """Write down which interpreter is needed."""
    staff, form = _worker(request), await read_form(request)
    value = form.line("interpreter")
    if value not in INTERPRETER:
        raise HelpError("bad-request")
    return await _do(
        request, console, number, "case-interpreter-saved",
        lambda: console.runtime.arun(desk.set_interpreter, staff, number, value),
    )  # fmt: skip


@get("/close")
async def ask_close(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str]:
    """Says what closing means, and asks how it ended, before it is done."""
    view = await console.runtime.arun(desk.access_case, _worker(request), number)
    return console.page(request, "case/close.html", row=view.row, outcomes=OUTCOMES)


@post("/close")
async def close(request: StaffRequest, console: Here, number: FromPath[int]) -> Redirect:
    """Close the case."""
    staff, form = _worker(request), await read_form(request)
    outcome = form.line("outcome")
    if outcome not in OUTCOMES:
        raise HelpError("outcome-missing")
    await console.runtime.arun(desk.close_case, staff, number, outcome)
    say_once(request, "case-closed-done", number=str(number))
    return go("/console/cases")


HANDLERS: tuple[Any, ...] = (
    show, claim, answer, preview, note, hand_back, transfer, snooze, interpreter, ask_close, close,
)  # fmt: skip
AREA = Area(name="case", path="/cases/{number:int}", handlers=[*HANDLERS, *handlers()], action="cases.read")
