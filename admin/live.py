"""Tells open pages that something changed. Only that: the page fetches itself again, through its own door."""

from __future__ import annotations

from collections.abc import AsyncIterator

from litestar import get
from litestar.response import ServerSentEvent, ServerSentEventMessage

from admin.console import Console, StaffRequest
from admin.guards import may_enter
from bot.accounts.people import staff_member
from bot.accounts.roles import may

HEARTBEAT_SECONDS = 20.0


@get("/events", guards=[may_enter("cases.read")])
async def events(request: StaffRequest, console: Console) -> ServerSentEvent:
    """An event ``cases`` at each change of a case; ends when the person may no longer look."""
    staff = request.user.member
    runtime = console.runtime

    async def stream() -> AsyncIterator[ServerSentEventMessage]:
        with runtime.hub.subscribe("cases") as changes:
            yield ServerSentEventMessage(event="ready", data="", retry=3000)
            while True:
                changed = await changes.wait(HEARTBEAT_SECONDS)
                member = await runtime.alook(staff_member, staff.id)
                if member is None or not may(member.role, "cases.read"):
                    return
                yield (
                    ServerSentEventMessage(event="cases", data="")
                    if changed
                    else ServerSentEventMessage(comment="still here")
                )

    return ServerSentEvent(stream())
