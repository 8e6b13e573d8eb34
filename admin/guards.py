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


def may_enter(action: Action) -> Callable[[Connection, BaseRouteHandler], None]:
    """A guard that lets in who is logged in and whose role may do ``action``; else 403."""

    def guard(connection: Connection, _: BaseRouteHandler) -> None:
        staff = connection.user.staff
        if staff is None:
            raise LoginNeeded
        if not may(staff.role, action):
            raise HelpError("forbidden", 403)

    return guard
