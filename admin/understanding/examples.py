"""Examples: what there is, adding one, taking one out. Every change is a draft."""

from __future__ import annotations

import asyncio
import uuid

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.console import Console, Here, StaffRequest, go
from admin.forms import read_form
from admin.guards import may_enter
from admin.sessions import say_once
from admin.understanding.where import back
from bot.errors import HelpError
from bot.hearing import drafts, lists
from bot.hearing.examples import LANGUAGES, intents
from bot.hearing.wording import ExampleFaults, Fault

EDIT = [may_enter("examples.edit")]
LONGEST = 200
"""Characters that are looked for."""


def _of(language: str, intent: str) -> str:
    return f"/console/understanding/examples/{language}/{intent}"


def _form(
    request: StaffRequest,
    console: Console,
    *,
    language: str,
    intent: str,
    sentence: str,
    faults: tuple[Fault, ...] = (),
) -> Response[str]:
    known = intents(console.runtime.content.hearing.school.examples(), "da")
    return console.page(
        request,
        "understanding/add.html",
        status=400 if faults else 200,
        spoken=language if language in LANGUAGES else LANGUAGES[0],
        all_spoken=LANGUAGES,
        intent=intent,
        intents=known,
        sentence=sentence,
        faults=faults,
    )


@get("/examples", guards=EDIT)
async def show_all(request: StaffRequest, console: Here) -> Response[str]:
    """How many there are of each intent, in both languages."""
    views = await console.runtime.alook(lists.overview, request.user.member)
    by_intent: dict[str, dict[str, lists.IntentView]] = {}
    for view in views:
        by_intent.setdefault(view.intent, {})[view.language] = view
    return console.page(request, "understanding/examples.html", by_intent=by_intent)


@get("/examples/{language:str}/{intent:str}", guards=EDIT)
async def show_intent(
    request: StaffRequest, console: Here, language: FromPath[str], intent: FromPath[str]
) -> Response[str]:
    """Every sentence of one intent, or those that hold the words one looks for."""
    view = await console.runtime.alook(lists.intent_view, request.user.member, language, intent)
    find = " ".join(request.query_params.get("find", "").split())[:LONGEST]
    found = [each for each in view.sentences if find.casefold() in each.sentence.casefold()]
    return console.page(request, "understanding/intent.html", view=view, found=found, find=find)


@get("/add", guards=EDIT)
async def show_add(request: StaffRequest, console: Here) -> Response[str]:
    """An empty form, for the language and intent that one comes from."""
    asked = request.query_params
    return _form(
        request, console, language=asked.get("language", ""), intent=asked.get("intent", ""), sentence=""
    )


@post("/use", guards=EDIT)
async def use(request: StaffRequest, console: Here) -> Response[str]:
    """The form with words that were not understood, and the intent they are likeliest to have."""
    form = await read_form(request)
    sentence, language = form.line("sentence"), form.line("language")
    guess = await asyncio.to_thread(console.runtime.content.hearing.understand, sentence)
    return _form(
        request, console, language=language, intent=next(iter(guess.alternatives), ""), sentence=sentence
    )


@post("/add", guards=EDIT)
async def add(request: StaffRequest, console: Here) -> Response[str] | Redirect:
    """Draft an example; with faults the form comes again as typed."""
    form = await read_form(request)
    language, intent, sentence = form.line("language"), form.line("intent"), form.line("sentence")
    try:
        await console.runtime.arun(
            drafts.add_example, request.user.member, language, intent, sentence,
            confirmed=bool(form.line("confirmed")),
        )  # fmt: skip
    except ExampleFaults as error:
        return _form(
            request, console, language=language, intent=intent, sentence=sentence, faults=error.faults
        )
    say_once(request, "understanding-added")
    return go(_of(language, intent))


@post("/examples/{language:str}/{intent:str}/remove", guards=EDIT)
async def remove(
    request: StaffRequest, console: Here, language: FromPath[str], intent: FromPath[str]
) -> Redirect:
    """Draft that a sentence is taken out."""
    form = await read_form(request)
    await console.runtime.arun(
        drafts.remove_example, request.user.member, language, intent, form.text("sentence")
    )
    say_once(request, "understanding-removed")
    return back(_of(language, intent), form)


@post("/examples/{language:str}/{intent:str}/put-back", guards=EDIT)
async def put_back(
    request: StaffRequest, console: Here, language: FromPath[str], intent: FromPath[str]
) -> Redirect:
    """Draft that a sentence is there again."""
    form = await read_form(request)
    await console.runtime.arun(drafts.put_back, request.user.member, language, intent, form.text("sentence"))
    say_once(request, "understanding-put-back-done")
    return go(_of(language, intent))


@post("/drafts/{draft_id:uuid}/take-back", guards=EDIT)
async def take_back(request: StaffRequest, console: Here, draft_id: FromPath[uuid.UUID]) -> Redirect:
    """Drop a draft; one that is gone already is no fault of whoever pressed twice."""
    try:
        await console.runtime.arun(drafts.take_back, request.user.member, draft_id)
    except HelpError as error:
        if error.status != 404:
            raise
    say_once(request, "understanding-taken-back")
    return go("/console/understanding/drafts")


HANDLERS = (show_all, show_intent, show_add, use, add, remove, put_back, take_back)
