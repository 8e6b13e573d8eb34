"""A flow with its texts as a file, out and in; and what a newer program offers."""

from __future__ import annotations

import base64
import binascii

from litestar import Response, get, post
from litestar.datastructures import UploadFile
from litestar.params import FromPath
from litestar.response import Redirect

from admin.area import Handlers
from admin.console import Console, Here, StaffRequest, go
from admin.forms import read_form
from admin.guards import may_enter
from admin.sessions import say_once
from bot.errors import HelpError, NotFound
from bot.revisions.archive import ArchiveFault, read_archive, write_archive
from bot.revisions.exchange import Brought, keep, look, packed
from bot.revisions.offers import offered, take_offer

EDIT = [may_enter("flows.edit")]
LARGEST = 600_000
"""Bytes of a file that is brought; the largest flow of the program has a twentieth of it."""
MOST = 100
"""Faults that are listed."""


@get("/{flow:str}/export", guards=EDIT)
async def export(request: StaffRequest, console: Here, flow: FromPath[str]) -> Response[bytes]:
    """The published flow with its texts as a zip file; the same flow is the same bytes."""
    members = await console.runtime.alook(packed, flow)
    if members is None:
        raise NotFound
    return Response(
        write_archive(members),
        media_type="application/zip",
        headers={"Content-Disposition": f'attachment; filename="{flow}.zip"', "Cache-Control": "no-store"},
    )


@get("/import", guards=EDIT)
async def show(request: StaffRequest, console: Here) -> Response[str]:
    """The form of a file."""
    return _page(request, console)


@post("/import", guards=EDIT)
async def send(request: StaffRequest, console: Here) -> Response[str] | Redirect:
    """Show what a file would change; sent again with ``do`` it is kept as a draft."""
    data = await request.form()
    given = data.get("file")
    try:
        if isinstance(given, UploadFile):
            content = await given.read(LARGEST + 1)
        else:
            content = base64.b64decode(str(data.get("content") or ""), validate=True)
    except binascii.Error:
        content = b""
    if not content or len(content) > LARGEST:
        code = "too-large" if content else "file-not-chosen"
        return _page(request, console, error=HelpError(code, 413 if content else 400))
    try:
        members = read_archive(content)
    except ArchiveFault as fault:
        return _page(request, console, faults=(str(fault),))
    brought = await console.runtime.alook(look, members)
    if brought.faults or str(data.get("do") or "") != "keep":
        return _page(request, console, brought=brought, content=content, faults=brought.faults)
    try:
        await console.runtime.arun(
            keep, request.user.member, brought, replace=str(data.get("replace") or "") == "yes"
        )
    except HelpError as error:
        return _page(request, console, brought=brought, content=content, error=error)
    assert brought.flow is not None  # without faults there is one
    say_once(request, "flow-archive-kept", flow=brought.flow.name)
    return go(f"/console/flows/{brought.flow.name}/edit")


def _page(
    request: StaffRequest, console: Console, *, brought: Brought | None = None, content: bytes = b"",
    faults: tuple[str, ...] = (), error: HelpError | None = None,
) -> Response[str]:  # fmt: skip
    return console.page(
        request, "flows/import.html", status=error.status if error else 400 if faults else 200, brought=brought,
        content=base64.b64encode(content).decode(), faults=faults[:MOST], error=error,
    )  # fmt: skip


@get("/{flow:str}/offer", guards=EDIT)
async def show_offer(request: StaffRequest, console: Here, flow: FromPath[str]) -> Response[str]:
    """What a newer program brings, beside what is live."""
    found = await console.runtime.alook(offered, request.user.member, flow)
    return console.page(request, "flows/offer.html", flow=flow, offer=found)


@post("/{flow:str}/offer", guards=EDIT)
async def send_offer(request: StaffRequest, console: Here, flow: FromPath[str]) -> Redirect:
    """Take it as the draft, or leave it."""
    form = await read_form(request)
    taken = form.line("do") == "take"
    await console.runtime.arun(take_offer, request.user.member, flow, taken=taken)
    say_once(request, "flow-archive-kept" if taken else "flow-archive-left", flow=flow)
    return go(f"/console/flows/{flow}/edit" if taken else "/console/flows")


HANDLERS: Handlers = (export, show, send, show_offer, send_offer)
