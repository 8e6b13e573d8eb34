"""To the interpreter, from the case page: a message of the citizen, or words of one's own; and what came back."""

from __future__ import annotations

import uuid
from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.case.show import case_page
from admin.console import Console, Here, StaffRequest, go
from admin.forms import read_form
from admin.sessions import say_once
from bot.accounts.roles import may
from bot.cases import desk
from bot.cases.access import find_case
from bot.cases.views import CaseView, StaffMember
from bot.errors import HelpError, NotFound
from bot.interpreting import handing
from bot.interpreting.views import DIALECTS
from bot.runtime import Work

SLOTS = {
    "side": (40, "case/interpreting.html"),
    "composer": (60, "case/interpreting_own.html"),
    "strip": (10, "case/interpreting_late.html"),
}


async def context(console: Console, request: StaffRequest, case: CaseView) -> dict[str, Any]:
    """What was handed over, and by message what came of it."""
    handed = await console.runtime.alook(handing.handed_of, request.user.member, case.row.number)
    return {"handed": handed, "interpreted": {each.message_id: each for each in handed if each.message_id}}


def _worker(request: StaffRequest) -> StaffMember:
    staff = request.user.member
    if not may(staff.role, "cases.work"):
        raise HelpError("forbidden", 403)
    return staff


def _id(words: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(words) if words else None
    except ValueError:
        raise NotFound from None


async def _page(
    request: StaffRequest,
    console: Console,
    number: int,
    message_id: uuid.UUID | None,
    *,
    error: HelpError | None = None,
    text: str = "",
    key: str = "",
) -> Response[str]:
    staff = _worker(request)
    view = await console.runtime.arun(desk.access_case, staff, number)

    def read(work: Work) -> dict[str, Any]:
        row = find_case(work, staff, number)
        words = handing.words_of(work, row, message_id) if message_id else ""
        return {"words": words, "promised": handing.promised(work, row["team_id"])}

    return console.page(
        request,
        "case/to_interpreter.html",
        status=error.status if error else 200,
        row=view.row,
        message_id=message_id,
        dialects=DIALECTS,
        error=error,
        text=text,
        key=key or uuid.uuid4().hex,
        **await console.runtime.alook(read),
    )


@get("/to-interpreter")
async def ask(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str]:
    """Says what the interpreter will see and by when it is back, before it is handed over."""
    return await _page(request, console, number, _id(request.query_params.get("message", "")))


@post("/to-interpreter")
async def hand_over(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Hand it over; a refusal keeps the words."""
    staff, form = _worker(request), await read_form(request)
    text, key = form.text("text"), form.line("key")[:64]
    message_id = _id(form.line("message"))
    try:
        item_id = uuid.UUID(key)
    except ValueError:
        item_id = uuid.uuid4()
    try:
        await console.runtime.arun(
            lambda work: handing.ask(
                work,
                staff,
                number,
                item_id=item_id,
                message_id=message_id,
                text=text,
                dialect=form.line("dialect") or None,
            )
        )
    except NotFound:
        raise
    except HelpError as error:
        return await _page(request, console, number, message_id, error=error, text=text, key=key)
    say_once(request, "interpreting-asked")
    return go(f"/console/cases/{number}#interpreting-part")


@post("/interpreting/{item_id:uuid}/withdraw")
async def withdraw(
    request: StaffRequest, console: Here, number: FromPath[int], item_id: FromPath[uuid.UUID]
) -> Response[str] | Redirect:
    """It is not needed any more."""
    try:
        await console.runtime.arun(handing.withdraw, _worker(request), number, item_id)
    except NotFound:
        raise
    except HelpError as error:
        return await case_page(request, console, number, error=error)
    say_once(request, "interpreting-withdrawn")
    return go(f"/console/cases/{number}")


@post("/interpreting/{item_id:uuid}/send")
async def send(
    request: StaffRequest, console: Here, number: FromPath[int], item_id: FromPath[uuid.UUID]
) -> Response[str] | Redirect:
    """Send one's own words in Greenlandic as one's answer."""
    try:
        await console.runtime.arun(handing.send, _worker(request), number, item_id)
    except NotFound:
        raise
    except HelpError as error:
        return await case_page(request, console, number, error=error)
    return go(f"/console/cases/{number}")


HANDLERS: tuple[Any, ...] = (ask, hand_over, withdraw, send)
