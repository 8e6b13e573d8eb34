"""Every revision of a flow, and going back to one."""

from __future__ import annotations

import uuid

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.area import Handlers
from admin.console import Console, Here, StaffRequest, go
from admin.flows.decided import decisions_of, typed
from admin.forms import Form, read_form
from admin.guards import may_enter
from admin.sessions import say_once
from bot.errors import HelpError
from bot.revisions import gate, publish
from bot.revisions.look import history, look_back

PUBLISH = [may_enter("flows.publish")]


@get("/{flow:str}/history")
async def show(request: StaffRequest, console: Here, flow: FromPath[str]) -> Response[str]:
    """What was live when, by whom and why."""
    rows = await console.runtime.alook(history, request.user.member, flow)
    return console.page(request, "flows/history.html", flow=flow, rows=rows)


async def _back(
    request: StaffRequest, console: Console, flow: str, revision_id: uuid.UUID, *,
    error: HelpError | None = None, form: Form | None = None, verdict: gate.Verdict | None = None,
) -> Response[str]:  # fmt: skip
    look = await console.runtime.alook(look_back, request.user.member, flow, revision_id)
    rows = await console.runtime.alook(history, request.user.member, flow)
    return console.page(
        request,
        "flows/back.html",
        status=error.status if error else 200,
        look=look,
        flow=flow,
        row=next(row for row in rows if row.id == revision_id),
        error=error,
        verdict=verdict,
        typed=typed(form) if form is not None else {},
    )


@get("/{flow:str}/back/{revision_id:uuid}", guards=PUBLISH)
async def ask(
    request: StaffRequest, console: Here, flow: FromPath[str], revision_id: FromPath[uuid.UUID]
) -> Response[str]:
    """What going back would change, before it is done."""
    return await _back(request, console, flow, revision_id)


@post("/{flow:str}/back/{revision_id:uuid}", guards=PUBLISH)
async def send(
    request: StaffRequest, console: Here, flow: FromPath[str], revision_id: FromPath[uuid.UUID]
) -> Response[str] | Redirect:
    """Put an earlier revision in force again, over what stands against it once that has been seen."""
    form = await read_form(request)
    staff = request.user.member
    look = await console.runtime.alook(look_back, staff, flow, revision_id)
    verdict = None
    try:
        coming = await console.runtime.alook(publish.former, flow, revision_id)
        verdict = await gate.judge(console.runtime, coming)
        if not verdict.clear and form.line("anyway") != verdict.token:
            raise HelpError("back-differs", 409)
        number = await console.runtime.arun(
            publish.roll_back, staff, flow, revision_id, token=form.line("token"), note=form.line("note"),
            decisions=decisions_of(form, look),
            told={story.id: (story.before, story.after) for story in verdict.stories if story.outcome == "differs"},
        )  # fmt: skip
    except HelpError as error:
        if error.status == 404:
            raise
        return await _back(request, console, flow, revision_id, error=error, form=form, verdict=verdict)
    say_once(request, "flows-rolled-back", flow=flow, number=str(number))
    return go(f"/console/flows/{flow}/history")


HANDLERS: Handlers = (show, ask, send)
