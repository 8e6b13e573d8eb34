"""The page of the flow editor: the graph, the list of steps, the form of one."""

from __future__ import annotations

from functools import partial
from typing import Any

import msgspec
from litestar import Response

from admin.console import Console, StaffRequest, word_for
from admin.flows.undone import Undone
from admin.flows.ways import Say, way_words
from admin.forms import Form
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.revisions import drafts
from bot.revisions.edit_step import Wording, WordsMoved, wordings
from bot.revisions.words import first_words, text_ids_of, units_drafted
from bot.runtime import Work
from flows.editing.form import FormField, form_of, typed_again
from flows.editing.graph import Graph, graph_of
from flows.editing.operations import HEAD, EditFault
from flows.steps import KINDS

undone = Undone()
COMMON = ("say", "ask", "places", "branch", "call", "handover", "end")
"""The kinds that most steps are of, first."""


class StepLine(msgspec.Struct, frozen=True):
    """A step in the list."""

    step: str
    kind: str
    words: str


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """A draft with one of its steps open."""

    view: drafts.DraftView
    step: str
    fields: tuple[FormField, ...]
    words: dict[str, tuple[Wording, ...]]
    lines: tuple[StepLine, ...]
    graph: Graph
    seen: str
    ways: tuple[tuple[str, str], ...]
    """The ways of the step and what they are called: those that lead nowhere yet, then the others."""
    answers: tuple[str, ...]
    """Names of the answers that the flow keeps."""


def opened(work: Work, staff: StaffMember, flow: str, step: str, label: Say) -> Opened:
    """The draft with a step open; another step than there is, is the first. ``label``: a word of the console."""
    view = drafts.open_draft(work, staff, flow)
    definition = view.flow
    step = step if step in definition.steps else definition.start
    step = step if step in definition.steps else next(iter(definition.steps))
    drafted = units_drafted(work, text_ids_of(definition))

    def words(name: str) -> str:
        return first_words(work, definition, name, drafted)

    def way(name: str, field: str) -> str:
        text_id = definition.text_id(name)
        unit = (
            drafted.get((text_id, "da")) or work.runtime.content.texts.unit(text_id, "da")
            if text_id
            else None
        )
        return way_words(label, definition.steps[name], field, unit.labels if unit is not None else {})

    exits = sorted(definition.steps[step].exits(step), key=lambda way: bool(way.to))
    return Opened(
        view=view,
        step=step,
        fields=form_of(definition.steps[step]),
        words=wordings(work, definition, step),
        lines=tuple(StepLine(name, each.kind, words(name)) for name, each in definition.steps.items()),
        graph=graph_of(definition, words, way),
        seen=drafts.written(definition, step),
        ways=tuple((each.field, way(step, each.field) or label("flow-field", each.field)) for each in exits),
        answers=tuple(sorted(definition.answer_kinds())),
    )


async def editor_page(
    request: StaffRequest, console: Console, flow: str, step: str, *, form: Form | None = None,
    error: HelpError | None = None, faults: EditFault | None = None,
) -> Response[str]:  # fmt: skip
    """The page, with what was typed where it comes again."""
    staff = request.user.member
    shown = await console.runtime.alook(
        opened, staff, flow, step, partial(word_for, console.texts[request.user.language])
    )
    steps = undone.of(staff.id, flow)
    theirs = error if isinstance(error, drafts.DraftMoved) else None
    fields = shown.fields
    if theirs is not None and theirs.mine is not None and step in theirs.mine.steps:
        fields = form_of(theirs.mine.steps[step])
    elif form is not None:
        fields = typed_again(fields, {name: form.every(name) for name in form.names()})
    page: dict[str, Any] = {
        "flow": flow,
        "opened": shown,
        "fields": fields,
        "words": _typed_words(shown.words, form) if form is not None else shown.words,
        "graph": msgspec.json.encode(shown.graph).decode(),
        "kinds": (*COMMON, *(kind for kind in KINDS if kind not in COMMON)),
        "kind": type(shown.view.flow.steps[shown.step]).kind,
        "accepted": dict(shown.view.flow.steps[shown.step].accept),
        "settled": theirs is not None
        and bool(theirs.conflicts)
        and all(each.field for each in theirs.conflicts),
        "error": error,
        "faults": faults.faults if faults is not None else (),
        "theirs": theirs,
        "their_words": error.theirs if isinstance(error, WordsMoved) else {},
        "may_undo": bool(steps.past),
        "may_redo": bool(steps.future),
        "flows": sorted(console.runtime.content.library.names()),
        "head": {name: str(getattr(shown.view.flow, name)) for name in HEAD},
    }
    status = error.status if error is not None else 400 if faults is not None else 200
    return console.page(request, "flows/editor.html", status=status, page=page)


def _typed_words(words: dict[str, tuple[Wording, ...]], form: Form) -> dict[str, tuple[Wording, ...]]:
    return {
        language: tuple(
            msgspec.structs.replace(each, words=form.text(f"words:{language}:{each.name}"))
            if _touched(form, f"{language}:{each.name}")
            else each
            for each in held
        )
        for language, held in words.items()
    }


def _touched(form: Form, name: str) -> bool:
    """Whether words came that are not those that stood there when the page was opened."""
    return f"words:{name}" in form.names() and form.text(f"words:{name}") != form.text(f"was:{name}")
