"""A reviewer reads the Greenlandic examples of an intent, corrects them, and approves them whole."""

from __future__ import annotations

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.console import Console, Here, StaffRequest, go
from admin.forms import Form, read_form
from admin.guards import may_enter
from admin.sessions import say_once
from admin.understanding.where import back
from bot.errors import HelpError
from bot.hearing import approval, drafts
from bot.hearing.wording import ExampleFaults

APPROVE = [may_enter("examples.approve")]
RETRY = frozenset({"examples-changed", "examples-doubted"})


def _of(intent: str) -> str:
    return f"/console/understanding/approval/{intent}"


async def _page(
    request: StaffRequest,
    console: Console,
    intent: str,
    *,
    error: HelpError | None = None,
    form: Form | None = None,
) -> Response[str]:
    view = await console.runtime.alook(approval.review, request.user.member, intent)
    return console.page(
        request,
        "understanding/review.html",
        status=error.status if error else 200,
        view=view,
        error=error if not isinstance(error, ExampleFaults) else None,
        faults=error.faults if isinstance(error, ExampleFaults) else (),
        wrong=form.text("sentence") if form else "",
        better=form.line("better") if form else "",
    )


@get("/approval")
async def show_reviews(request: StaffRequest, console: Here) -> Response[str]:
    """Every intent, those that wait first."""
    views = await console.runtime.alook(approval.reviews, request.user.member)
    return console.page(request, "understanding/approval.html", views=views)


@get("/approval/{intent:str}")
async def show_review(request: StaffRequest, console: Here, intent: FromPath[str]) -> Response[str]:
    """The sentences of one intent."""
    return await _page(request, console, intent)


@post("/approval/{intent:str}/approve", guards=APPROVE)
async def approve(request: StaffRequest, console: Here, intent: FromPath[str]) -> Response[str] | Redirect:
    """Approve them all; when they are others by now, they are shown again."""
    form = await read_form(request)
    try:
        await console.runtime.arun(approval.approve, request.user.member, intent, form.line("digest"))
    except HelpError as error:
        if error.code not in RETRY:
            raise
        return await _page(request, console, intent, error=error)
    label = console.say(request, f"intent-{intent.replace('_', '-')}")
    say_once(request, "understanding-approve-done", intent=label)
    return go("/console/understanding/approval")


@post("/approval/{intent:str}/withdraw", guards=APPROVE)
async def withdraw(request: StaffRequest, console: Here, intent: FromPath[str]) -> Redirect:
    """Take an approval back."""
    await console.runtime.arun(approval.withdraw, request.user.member, intent)
    say_once(request, "understanding-withdrawn")
    return go(_of(intent))


@post("/approval/{intent:str}/doubt", guards=APPROVE)
async def doubt(request: StaffRequest, console: Here, intent: FromPath[str]) -> Redirect:
    """Say that one is not sure of a sentence, or is after all."""
    form = await read_form(request)
    unsure = form.line("unsure") == "yes"
    await console.runtime.arun(
        approval.doubt, request.user.member, intent, form.text("sentence"), unsure=unsure
    )
    say_once(request, "understanding-doubt-saved" if unsure else "understanding-doubt-gone")
    return back(_of(intent), form)


@post("/approval/{intent:str}/correct", guards=APPROVE)
async def correct(request: StaffRequest, console: Here, intent: FromPath[str]) -> Response[str] | Redirect:
    """Put a better sentence in a sentence's place, as drafts."""
    form = await read_form(request)
    try:
        await console.runtime.arun(
            drafts.correct_example, request.user.member, intent, form.text("sentence"), form.line("better"),
            confirmed=bool(form.line("confirmed")),
        )  # fmt: skip
    except ExampleFaults as error:
        return await _page(request, console, intent, error=error, form=form)
    say_once(request, "understanding-corrected")
    return back(_of(intent), form)


HANDLERS = (show_reviews, show_review, approve, withdraw, doubt, correct)
