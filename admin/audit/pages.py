"""The audit as a table with filters, turned page by page, and taken away as a file."""

from __future__ import annotations

import datetime as dt
from urllib.parse import urlencode

from litestar import Response, get, post
from litestar.response import Stream

from admin.area import Area
from admin.audit.telling import Teller
from admin.console import Here, StaffRequest
from admin.forms import read_form
from bot.accounts import organisation, trail
from bot.accounts.trail import Asked, Format
from bot.errors import HelpError

SHOWN = 100
_FORMATS: dict[str, Format] = {"csv": "csv", "json": "json"}
_KINDS = {"csv": "text/csv; charset=utf-8", "json": "application/json; charset=utf-8"}


def _day(words: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(words) if words else None
    except ValueError:
        raise HelpError("date-wrong") from None


def _asked(fields: dict[str, str]) -> Asked:
    return Asked(
        actor=fields["actor"][:254],
        action=fields["action"][:64],
        thing=fields["object"][:160],
        since=_day(fields["since"]),
        until=_day(fields["until"]),
    )


FIELDS = ("actor", "action", "object", "since", "until")


@get("/")
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """A page of the entries that fit, newest first; a date that is none is said and leaves the filter out."""
    typed = {name: request.query_params.get(name, "").strip() for name in FIELDS}
    error: HelpError | None = None
    try:
        asked = _asked(typed)
    except HelpError as wrong:
        error, asked = wrong, _asked(typed | {"since": "", "until": ""})
    below = request.query_params.get("below", "")
    start = int(below) if below.isdecimal() and len(below) < 16 else None
    found = await console.runtime.alook(trail.lines, asked, below=start, limit=SHOWN + 1)
    kept = {name: value for name, value in typed.items() if value}
    older = found[SHOWN - 1].id if len(found) > SHOWN else None
    teams = await console.runtime.alook(organisation.teams)
    teller = Teller(console.texts[request.user.language], {str(team.id): team.name for team in teams})
    return console.page(
        request,
        "audit/page.html",
        status=error.status if error else 200,
        error=error,
        entries=[teller.entry(line) for line in found[:SHOWN]],
        typed=typed,
        actions=sorted(
            ((action, teller.action(action)) for action in await console.runtime.alook(trail.known_actions)),
            key=lambda each: each[1].casefold(),
        ),
        older=urlencode(kept | {"below": str(older)}) if older else "",
        newest=urlencode(kept) if start else None,
        filtered=bool(kept),
    )


@post("/export", status_code=200)
async def export(request: StaffRequest, console: Here) -> Stream:
    """The entries that fit as a file. That they were taken away is an entry too, and written first."""
    form = await read_form(request)
    kind = _FORMATS.get(form.line("format"))
    if kind is None:
        raise HelpError("bad-request")
    asked = _asked({name: form.line(name) for name in FIELDS})
    below = await console.runtime.arun(trail.begin_export, request.user.member, asked, kind)
    day = console.runtime.clock.now().date().isoformat()
    return Stream(
        trail.exported(console.runtime, asked, kind, below),
        media_type=_KINDS[kind],
        headers={
            "Content-Disposition": f'attachment; filename="audit-{day}.{kind}"',
            "Cache-Control": "no-store",
        },
    )


AREA = Area(name="audit", path="/audit", handlers=(show, export), action="audit.read", order=80)
