"""The directory as a file: out, and in with the difference first."""

from __future__ import annotations

from litestar import Response, get, post
from litestar.datastructures import UploadFile
from litestar.response import Redirect

from admin.area import Handlers
from admin.console import Here, StaffRequest, go
from admin.guards import may_enter
from admin.sessions import say_once
from bot.errors import HelpError
from bot.places.files import bring, changes_of, written
from bot.setup.places_csv import read_places

EDIT = [may_enter("places.edit")]
LARGEST = 2 << 20
"""Bytes of a file that is brought."""


@get("/csv", guards=[may_enter("places.read")])
async def export(request: StaffRequest, console: Here) -> Response[bytes]:
    """Every place, closed ones too."""
    source = await console.runtime.alook(written)
    return Response(
        source.encode(),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="places.csv"', "Cache-Control": "no-store"},
    )


@get("/import", guards=EDIT)
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """The form of a file."""
    return console.page(request, "places/import.html", changes=None, source="", faults=(), error=None)


@post("/import", guards=EDIT)
async def send(request: StaffRequest, console: Here) -> Response[str] | Redirect:
    """Show what a file would change; sent again with ``do`` it is done."""
    data = await request.form()
    given = data.get("file")
    source = str(data.get("source") or "")
    error: HelpError | None = None
    if isinstance(given, UploadFile):
        content = await given.read(LARGEST + 1)
        try:
            source = content.decode("utf-8-sig") if len(content) <= LARGEST else ""
        except UnicodeDecodeError:
            error = HelpError("file-not-text", 400)
        if len(content) > LARGEST:
            error = HelpError("too-large", 413)
    rows, faults = read_places(source) if source and error is None else ([], [])
    if not source and error is None:
        error = HelpError("file-not-chosen", 400)
    if error is None and not faults and str(data.get("do") or "") == "bring":
        changes = await console.runtime.arun(bring, request.user.member, rows)
        say_once(request, "places-brought", count=str(len(changes)))
        return go("/console/places")
    changes = [] if faults or error else await console.runtime.alook(changes_of, rows)
    status = error.status if error else 400 if faults else 200
    return console.page(
        request,
        "places/import.html",
        status=status,
        changes=changes,
        source=source,
        faults=faults[:200],
        error=error,
    )


HANDLERS: Handlers = (export, show, send)
