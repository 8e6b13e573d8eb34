"""One place: looked at, changed, shut for a day, put back as it was."""

from __future__ import annotations

import datetime as dt
import re
import uuid

from litestar import Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from admin.area import Handlers
from admin.console import Console, Here, StaffRequest, go
from admin.forms import Form, read_form
from admin.guards import may_enter
from admin.places.days import days_from_words, days_in_words
from admin.sessions import say_once
from bot.clock import COPENHAGEN
from bot.errors import HelpError
from bot.facts.hours import write_words
from bot.places import edit
from bot.places.listed import kinds, line_of
from bot.setup.places_csv import COLUMNS, cell_of
from flows.vocabulary import DOINGS

EDIT = [may_enter("places.edit")]
ROWS = 3
"""Empty rows of hours under those that there are."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
FLAGS = ("children", "dogs", "intoxication")
SWITCHES = ("just_come", "anonymous", "no_registration")


def _hour_rows(hours: dict[str, list[str]] | None, language: str) -> list[tuple[str, str]]:
    rows = [(days_in_words(days, language), ", ".join(spans)) for days, spans in (hours or {}).items()]
    return rows + [("", "")] * ROWS


async def _page(
    request: StaffRequest,
    console: Console,
    slug: str,
    *,
    error: HelpError | None = None,
    form: Form | None = None,
) -> Response[str]:
    staff = request.user.member
    row = await console.runtime.alook(edit.find_place, staff, slug)
    line = await console.runtime.alook(line_of, row)
    past = await console.runtime.alook(edit.history, staff, slug)
    cells = {name: cell_of(getattr(row, name)) for name in COLUMNS}
    hours = _hour_rows(row.hours, request.user.language)
    if form is not None:
        cells |= {name: form.text(name) for name in form.names() if name in cells}
        pairs = zip(form.every("days"), form.every("spans"), strict=False)
        hours = [(days, spans) for days, spans in pairs if days or spans] + [("", "")] * ROWS
    return console.page(
        request,
        "places/place.html",
        status=error.status if error else 200,
        row=row,
        line=line,
        cells=cells,
        hours=hours,
        past=past,
        version=edit.version(row),
        today=console.runtime.clock.now().astimezone(COPENHAGEN).date(),
        doings=DOINGS,
        kinds=await _kinds(request, console),
        flags=FLAGS,
        switches=SWITCHES,
        error=error,
        faults=error.faults if isinstance(error, edit.PlaceFaults) else (),
        hours_words=write_words(row.hours),
    )


async def _kinds(request: StaffRequest, console: Console) -> tuple[str, ...]:
    return await console.runtime.alook(kinds, request.user.member)


@get("/new", guards=EDIT)
async def show_new(request: StaffRequest, console: Here) -> Response[str]:
    """The form of a new place."""
    return console.page(
        request, "places/new.html", error=None, faults=(), typed={}, kinds=await _kinds(request, console)
    )


@post("/new", guards=EDIT)
async def send_new(request: StaffRequest, console: Here) -> Response[str] | Redirect:
    """Add a place, and open it."""
    form = await read_form(request)
    cells = {name: form.line(name) for name in ("kind", "name", "city", "address", "phone", "source")}
    slug = (
        form.line("slug")
        or "-".join(re.findall(r"[a-z0-9]+", f"{cells['name']} {cells['city']}".lower()))[:64]
    )
    try:
        await console.runtime.arun(
            edit.save_place, request.user.member, slug, {**cells, "active": "yes"}, over="", new=True
        )
    except HelpError as error:
        faults = error.faults if isinstance(error, edit.PlaceFaults) else ()
        typed = {**cells, "slug": slug}
        return console.page(
            request,
            "places/new.html",
            status=error.status,
            error=error,
            faults=faults,
            typed=typed,
            kinds=await _kinds(request, console),
        )
    say_once(request, "places-kept", name=cells["name"])
    return go(f"/console/places/{slug}")


@get("/{slug:str}")
async def show(request: StaffRequest, console: Here, slug: FromPath[str]) -> Response[str]:
    """The place."""
    return await _page(request, console, slug)


@post("/{slug:str}", guards=EDIT)
async def send(request: StaffRequest, console: Here, slug: FromPath[str]) -> Response[str] | Redirect:
    """Save what the form says; with faults it comes again as typed."""
    form = await read_form(request)
    try:
        row = await console.runtime.arun(
            edit.save_place, request.user.member, slug, _cells(form), over=form.line("version")
        )
    except HelpError as error:
        if error.status in (403, 404):
            raise
        return await _page(request, console, slug, error=error, form=form)
    say_once(request, "places-kept", name=row.name)
    return go(f"/console/places/{slug}")


def _cells(form: Form) -> dict[str, str]:
    cells = {name: form.text(name).strip() for name in form.names() if name in COLUMNS}
    cells |= {name: form.line(name) or "no" for name in SWITCHES if "has-switches" in form.names()}
    if "has-doings" in form.names():
        cells["can"] = ",".join(form.all("can"))
    if "days" in form.names():
        pairs = zip(form.every("days"), form.every("spans"), strict=False)
        cells["hours"] = "; ".join(
            f"{days_from_words(days)} {spans}".strip() for days, spans in pairs if days.strip()
        )
    return cells


@post("/{slug:str}/day", guards=EDIT)
async def send_day(request: StaffRequest, console: Here, slug: FromPath[str]) -> Response[str] | Redirect:
    """Shut on one day, other hours on it, or as usual again: today where no day is said."""
    form = await read_form(request)
    today = console.runtime.clock.now().astimezone(COPENHAGEN).date()
    day, do = form.line("day") or today.isoformat(), form.line("do")
    given = [span.strip() for span in form.line("spans").split(",") if span.strip()]
    spans: list[str] | None = None if do == "usual" else [] if do == "shut" else given
    try:
        if not _DAY.fullmatch(day):
            raise HelpError("date-wrong", 400)
        dt.date.fromisoformat(day)
        row = await console.runtime.arun(edit.set_day, request.user.member, slug, day, spans)
    except ValueError:
        return await _page(request, console, slug, error=HelpError("date-wrong", 400))
    except HelpError as error:
        if error.status in (403, 404):
            raise
        return await _page(request, console, slug, error=error)
    say_once(request, "places-shut" if spans == [] else "places-kept", name=row.name)
    return go(f"/console/places/{slug}")


@post("/{slug:str}/active", guards=EDIT)
async def send_active(request: StaffRequest, console: Here, slug: FromPath[str]) -> Response[str] | Redirect:
    """Take the place out of the directory, or put it back."""
    form = await read_form(request)
    try:
        row = await console.runtime.arun(
            edit.set_active, request.user.member, slug, active=form.line("active") == "yes"
        )
    except HelpError as error:
        if error.status in (403, 404):
            raise
        return await _page(request, console, slug, error=error)
    say_once(request, "places-kept", name=row.name)
    return go(f"/console/places/{slug}")


@post("/{slug:str}/restore/{revision_id:uuid}", guards=EDIT)
async def send_restore(
    request: StaffRequest, console: Here, slug: FromPath[str], revision_id: FromPath[uuid.UUID]
) -> Redirect:
    """Let it be again what it was."""
    row = await console.runtime.arun(edit.restore, request.user.member, slug, revision_id)
    say_once(request, "places-kept", name=row.name)
    return go(f"/console/places/{slug}")


HANDLERS: Handlers = (show_new, send_new, show, send, send_day, send_active, send_restore)
