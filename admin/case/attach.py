"""Photos and recordings of a case: sent by who has it, and shown to who may read it."""

from __future__ import annotations

import uuid
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.datastructures import UploadFile
from litestar.params import FromPath
from litestar.response import Redirect

from admin.case.show import case_page
from admin.console import Console, Here, StaffRequest, go
from admin.forms import read_form
from bot.accounts.roles import may
from bot.cases.views import CaseView
from bot.errors import HelpError, NotFound
from bot.media.check import LARGEST, checked
from bot.media.desk import open_of_case
from bot.media.send import send_media
from bot.media.served import served

LARGEST_FORM = LARGEST + 2 * 2**20
"""Bytes of a body with one file in it; somewhat more than is taken, so that the page itself can say no."""


@post("/attach", request_max_body_size=LARGEST_FORM)
async def attach(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str] | Redirect:
    """Send a photo or a recording to the citizen; what it is, its content says. A refusal keeps the words."""
    staff = request.user.member
    if not may(staff.role, "cases.work"):
        raise HelpError("forbidden", 403)
    form = await read_form(request)
    alt, key = form.line("alt"), form.line("key")[:64]
    given = (await request.form()).get("file")
    data = await given.read() if isinstance(given, UploadFile) else b""
    try:
        if not data:
            raise HelpError("file-missing")
        found = await checked(data)
        await console.runtime.arun(send_media, staff, number, found, alt=alt, key=key)
    except NotFound:
        raise
    except HelpError as error:
        request.scope["state"]["attach"] = {"attaching": True, "attach_alt": alt, "attach_key": key}
        return await case_page(request, console, number, error=error)
    return go(f"/console/cases/{number}")


@get("/media/{media_id:uuid}")
async def show(
    request: StaffRequest, console: Here, number: FromPath[int], media_id: FromPath[UUID]
) -> Response[bytes]:
    """One photo or recording of the talk; that the talk was read is written down when its page is."""
    opened = await console.runtime.alook(open_of_case, request.user.member, number, media_id)
    return served(opened, request.headers.get("range", ""))


async def context(console: Console, request: StaffRequest, case: CaseView) -> dict[str, Any]:
    """An empty form, or the one that was refused."""
    fresh = {"attaching": False, "attach_alt": "", "attach_key": uuid.uuid4().hex, "attach_most": LARGEST}
    return fresh | dict(request.scope["state"].get("attach", {}))


HANDLERS: tuple[Any, ...] = (attach, show)
SLOTS = {"composer": (50, "case/attach.html")}
