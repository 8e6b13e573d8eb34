"""Who else has the case open; the names come and go with the page's own refetching."""

from __future__ import annotations

from typing import Any

from admin.console import Console, StaffRequest
from bot.cases.looking import others_looking
from bot.cases.views import CaseView

SLOTS = {"strip": (5, "case/looking.html")}


async def context(console: Console, request: StaffRequest, case: CaseView) -> dict[str, Any]:
    """Their names."""
    return {"looking": await console.runtime.alook(others_looking, request.user.member, case.row.number)}
