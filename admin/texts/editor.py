"""One text: both languages side by side, how it will look, what is wrong, saving and approving."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, cast

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.area import Handlers
from admin.console import Console, Here, StaffRequest, go
from admin.forms import Form, read_form
from admin.sessions import say_once
from admin.texts.form import blank_fields, field_name, sources_of
from bot.accounts.roles import may
from bot.errors import HelpError
from bot.texts import review
from bot.texts.listed import TextLine, launch_left, queue
from bot.texts.preview import Shown, preview
from bot.texts.save import Meaning, TextAccidents, TextFaults, TextMoved, may_save, restore
from bot.texts.together import save_both
from bot.texts.view import TextView, text_view
from locales.fields import PatternFault
from locales.fluent_file import parse_one
from locales.meaning import Suggestion, suggested_meaning

PILLS = ("review", "asked", "outdated", "all")
AROUND = 40
"""Texts of the queue that stand beside the one that is open."""


async def editor_page(
    request: StaffRequest, console: Console, text_id: str, *, template: str = "texts/editor.html",
    form: Form | None = None, error: HelpError | None = None, broken: str = "",
    more: Mapping[str, Any] | None = None,
) -> Response[str]:  # fmt: skip
    """The page of one text, with what was typed where it comes again."""
    staff = request.user.member
    view = await console.runtime.alook(text_view, staff, text_id)
    sources = _sources(form, view)
    shown = await console.runtime.alook(preview, staff, text_id, sources)
    page = {
        "view": view,
        "shown": shown,
        "error": error,
        "broken": broken,
        "accidents": error.accidents if isinstance(error, TextAccidents) else (),
        "accidents_in": error.language if isinstance(error, TextAccidents) else "",
        "faults": error.faults if isinstance(error, TextFaults) else (),
        "theirs": error.theirs if isinstance(error, TextMoved) else "",
        "moved_in": error.language if isinstance(error, TextMoved) else "",
        "typed": {name: form.text(name) for name in form.names()} if form is not None else {},
        "blank": blank_fields(view),
        "name": field_name,
        "may_save": {language: may_save(staff, language) for language in view.sides},
        "may_approve": may(staff.role, "texts.review"),
        "suggestion": _suggestion(sources, view),
        "documents": _documents(console, request, shown),
    }
    status = error.status if error else 400 if broken else 200
    return console.page(request, template, status=status, page=page, **(more or {}))


def _documents(console: Console, request: StaffRequest, shown: Shown) -> dict[str, str]:
    """Each bubble as a page of its own, for a frame."""
    template = console.environment.get_template("case/bubble.html")
    speak = console.texts[request.user.language].format
    return {language: template.render(preview=drawn, t=speak) for language, drawn in shown.bubbles.items()}


def _sources(form: Form | None, view: TextView) -> dict[str, str]:
    try:
        return sources_of(form, view) if form is not None else {}
    except PatternFault:
        return {}


def _suggestion(sources: dict[str, str], view: TextView) -> Suggestion | None:
    """What the changed Danish may mean; None where it has not changed."""
    before, _ = parse_one(view.sides["da"].source, language="da")
    after, _ = parse_one(sources.get("da", ""), language="da")
    if before is None or after is None or before.revision == after.revision:
        return None
    return suggested_meaning(before, after)


@get("/{text_id:str}")
async def show(request: StaffRequest, console: Here, text_id: FromPath[str]) -> Response[str]:
    """The editor."""
    return await editor_page(request, console, text_id)


@post("/{text_id:str}/preview")
async def show_preview(request: StaffRequest, console: Here, text_id: FromPath[str]) -> Response[str]:
    """How it will look and what is wrong, as a part of the page; nothing is saved."""
    form = await read_form(request)
    staff = request.user.member
    view = await console.runtime.alook(text_view, staff, text_id)
    broken = ""
    try:
        sources = sources_of(form, view)
    except PatternFault as fault:
        sources, broken = {}, str(fault)
    shown: Shown = await console.runtime.alook(preview, staff, text_id, sources)
    return console.page(
        request, "texts/preview.html", looked=shown, broken=broken or shown.broken,
        suggestion=_suggestion(sources, view), documents=_documents(console, request, shown),
        typed={name: form.text(name) for name in form.names()},
    )  # fmt: skip


@post("/{text_id:str}/save")
async def send(request: StaffRequest, console: Here, text_id: FromPath[str]) -> Response[str] | Redirect:
    """Save both languages; ``do`` is ``approve`` where the Greenlandic is approved with it."""
    form = await read_form(request)
    staff = request.user.member
    view = await console.runtime.alook(text_view, staff, text_id)
    meaning = form.line("meaning")
    approving = form.line("do") == "approve"
    try:
        done = await console.runtime.arun(
            save_both, staff, text_id, sources_of(form, view),
            over={language: form.line(f"over-{language}") for language in view.sides},
            meaning=cast("Meaning | None", meaning if meaning in ("changed", "unchanged") else None),
            confirmed=form.all("confirmed"), approving=approving,
        )  # fmt: skip
    except PatternFault as fault:
        return await editor_page(request, console, text_id, form=form, broken=str(fault))
    except HelpError as error:
        if error.status in (403, 404):
            raise
        return await editor_page(request, console, text_id, form=form, error=error)
    if approving:
        waits = done.approved is not None and done.approved.waits
        say_once(request, "texts-approved-waits" if waits else "texts-approved", text=text_id)
        return await _next(request, console, form, text_id)
    say_once(request, "texts-saved" if done.changed else "texts-same", text=text_id)
    return go(f"/console/texts/{text_id}")


async def _next(request: StaffRequest, console: Console, form: Form, text_id: str) -> Redirect:
    """What stands next in the queue one comes from; without one, the same text."""
    pill = form.line("pill")
    if pill not in PILLS:
        return go(f"/console/texts/{text_id}")
    lines = await console.runtime.alook(queue, request.user.member, pill)
    after = form.line("after")
    there = [line.text_id for line in lines if line.text_id != text_id]
    following = after if after in there else there[0] if there else ""
    return go(f"/console/review?pill={pill}{f'&text={following}' if following else ''}")


@post("/{text_id:str}/ask")
async def ask(request: StaffRequest, console: Here, text_id: FromPath[str]) -> Redirect:
    """Ask somebody about the Greenlandic, or say that the Danish is wrong."""
    form = await read_form(request)
    kind = "danish-wrong" if form.line("kind") == "danish-wrong" else "unsure"
    await console.runtime.arun(
        review.ask, request.user.member, text_id, "da" if kind == "danish-wrong" else "kl", form.line("words"),
        kind=kind,
    )  # fmt: skip
    say_once(request, "texts-question-kept")
    return go(f"/console/texts/{text_id}")


@post("/{text_id:str}/answer/{question_id:uuid}")
async def answer(
    request: StaffRequest, console: Here, text_id: FromPath[str], question_id: FromPath[uuid.UUID]
) -> Redirect:
    """Answer a question about the text."""
    form = await read_form(request)
    about = await console.runtime.arun(review.answer, request.user.member, question_id, form.line("words"))
    say_once(request, "texts-answered")
    return go(f"/console/texts/{about}")


@post("/{text_id:str}/undo")
async def undo(request: StaffRequest, console: Here, text_id: FromPath[str]) -> Redirect:
    """Take one's own approval of the last day back."""
    await console.runtime.arun(review.undo, request.user.member, text_id, "kl")
    say_once(request, "texts-undone")
    return go(f"/console/texts/{text_id}")


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


def around(lines: tuple[TextLine, ...], text_id: str) -> tuple[TextLine, ...]:
    """The part of a queue that stands beside a text."""
    at = next((number for number, line in enumerate(lines) if line.text_id == text_id), 0)
    first = max(0, min(at - AROUND // 4, len(lines) - AROUND))
    return lines[first : first + AROUND]


__all__ = ["HANDLERS", "PILLS", "around", "editor_page", "launch_left", "queue"]
HANDLERS: Handlers = (show, show_preview, send, ask, answer, undo, send_restore)
