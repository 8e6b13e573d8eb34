"""Who may come in where. Asked before a page runs; the use cases ask again for each record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler

from admin.visit import Visit
from bot.accounts.roles import Action, may
from bot.errors import HelpError

Connection = ASGIConnection[Any, Visit, Any, Any]


class LoginNeeded(Exception):
    """Nobody is logged in; answered by a redirect to the log-in page."""


class SecondStepNeeded(Exception):
    """Somebody whose role must log in with a code has none yet; answered by a redirect to where it is set up."""


ENROLMENT = ("/console/account/totp", "/console/account/language")
"""What is open to somebody who has not set up the second step that their role must have."""


def may_enter(action: Action) -> Callable[[Connection, BaseRouteHandler], None]:
    """A guard that lets in who is logged in and whose role may do ``action``; else 403."""

    def guard(connection: Connection, _: BaseRouteHandler) -> None:
        staff = connection.user.staff
        if staff is None:
            raise LoginNeeded
        if connection.user.must_enrol and connection.url.path.rstrip("/") not in ENROLMENT:
            raise SecondStepNeeded
        if not may(staff.role, action):
            raise HelpError("forbidden", 403)

    return guard
