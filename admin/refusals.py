"""Refusals as pages: in the reader's language, with what to do next, and never a stack."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import structlog
from litestar import MediaType, Response
from litestar.exceptions import HTTPException, PermissionDeniedException
from litestar.response import Redirect

from admin.console import Console, StaffRequest
from admin.guards import LoginNeeded, SecondStepNeeded
from bot.errors import HelpError

log = structlog.get_logger()
STREAMS = ("/console/events", "/console/interpreting/events")

_BY_STATUS = {400: "bad-request", 403: "forbidden", 404: "not-found", 405: "not-found", 413: "too-large"}


def _as_function(handler: Callable[[StaffRequest, Any], Response[Any]]) -> Callable[..., Response[Any]]:
    def handle(request: StaffRequest, error: Exception) -> Response[Any]:
        return handler(request, error)

    return handle


class Refusals:
    """Exception handlers for the console's routes."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def handlers(self) -> dict[Any, Any]:
        """By exception type, as Litestar wants them.

        Litestar copies handlers deeply; a function is copied as itself, a bound method with all it holds.
        """
        return {
            HelpError: _as_function(self.on_help_error),
            LoginNeeded: _as_function(self.on_login_needed),
            SecondStepNeeded: _as_function(self.on_second_step_needed),
            HTTPException: _as_function(self.on_http),
            Exception: _as_function(self.on_fault),
        }

    def _show(self, request: StaffRequest, code: str, status: int, **fields: object) -> Response[str]:
        known = self._console.texts[request.user.language].has(f"error-{code}")
        return self._console.page(
            request, "error.html", status=status, code=code if known else "unknown", fields=fields
        )

    def on_help_error(self, request: StaffRequest, error: HelpError) -> Response[str]:
        """A refusal the use cases meant."""
        return self._show(request, error.code, error.status, **error.fields)

    def on_login_needed(self, request: StaffRequest, _: LoginNeeded) -> Response[Any]:
        """To the log-in page and back to where one wanted to go; a script is told by 401."""
        if request.url.path in STREAMS:
            return Response("", status_code=401, media_type=MediaType.TEXT)
        target = request.url.path if request.method == "GET" else "/console"
        return Redirect(f"/console/login?next={quote(target, safe='/')}", status_code=303)

    def on_second_step_needed(self, request: StaffRequest, _: SecondStepNeeded) -> Response[Any]:
        """To where the second step is set up; a script is told by 401."""
        if request.url.path in STREAMS:
            return Response("", status_code=401, media_type=MediaType.TEXT)
        return Redirect("/console/account/totp", status_code=303)

    def on_http(self, request: StaffRequest, error: HTTPException) -> Response[str]:
        """What the framework refuses. A wrong form token is told apart: reloading the page helps."""
        if isinstance(error, PermissionDeniedException) and "CSRF" in error.detail:
            return self._show(request, "csrf", 403)
        status = 404 if error.status_code == 405 else error.status_code
        return self._show(request, _BY_STATUS.get(status, "unknown"), status)

    def on_fault(self, request: StaffRequest, error: Exception) -> Response[str]:
        """A fault of ours: logged by its type and place alone, for its words may hold a citizen's."""
        frames = error.__traceback__
        place = ""
        while frames is not None:
            place = f"{frames.tb_frame.f_globals.get('__name__', '')}:{frames.tb_lineno}"
            frames = frames.tb_next
        log.error("console page failed", error=type(error).__name__, place=place)
        return self._show(request, "unexpected", 500)
