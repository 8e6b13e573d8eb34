"""The editor of one flow: the graph beside a form made from the step's own schema."""

from __future__ import annotations

from collections.abc import Callable

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.area import Handlers
from admin.console import Console, Here, StaffRequest, go
from admin.flows.editor_page import editor_page, undone
from admin.flows.editor_words import fields_posted, words_posted
from admin.forms import Form, read_form
from admin.guards import may_enter
from admin.sessions import say_once
from bot.errors import HelpError
from bot.revisions import drafts
from bot.revisions.checks import check_source
from bot.revisions.edit_step import change_step, duplicate_step
from flows.definition.flow import Flow
from flows.definition.load import load as load_flow
from flows.editing import operations
from flows.editing.operations import EditFault
from locales.fields import PatternFault

EDIT = [may_enter("flows.edit")]
WHOLE = 200_000
"""Characters of a flow as YAML, many times the longest there is."""


def _at(flow: str, step: str = "") -> str:
    return f"/console/flows/{flow}/edit{f'?step={step}' if step else ''}"


@get("/new", guards=EDIT)
async def show_new(request: StaffRequest, console: Here) -> Response[str]:
    """The form of a new flow."""
    return console.page(request, "flows/new.html", error=None, typed={})


@post("/new", guards=EDIT)
async def send_new(request: StaffRequest, console: Here) -> Response[str] | Redirect:
    """Begin a flow and open it."""
    form = await read_form(request)
    name = form.line("name").lower().replace(" ", "-")
    try:
        await console.runtime.arun(
            drafts.new_flow, request.user.member, name, form.line("topic"), form.line("owner")
        )
    except HelpError as error:
        typed = {field: form.line(field) for field in form.names()}
        return console.page(request, "flows/new.html", status=error.status, error=error, typed=typed)
    return go(_at(name))


@get(["/{flow:str}", "/{flow:str}/edit"])
async def show(request: StaffRequest, console: Here, flow: FromPath[str]) -> Response[str]:
    """The draft, or what is live, with one step open."""
    return await editor_page(request, console, flow, request.query_params.get("step", ""))


@get("/{flow:str}/checks")
async def show_checks(request: StaffRequest, console: Here, flow: FromPath[str]) -> Response[str]:
    """Every fault of the draft, as a part of the page."""
    view = await console.runtime.alook(drafts.open_draft, request.user.member, flow)
    _, found = await console.runtime.alook(check_source, flow, view.flow.source)
    return console.page(
        request, "flows/checks.html", flow=flow, found=found, over=view.revision,
        seen={fault.step: drafts.written(view.flow, fault.step) for fault in found},
    )  # fmt: skip


@post("/{flow:str}/edit", guards=EDIT)
async def send(request: StaffRequest, console: Here, flow: FromPath[str]) -> Response[str] | Redirect:
    """Save the step that is open, with its words; ``do`` may add one behind it."""
    form = await read_form(request)
    staff = request.user.member
    step = form.line("step")
    before = await console.runtime.alook(drafts.open_draft, staff, flow)
    to = form.line("rename") or step
    try:
        kept = await console.runtime.arun(
            change_step, staff, flow, step, fields_posted(form, form.text("seen")), words_posted(form),
            over=form.line("over"), seen=form.text("seen"), to=to, was=words_posted(form, "was"),
        )  # fmt: skip
    except (EditFault, PatternFault) as wrong:
        faults = wrong if isinstance(wrong, EditFault) else EditFault(step, [("words", str(wrong))])
        return await editor_page(request, console, flow, step, form=form, faults=faults)
    except HelpError as error:
        if error.status in (403, 404):
            raise
        return await editor_page(request, console, flow, step, form=form, error=error)
    if kept.changed:
        undone.of(staff.id, flow).changed(before.flow.source)
    say_once(request, "flow-editor-beside" if kept.beside else "flow-editor-saved", by=kept.beside or "–")
    return go(_at(flow, to))


@post("/{flow:str}/edit/do", guards=EDIT)
async def do(request: StaffRequest, console: Here, flow: FromPath[str]) -> Response[str] | Redirect:
    """Add, duplicate, delete, move, change the kind, connect, accept a warning or no longer, undo, redo or discard."""
    form = await read_form(request)
    step, what = form.line("step"), form.line("do")
    staff = request.user.member
    try:
        if what in ("undo", "redo"):
            return await _turned(request, console, flow, form, what)
        if what == "discard":
            await console.runtime.arun(drafts.discard, staff, flow, over=form.line("over"))
            say_once(request, "flow-editor-discarded")
            return go("/console/flows")
        before = await console.runtime.alook(drafts.open_draft, staff, flow)
        about = {"over": form.line("over"), "seen": form.text("seen")}
        if what == "duplicate":
            shows = form.line("new").lower().replace(" ", "-") or f"{step}-2"
            kept = await console.runtime.arun(duplicate_step, staff, flow, step, shows, **about)
        else:
            change, shows = _operation(what, step, form)
            kept = await console.runtime.arun(drafts.edit, staff, flow, change, step=step, **about)
    except EditFault as faults:
        return await editor_page(request, console, flow, step, faults=faults)
    except HelpError as error:
        if error.status in (403, 404):
            raise
        return await editor_page(request, console, flow, step, error=error)
    if kept.changed:
        undone.of(staff.id, flow).changed(before.flow.source)
    return go(_at(flow, shows))


