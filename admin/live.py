"""Tells open pages that something changed. Only that: the page fetches itself again, through its own door."""

from __future__ import annotations

from collections.abc import AsyncIterator

from litestar import get
from litestar.response import ServerSentEvent, ServerSentEventMessage

from admin.console import Here, StaffRequest
from admin.guards import may_enter
from bot.accounts.people import staff_member
from bot.accounts.roles import may
from bot.cases.changes import change_mark
from bot.cases.views import StaffMember
from bot.errors import NotFound
from bot.runtime import Work

HEARTBEAT_SECONDS = 20.0
STOPPING = "stopping"
"""The topic hinted at when the process is told to end, so that streams do not hold it up."""


def _look(work: Work, staff: StaffMember, number: int) -> tuple[bool, str]:
    """Whether the person may still look, and the mark of the case they have open."""
    member = staff_member(work, staff.id)
    if member is None or not may(member.role, "cases.read"):
        return False, ""
    try:
        return True, change_mark(work, member, number) if number else ""
    except NotFound:
        return True, "gone"


@get("/events", guards=[may_enter("cases.read")])
async def events(request: StaffRequest, console: Here) -> ServerSentEvent:
    """``cases`` when the queue may have changed, ``case`` when the open one did."""
    staff, runtime = request.user.member, console.runtime
    asked = request.query_params.get("number", "")
    number = int(asked) if asked.isdecimal() and len(asked) < 10 else 0
    drawn = request.query_params.get("mark", "")

    async def stream() -> AsyncIterator[ServerSentEventMessage]:
        with runtime.hub.subscribe("cases", STOPPING) as changes:
            _, mark = await runtime.alook(_look, staff, number)
            yield ServerSentEventMessage(event="ready", data="", retry=3000)
            if drawn and drawn != mark:
                # It changed between the page and its stream.
                yield ServerSentEventMessage(event="case", data="")
            while not request.app.state.get(STOPPING, False):
                changed = await changes.wait(HEARTBEAT_SECONDS)
                welcome, now = await runtime.alook(_look, staff, number)
                if not welcome:
                    return
                if now != mark:
                    yield ServerSentEventMessage(event="case", data="")
                yield (
                    ServerSentEventMessage(event="cases", data="")
                    if changed
                    else ServerSentEventMessage(comment="still here")
                )
                mark = now

    return ServerSentEvent(stream())
