"""Drafts, what they would do, publishing them, and rolling publications back."""

from __future__ import annotations

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.console import Console, Here, StaffRequest, go
from admin.forms import Form, read_form
from admin.guards import may_enter
from admin.sessions import say_once
from bot.errors import HelpError, NotFound
from bot.hearing import drafts, publish
from bot.hearing.examples import LANGUAGES

EDIT = [may_enter("examples.edit")]
RETRY = frozenset({"note-missing", "reason-missing", "examples-changed"})
FIGURES = (
    ("right", "wishes"),
    ("among", "wishes"),
    ("wrong", "told"),
    ("refused", "denials"),
    ("missed", "dangers"),
    ("alarms", "harmless"),
)
"""Each figure, and what it is a share of."""
PATIENCE = 3.0
"""Seconds until the page says that it takes longer."""
SHOWN = 200
"""Test sentences with another answer that are listed at most."""


@get("/drafts", guards=EDIT)
async def show_drafts(request: StaffRequest, console: Here) -> Response[str]:
    """What is not published yet, and what was published."""
    runtime = console.runtime
    state = await runtime.alook(drafts.state_of)
    history = await runtime.alook(publish.publications, request.user.member)
    return console.page(request, "understanding/drafts.html", drafts=state.drafts, history=history)


async def _effect(
    request: StaffRequest, console: Console, *, error: HelpError | None = None, form: Form | None = None
) -> Response[str] | Redirect:
    seen = await publish.see_effect(console.runtime, request.user.member, PATIENCE)
    if seen is None:
        return console.page(request, "understanding/wait.html")
    if not seen.state.drafts:
        return go("/console/understanding/drafts")
    return console.page(
        request,
        "understanding/effect.html",
        status=error.status if error else 200,
        effect=seen.effect,
        token=seen.state.token,
        count=len(seen.state.drafts),
        kinds=LANGUAGES,
        figures=FIGURES,
        changed=seen.effect.changed[:SHOWN],
        error=error,
        note=form.line("note") if form else "",
        reason=form.line("reason") if form else "",
    )


@get("/effect", guards=EDIT)
async def show_effect(request: StaffRequest, console: Here) -> Response[str] | Redirect:
    """Figures before and after; it takes some seconds."""
    return await _effect(request, console)


@post("/publish", guards=EDIT)
async def send_publish(request: StaffRequest, console: Here) -> Response[str] | Redirect:
    """Put the drafts in force whose effect was seen."""
    form = await read_form(request)
    try:
        number = await publish.publish(
            console.runtime, request.user.member, note=form.line("note"), reason=form.line("reason"),
            token=form.line("token"),
        )  # fmt: skip
    except HelpError as error:
        if error.code not in RETRY:
            raise
        return await _effect(request, console, error=error, form=form)
    say_once(request, "understanding-published", number=str(number))
    return go("/console/understanding/drafts")


async def _last(request: StaffRequest, console: Console, number: int) -> publish.PublicationView:
    """The publication that may be rolled back, if it is this one. Raises ``NotFound``."""
    for view in await console.runtime.alook(publish.publications, request.user.member):
        if view.number == number and view.last:
            return view
    raise NotFound


@get("/undo/{number:int}", guards=EDIT)
async def ask_undo(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str]:
    """Says what rolling back means, before it is done."""
    return console.page(request, "understanding/undo.html", view=await _last(request, console, number))


@post("/undo/{number:int}", guards=EDIT)
async def undo(request: StaffRequest, console: Here, number: FromPath[int]) -> Redirect:
    """Roll the last publication back."""
    await publish.undo(console.runtime, request.user.member, number)
    say_once(request, "understanding-undone", number=str(number))
    return go("/console/understanding/drafts")


HANDLERS = (show_drafts, show_effect, send_publish, ask_undo, undo)
