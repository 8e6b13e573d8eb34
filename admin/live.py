"""Tells open pages that something changed. Only that: the page fetches itself again, through its own door."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import NamedTuple

from litestar import get
from litestar.response import ServerSentEvent, ServerSentEventMessage

from admin.console import Here, StaffRequest
from admin.guards import may_enter
from admin.sessions import COOKIE
from bot.accounts.people import staff_member
from bot.accounts.roles import may
from bot.accounts.session_list import is_alive
from bot.cases.access import sees_every_case
from bot.cases.alarm import Alarm, alarm
from bot.cases.changes import change_mark
from bot.cases.events import EVERY_CASE, NO_TEAM, of_staff, of_team
from bot.cases.looking import look
from bot.cases.views import StaffMember
from bot.errors import NotFound
from bot.runtime import Work

HEARTBEAT_SECONDS = 20.0
LOOKING_AGAIN = dt.timedelta(seconds=HEARTBEAT_SECONDS - 1)
"""How often an open page says that somebody looks at its case."""
MARK = re.compile(r"(\d{1,14})\.(\d{1,14})")
"""The id of an event: when danger and a new case had last come up, in milliseconds."""
TICK = dt.timedelta(milliseconds=1)
"""What is lost by that."""
STOPPING = "stopping"
"""The topic hinted at when the process is told to end, so that streams do not hold it up."""


class Glance(NamedTuple):
    """What a stream looks at: the mark of the open case, and when danger and a new case last came up."""

    mark: str
    alarm: Alarm


def _look(work: Work, staff: StaffMember, number: int, cookie: str) -> Glance | None:
    """What has changed for the person; None when they may no longer look, or this session was ended."""
    member = staff_member(work, staff.id)
    if member is None or not may(member.role, "cases.read") or not is_alive(work, staff.id, cookie):
        return None
    try:
        mark = change_mark(work, member, number) if number else ""
    except NotFound:
        mark = "gone"
    return Glance(mark, alarm(work, member))


def _still_looking(work: Work, staff: StaffMember, number: int) -> None:
    member = staff_member(work, staff.id)
    with suppress(NotFound):
        if member is not None:
            look(work, member, number)


def _topics(staff: StaffMember) -> tuple[str, ...]:
    """What concerns a person: every case for those who see all, else their teams', nobody's and their own.

    Taken once: who is moved to another team has their sessions ended.
    """
    if sees_every_case(staff):
        return (EVERY_CASE,)
    return (NO_TEAM, of_staff(staff.id), *(of_team(team) for team in sorted(staff.teams, key=str)))


def _louder(before: Alarm, now: Alarm) -> str | None:
    """What somebody on duty is called for: danger, else a new case; nothing when neither is new."""
    if now.danger - before.danger > TICK:
        return "danger"
    return "waiting" if now.waiting - before.waiting > TICK else None


def _heard(request: StaffRequest) -> Alarm | None:
    """What the page had been called for when its last stream ended; None for a page that has had none.

    The browser sends the id of the last event by itself when it connects again, the page when it begins anew.
    """
    found = MARK.fullmatch(request.headers.get("last-event-id", "") or request.query_params.get("heard", ""))
    if found is None:
        return None
    return Alarm(*(dt.datetime.fromtimestamp(int(each) / 1000, dt.UTC) for each in found.groups()))


def _event(kind: str, called: Alarm, retry: int | None = None) -> ServerSentEventMessage:
    """An event with no words, only with how far the page has been called."""
    marks = ".".join(str(int(at.timestamp() * 1000)) for at in called)
    return ServerSentEventMessage(event=kind, data="", id=marks, retry=retry)


@get("/events", guards=[may_enter("cases.read")])
async def events(request: StaffRequest, console: Here) -> ServerSentEvent:
    """``cases`` when the queue may have changed, ``case`` when the open one did.

    ``danger`` and ``waiting`` call those on duty; no event carries a word of what happened.
    """
    staff, runtime = request.user.member, console.runtime
    asked = request.query_params.get("number", "")
    number = int(asked) if asked.isdecimal() and len(asked) < 10 else 0
    drawn, called = request.query_params.get("mark", ""), _heard(request)
    cookie = request.cookies.get(COOKIE, "")

    async def stream() -> AsyncIterator[ServerSentEventMessage]:
        with runtime.hub.subscribe(*_topics(staff), STOPPING) as changes:
            before = await runtime.alook(_look, staff, number, cookie)
            if before is None:
                return
            seen = runtime.clock.now()
            yield _event("ready", called or before.alarm, retry=3000)
            if drawn and drawn != before.mark:
                # It changed between the page and its stream.
                yield _event("case", called or before.alarm)
            if called is not None and (call := _louder(called, before.alarm)) is not None:
                # It came up while there was no connection.
                yield _event(call, before.alarm)
            while not request.app.state.get(STOPPING, False):
                changed = await changes.wait(HEARTBEAT_SECONDS)
                if number and runtime.clock.now() - seen >= LOOKING_AGAIN:
                    seen = runtime.clock.now()
                    await runtime.arun(_still_looking, staff, number)
                now = await runtime.alook(_look, staff, number, cookie)
                if now is None:
                    return
                if now.mark != before.mark:
                    yield _event("case", before.alarm)
                if (call := _louder(before.alarm, now.alarm)) is not None:
                    yield _event(call, now.alarm)
                yield (
                    _event("cases", now.alarm) if changed else ServerSentEventMessage(comment="still here")
                )
                before = now

    return ServerSentEvent(stream())
