"""One text: both languages side by side, how it will look, what is wrong, saving and approving."""

from __future__ import annotations

import re
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
from admin.texts.turns import PILLS, after_approval, around, back, in_queue
from bot.accounts.roles import may
from bot.errors import HelpError
from bot.texts.asking import askable
from bot.texts.listed import beside
from bot.texts.preview import Shown, preview
from bot.texts.save import Meaning, TextAccidents, TextFaults, TextMoved, may_save
from bot.texts.together import save_both
from bot.texts.view import BUDGET, TextView, text_view
from locales.fields import Field, PatternFault, fields_of
from locales.fluent_file import parse_one
from locales.meaning import Suggestion, suggested_meaning

_CODE = re.compile(r"\{\s*[$-]?([^{}]*?)\s*\}")


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
        "theirs": _words_of(error) if isinstance(error, TextMoved) else (),
        "moved_in": error.language if isinstance(error, TextMoved) else "",
        "typed": {name: form.text(name) for name in form.names()} if form is not None else {},
        "blank": blank_fields(view),
        "name": field_name,
        "may_save": {language: may_save(staff, language) for language in view.sides},
        "may_approve": may(staff.role, "texts.review"),
        "suggestion": _suggestion(sources, view),
        "documents": _documents(console, request, shown),
        "lengths": _lengths(view),
        "open": sum(not each.answer for each in view.asked),
        "askable": await console.runtime.alook(askable, staff),
    }
    status = error.status if error else 400 if broken else 200
    if more is None:
        more = {"beside": around(await console.runtime.alook(beside, staff, text_id), text_id)}
    return console.page(request, template, status=status, page=page, plain=plain, **more)


def plain(words: str) -> str:
    """Words for a list: what is shown in them by its name alone."""
    return _CODE.sub(r"‹\1›", words)


def _words_of(moved: TextMoved) -> tuple[Field, ...]:
    unit, _ = parse_one(moved.theirs, language=moved.language)
    return fields_of(unit) if unit is not None else ()


def _lengths(view: TextView) -> dict[str, tuple[int, int]]:
    """Characters of each label and how many fit a button, by language and choice."""
    known = {(language, name): length for language, name, length, _ in view.labels}
    choices = {name for _, name, _, _ in view.labels}
    return {
        f"{language}:{name}": (known.get((language, name), 0), BUDGET[language])
        for language in view.sides
        for name in choices
    }


def _documents(console: Console, request: StaffRequest, shown: Shown) -> dict[str, str]:
    """Each bubble as a page of its own, for a frame."""
    template = console.environment.get_template("case/bubble.html")
    speak = console.texts[request.user.language].format
    return {language: template.render(preview=drawn, t=speak) for language, drawn in shown.bubbles.items()}


def _sources(form: Form | None, view: TextView) -> dict[str, str]:
    try:
        return sources_of(form, view, accepting=False) if form is not None else {}
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
        sources = sources_of(form, view, accepting=False)
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
    """Save both languages; ``do`` is ``approve`` where the Greenlandic is approved with it,
    and ``check`` where one only wants to see what would come of it.
    """
    form = await read_form(request)
    if form.line("do") == "check":
        return await _again(request, console, text_id, form)
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
        return await _again(request, console, text_id, form, broken=str(fault))
    except HelpError as error:
        if error.status in (403, 404):
            raise
        return await _again(request, console, text_id, form, error=error)
    if approving:
        waits = done.approved is not None and done.approved.waits
        say_once(request, "texts-approved-waits" if waits else "texts-approved", text=text_id)
        return go(await after_approval(request, console, form, text_id))
    say_once(request, "texts-saved" if done.changed else "texts-same", text=text_id)
    return back(form, text_id)


async def _again(
    request: StaffRequest, console: Console, text_id: str, form: Form, *,
    error: HelpError | None = None, broken: str = "",
) -> Response[str]:  # fmt: skip
    """The page one came from, with everything that was typed."""
    pill = form.line("pill")
    if pill not in PILLS:
        return await editor_page(request, console, text_id, form=form, error=error, broken=broken)
    more = await in_queue(request, console, pill, text_id)
    return await editor_page(
        request,
        console,
        text_id,
        template="review/page.html",
        form=form,
        error=error,
        broken=broken,
        more=more,
    )


HANDLERS: Handlers = (show, show_preview, send)
