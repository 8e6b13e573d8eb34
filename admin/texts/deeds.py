"""What is done about a text beside saving it: asking, answering, taking back, using former words again."""

from __future__ import annotations

import uuid
from typing import cast

from litestar import Response, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.area import Handlers
from admin.console import Here, StaffRequest, go
from admin.forms import read_form
from admin.sessions import say_once
from admin.texts.editor import editor_page
from admin.texts.turns import back
from bot.errors import HelpError, NotFound
from bot.texts import review
from bot.texts.asking import askable
from bot.texts.save import Meaning, restore


@post("/{text_id:str}/ask")
async def ask(request: StaffRequest, console: Here, text_id: FromPath[str]) -> Redirect:
    """Ask somebody about the Greenlandic, or say that the Danish is wrong."""
    form = await read_form(request)
    kind = "danish-wrong" if form.line("kind") == "danish-wrong" else "unsure"
    staff = request.user.member
    to = form.id("to") if form.line("to") else None
    if to is not None and str(to) not in dict(await console.runtime.alook(askable, staff)):
        raise NotFound
    await console.runtime.arun(
        review.ask,
        staff,
        text_id,
        "da" if kind == "danish-wrong" else "kl",
        form.line("words"),
        kind=kind,
        to=to,
    )
    say_once(request, "texts-question-kept")
    return back(form, text_id)


@post("/{text_id:str}/answer/{question_id:uuid}")
async def answer(
    request: StaffRequest, console: Here, text_id: FromPath[str], question_id: FromPath[uuid.UUID]
) -> Redirect:
    """Answer a question about the text."""
    form = await read_form(request)
    about = await console.runtime.arun(review.answer, request.user.member, question_id, form.line("words"))
    say_once(request, "texts-answered")
    return back(form, about)


@post("/{text_id:str}/undo")
async def undo(request: StaffRequest, console: Here, text_id: FromPath[str]) -> Redirect:
    """Take one's own approval of the last day back."""
    form = await read_form(request)
    await console.runtime.arun(review.undo, request.user.member, text_id, "kl")
    say_once(request, "texts-undone")
    return back(form, text_id)


@post("/{text_id:str}/restore/{revision_id:uuid}")
async def send_restore(
    request: StaffRequest, console: Here, text_id: FromPath[str], revision_id: FromPath[uuid.UUID]
) -> Response[str] | Redirect:
    """Let a former wording be said again; what it means is said with it."""
    form = await read_form(request)
    meaning = form.line("meaning")
    try:
        await console.runtime.arun(
            restore, request.user.member, revision_id, over=form.line("over"),
            meaning=cast("Meaning", meaning if meaning in ("changed", "unchanged") else "changed"),
        )  # fmt: skip
    except HelpError as error:
        if error.status in (403, 404):
            raise
        return await editor_page(request, console, text_id, error=error)
    say_once(request, "texts-saved", text=text_id)
    return go(f"/console/texts/{text_id}")


HANDLERS: Handlers = (ask, answer, undo, send_restore)
