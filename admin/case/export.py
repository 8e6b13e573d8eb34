"""Taking the journal of a case away: as PDF to read and keep, as JSON for another system."""

from __future__ import annotations

import asyncio
from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath

from admin.console import Here, StaffRequest
from admin.forms import read_form
from bot.accounts.roles import may
from bot.cases import desk
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.export.desk import export
from bot.export.keeping import copy_days

FORMS = {"pdf": "application/pdf", "json": "application/json"}


def _exporter(request: StaffRequest) -> StaffMember:
    staff = request.user.member
    if not may(staff.role, "cases.export"):
        raise HelpError("forbidden", 403)
    return staff


@get("/export")
async def ask_export(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str]:
    """Says what is in the journal and what follows from taking it, and asks which."""
    view = await console.runtime.arun(desk.access_case, _exporter(request), number)
    days = await console.runtime.alook(copy_days)
    return console.page(request, "case/export.html", row=view.row, days=days)


@post("/export", status_code=200)
async def give_export(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[bytes]:
    """The file. Each one is in the audit; nothing of it stays in the browser's cache."""
    from bot.export.paper import as_pdf  # brings the font tools, which nothing else here needs

    staff, form = _exporter(request), await read_form(request)
    kind = form.line("form")
    if kind not in FORMS:
        raise HelpError("bad-request")
    internal = form.line("internal") == "yes"
    exported = await console.runtime.arun(export, staff, number, kind, internal)
    content = exported.json
    if kind == "pdf":
        content = await asyncio.to_thread(as_pdf, exported, request.user.language)
    name = f"case-{number}{'-internal' if internal else ''}.{kind}"
    return Response(
        content,
        media_type=FORMS[kind],
        headers={
            "Cache-Control": "no-store",
            "Content-Disposition": f'attachment; filename="{name}"',
            "X-Content-Type-Options": "nosniff",
        },
    )


HANDLERS: tuple[Any, ...] = (ask_export, give_export)
SLOTS = {"side": (80, "case/export-link.html")}
