"""One case: reading it and everything that can be done with it."""

from __future__ import annotations

from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.area import Area
from admin.case.deed import do, worker
from admin.case.draft import read_draft
from admin.case.gathered import handlers
from admin.case.show import INTERPRETER, case_page
from admin.console import Here, StaffRequest, go
from admin.forms import read_form
from bot.answers import send
from bot.answers.question import is_bare
from bot.bubble import draw
from bot.cases import desk
from bot.cases.changes import change_mark
from bot.errors import HelpError, NotFound


def _to(number: int) -> Redirect:
    return go(f"/console/cases/{number}")


@get("/")
async def show(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str]:
    """The case page."""
    return await case_page(request, console, number)


@get("/live")
async def live(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str]:
    """What an open page replaces by itself; nothing (204) when its ``mark`` says that it shows all there is."""
    mark = request.query_params.get("mark", "")
    staff, runtime = request.user.member, console.runtime
    if mark and mark == await runtime.alook(change_mark, staff, number):
        return Response("", status_code=204, headers={"Cache-Control": "no-store"})
    return await case_page(request, console, number, live=True)


@post("/claim")
async def claim(request: StaffRequest, console: Here, number: FromPath[int]) -> Redirect:
    """Take the case over; who comes second is told who was first."""
    await console.runtime.arun(desk.claim, worker(request), number)
    return _to(number)


@post("/answer")
async def answer(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Write to the citizen. The key makes a repeated click one message; a refusal keeps the words.

    A bare "Forstår du?" at the end comes back once with why; sent again it goes out. A question with choices to press
    is none.
    """
    staff, draft = worker(request), read_draft(await read_form(request))
    if is_bare(draft.text) and not draft.asked and not draft.extra.asks:
        return await case_page(request, console, number, draft=draft, bare=True)
    try:
        if not draft.text and not draft.place:
            raise HelpError("question-missing" if draft.extra.asks else "text-missing")
        await console.runtime.arun(send.send, staff, number, draft.text, draft.key, draft.ready, draft.extra)
    except NotFound:
        raise
    except HelpError as error:
        return await case_page(request, console, number, error=error, draft=draft)
    return _to(number)


@post("/preview")
async def preview(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str]:
    """The bubble as the citizen would get it, on their channel; nothing is sent."""
    staff, draft = worker(request), read_draft(await read_form(request))
    runtime = console.runtime
    if not draft.text and not draft.place:
        return await case_page(request, console, number, draft=draft)
    try:
        bubble = await runtime.arun(send.bubble, staff, number, draft.text, draft.ready, draft.extra)
    except NotFound:
        raise
    except HelpError as error:
        return await case_page(request, console, number, error=error, draft=draft)
    return await case_page(request, console, number, draft=draft, shown=draw(runtime, bubble))


@post("/place")
async def place(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str]:
    """Look for a place to send with the answer; what was written stays."""
    worker(request)
    draft = read_draft(await read_form(request))
    return await case_page(request, console, number, draft=draft, finding=True)


@post("/interpreter")
async def interpreter(
    request: StaffRequest, console: Here, number: FromPath[int]
) -> Response[str] | Redirect:
    """Write down which interpreter is needed."""
    staff, form = worker(request), await read_form(request)
    value = form.line("interpreter")
    if value not in INTERPRETER:
        raise HelpError("bad-request")
    return await do(
        request, console, number, "case-interpreter-saved",
        lambda: console.runtime.arun(desk.set_interpreter, staff, number, value),
    )  # fmt: skip


HANDLERS: tuple[Any, ...] = (
    show, live, claim, answer, preview, place, interpreter,
)  # fmt: skip
AREA = Area(name="case", path="/cases/{number:int}", handlers=[*HANDLERS, *handlers()], action="cases.read")
