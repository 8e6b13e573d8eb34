"""E-mail and password, the code, and the way out."""

from __future__ import annotations

import uuid

from litestar import Response, get, post
from litestar.response import Redirect

from admin.area import Area
from admin.console import Console, Here, StaffRequest, go
from admin.forms import read_form
from admin.sessions import begin, end
from bot.accounts import logins
from bot.errors import HelpError

RETRY = frozenset({"login-failed", "login-throttled", "code-wrong"})


def _own_path(path: str) -> str:
    """Where to go after log-in: only a page of the console, never another site."""
    return path if path.startswith("/console/") and "//" not in path and "\\" not in path else "/console"


def _address(request: StaffRequest, *, trusted_proxy: bool) -> str:
    """Whose failures are counted: the peer, or whom the trusted proxy in front names last."""
    seen = request.headers.get("x-forwarded-for", "") if trusted_proxy else ""
    return seen.rpartition(",")[2].strip() or (request.client.host if request.client else "")


def _page(
    request: StaffRequest,
    console: Console,
    template: str,
    *,
    error: HelpError | None = None,
    email: str = "",
    target: str = "",
) -> Response[str]:
    return console.page(
        request,
        f"login/{template}.html",
        status=error.status if error else 200,
        error=error,
        email=email,
        target=target,
    )


@get("/login")
async def show(request: StaffRequest, console: Here) -> Response[str] | Redirect:
    """The log-in form; somebody logged in goes on."""
    if request.user.staff is not None:
        return go("/console")
    return _page(request, console, "page", target=_own_path(request.query_params.get("next", "")))


@post("/login")
async def log_in(request: StaffRequest, console: Here) -> Response[str] | Redirect:
    """Check e-mail and password; a wrong one says only that the two do not fit."""
    form = await read_form(request)
    target = _own_path(form.text("next"))
    address = _address(request, trusted_proxy=console.runtime.settings.trusted_proxy)
    try:
        done = await logins.log_in(console.runtime, form.line("email"), form.secret("password"), address)
    except HelpError as error:
        if error.code not in RETRY:
            raise
        return _page(request, console, "page", error=error, email=form.line("email"), target=target)
    if done.needs_code:
        request.session["pending"] = str(done.staff_id)
        request.session["next"] = target
        return go("/console/login/code")
    begin(request, str(done.staff_id))
    return go(target)


@get("/login/code")
async def show_code(request: StaffRequest, console: Here) -> Response[str] | Redirect:
    """The second step."""
    if "pending" not in request.session:
        return go("/console/login")
    return _page(request, console, "code")


@post("/login/code")
async def enter_code(request: StaffRequest, console: Here) -> Response[str] | Redirect:
    """Check the code; the session begins here."""
    pending = request.session.get("pending")
    if pending is None:
        return go("/console/login")
    form = await read_form(request)
    try:
        await logins.enter_code(console.runtime, uuid.UUID(pending), form.line("code"))
    except HelpError as error:
        if error.code not in RETRY:
            raise
        return _page(request, console, "code", error=error)
    target, via = request.session.get("next", "/console"), request.session.get("via", "login")
    begin(request, pending, via)
    return go(target)


@post("/logout")
async def log_out(request: StaffRequest) -> Redirect:
    """End this session."""
    end(request)
    return go("/console/login")


AREA = Area(name="login", path="/", handlers=(show, log_in, show_code, enter_code, log_out), action=None)