async def _turned(
    request: StaffRequest, console: Console, flow: str, form: Form, what: str
) -> Response[str] | Redirect:
    staff = request.user.member
    view = await console.runtime.alook(drafts.open_draft, staff, flow)
    steps = undone.of(staff.id, flow)
    source = steps.undo(view.flow.source) if what == "undo" else steps.redo(view.flow.source)
    if source is not None:
        await console.runtime.arun(drafts.save_source, staff, flow, source, over=form.line("over"))
    return go(_at(flow, form.line("step")))


def _operation(what: str, step: str, form: Form) -> tuple[Callable[[Flow], Flow], str]:
    """What a form asks for, and which step is shown then. Raises ``EditFault`` for what is nothing."""
    new = form.line("new").lower().replace(" ", "-")
    match what:
        case "add":
            kind, way = form.line("kind"), form.line("way")
            return lambda flow: operations.add_step(flow, new, kind, after=step, way=way), new
        case "delete":
            return lambda flow: operations.delete_step(flow, step, form.line("lead-to")), ""
        case "up" | "down":
            return lambda flow: operations.move_step(flow, step, -1 if what == "up" else 1), step
        case "kind":
            return lambda flow: operations.change_kind(flow, step, form.line("kind")), step
        case "connect":
            way, to = form.line("way"), form.line("to")
            return lambda flow: operations.connect(flow, step, way, to), step
        case "accept":
            code, reason = form.line("code"), form.line("reason")
            return lambda flow: operations.accept_warning(flow, step, code, reason), step
        case "unaccept":
            return lambda flow: operations.accept_no_longer(flow, step, form.line("code")), step
        case "head":
            head = {name: form.line(name) for name in operations.HEAD if name in form.names()}
            return lambda flow: operations.set_head(flow, head), step
    raise EditFault(step, [("do", "there is no such thing")])


@get("/{flow:str}/yaml")
async def show_yaml(request: StaffRequest, console: Here, flow: FromPath[str]) -> Response[str]:
    """The draft as YAML, with its faults."""
    view = await console.runtime.alook(drafts.open_draft, request.user.member, flow)
    _, found = await console.runtime.alook(check_source, flow, view.flow.source)
    return console.page(
        request, "flows/yaml.html", flow=flow, source=view.flow.source, over=view.revision, found=found,
        base=view.flow.source, error=None, theirs=None,
    )  # fmt: skip


@post("/{flow:str}/yaml", guards=EDIT)
async def send_yaml(request: StaffRequest, console: Here, flow: FromPath[str]) -> Response[str] | Redirect:
    """Save the YAML; what cannot be read is not saved and comes again with every fault."""
    form = await read_form(request)
    staff = request.user.member
    source = form.text("source", WHOLE).rstrip("\n") + "\n"
    loaded, _ = load_flow(source, file=f"{flow}.yaml")
    before = await console.runtime.alook(drafts.open_draft, staff, flow)
    error: HelpError | None = None
    over, base = form.line("over"), form.text("base", WHOLE)
    if form.line("do") != "check":
        try:
            written = loaded.source if loaded is not None else source
            # Over what stands there now, the whole of it; else what both did stands as far as that can be.
            mine = form.line("do") == "mine"
            kept = await console.runtime.arun(
                drafts.save_source, staff, flow, written, over=form.line("latest") if mine else over, base=base,
                prefer="mine" if form.line("do") == "both" else "",
            )  # fmt: skip
        except HelpError as refused:
            if refused.status in (403, 404):
                raise
            error = refused
        else:
            if kept.changed:
                undone.of(staff.id, flow).changed(before.flow.source)
            say_once(
                request, "flow-editor-beside" if kept.beside else "flow-editor-saved", by=kept.beside or "–"
            )
            return go(f"/console/flows/{flow}/yaml")
    _, found = await console.runtime.alook(check_source, flow, source)
    theirs = error if isinstance(error, drafts.DraftMoved) else None
    return console.page(
        request, "flows/yaml.html", status=error.status if error else 200, flow=flow, source=source, found=found,
        over=over, base=base, latest=before.revision, error=error, theirs=theirs,
    )  # fmt: skip


HANDLERS: Handlers = (show_new, send_new, show, show_checks, send, do, show_yaml, send_yaml)
