"""What the forms of a case page share: who may send them, and how a refusal is said on the page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable

from litestar import Response
from litestar.response import Redirect

from admin.case.show import case_page
from admin.console import Console, StaffRequest, go
from admin.sessions import say_once
from bot.accounts.roles import may
from bot.cases.views import StaffMember
from bot.clock import COPENHAGEN
from bot.errors import HelpError, NotFound

MORNING = dt.time(9)
"""When what was put off for a day comes back."""


def worker(request: StaffRequest) -> StaffMember:
    """Who sent it, if they work on cases. Raises ``forbidden`` (403)."""
    staff = request.user.member
    if not may(staff.role, "cases.work"):
        raise HelpError("forbidden", 403)
    return staff


async def do(
    request: StaffRequest,
    console: Console,
    number: int,
    said: str,
    act: Callable[[], Awaitable[None]],
    to: str | None = None,
) -> Response[str] | Redirect:
    """Do it and say so on the case page, or on the page ``to``; a refusal is said on the case page."""
    try:
        await act()
    except NotFound:
        raise
    except HelpError as error:
        return await case_page(request, console, number, error=error)
    say_once(request, said, number=str(number))
    return go(to or f"/console/cases/{number}")


def morning(day: str, now: dt.datetime) -> dt.datetime:
    """The morning of a day as a form wrote it. Raises ``date-wrong`` and ``time-has-passed``."""
    try:
        until = dt.datetime.combine(dt.date.fromisoformat(day), MORNING, COPENHAGEN)
    except ValueError:
        raise HelpError("date-wrong") from None
    if until <= now:
        raise HelpError("time-has-passed")
    return until
