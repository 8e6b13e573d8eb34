"""Choosing a ready answer without a script; what it says goes into the box, and nothing is sent."""

from __future__ import annotations

from typing import Any

import msgspec
from litestar import Response, post
from litestar.params import FromPath

from admin.case.draft import read_draft
from admin.case.show import case_page
from admin.console import Here, StaffRequest
from admin.forms import read_form
from bot.accounts.roles import may
from bot.answers.ready import chosen
from bot.errors import HelpError


@post("/ready")
async def choose(request: StaffRequest, console: Here, number: FromPath[int]) -> Response[str]:
    """Put the chosen answer's Danish into the box; own words that stand there are kept above it."""
    if not may(request.user.member.role, "cases.work"):
        raise HelpError("forbidden", 403)
    form = await read_form(request)
    draft = read_draft(form)
    if picked := form.line("choice"):
        text, ready = chosen(console.runtime.content.texts, picked, draft.ready, draft.text)
        draft = msgspec.structs.replace(draft, text=text, ready=ready)
    return await case_page(request, console, number, draft=draft, choosing=not picked)


HANDLERS: tuple[Any, ...] = (choose,)
