"""The page of the flow editor: the graph, the list of steps, the form of one."""

from __future__ import annotations

from typing import Any

import msgspec
from litestar import Response

from admin.console import Console, StaffRequest
from admin.flows.undone import Undone
from admin.forms import Form
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.revisions import drafts
from bot.revisions.edit_step import Wording, wordings
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
    ways: tuple[str, ...]
    """The ways of the step that lead nowhere yet, then the others."""
    answers: tuple[str, ...]
    """Names of the answers that the flow keeps."""


def opened(work: Work, staff: StaffMember, flow: str, step: str) -> Opened:
    """The draft with a step open; another step than there is, is the first."""
    view = drafts.open_draft(work, staff, flow)
    definition = view.flow
    step = step if step in definition.steps else definition.start
    step = step if step in definition.steps else next(iter(definition.steps))
    drafted = units_drafted(work, text_ids_of(definition))

    def words(name: str) -> str:
        return first_words(work, definition, name, drafted)

    exits = list(definition.steps[step].exits(step))
    return Opened(
        view=view,
        step=step,
        fields=form_of(definition.steps[step]),
        words=wordings(work, definition, step),
        lines=tuple(StepLine(name, each.kind, words(name)) for name, each in definition.steps.items()),
        graph=graph_of(definition, words),
        seen=drafts.written(definition, step),
        ways=tuple(way.field for way in sorted(exits, key=lambda way: bool(way.to))),
        answers=tuple(sorted(definition.answer_kinds())),
    )


async def editor_page(
    request: StaffRequest, console: Console, flow: str, step: str, *, form: Form | None = None,
    error: HelpError | None = None, faults: EditFault | None = None,
) -> Response[str]:  # fmt: skip
    """The page, with what was typed where it comes again."""
    staff = request.user.member
    shown = await console.runtime.alook(opened, staff, flow, step)
    steps = undone.of(staff.id, flow)
    theirs = error if isinstance(error, drafts.DraftMoved) else None
    page: dict[str, Any] = {
        "flow": flow,
        "opened": shown,
        "fields": typed_again(shown.fields, {name: form.every(name) for name in form.names()})
        if form is not None
        else shown.fields,
        "words": _typed_words(shown.words, form) if form is not None else shown.words,
        "graph": msgspec.json.encode(shown.graph).decode(),
        "kinds": (*COMMON, *(kind for kind in KINDS if kind not in COMMON)),
        "kind": type(shown.view.flow.steps[shown.step]).kind,
        "error": error,
        "faults": faults.faults if faults is not None else (),
        "theirs": theirs,
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
            if f"words:{language}:{each.name}" in form.names()
            else each
            for each in held
        )
        for language, held in words.items()
    }
