"""A walk-in on the case page: who typed what, the way to the questions, and to a code on paper."""

from __future__ import annotations

from typing import Any

from admin.console import Console, StaffRequest
from bot.cases.views import CaseView
from bot.walk_in import hand


async def context(console: Console, request: StaffRequest, case: CaseView) -> dict[str, Any]:
    """What was typed for the citizen, and by whom."""
    return {"walk_in": await console.runtime.alook(hand.about, request.user.member, case.row.number)}


SLOTS = {"side": (5, "case/walk_in.html")}
