"""The console as routes to mount: every area, behind sessions, form tokens and one kind of refusal."""

from __future__ import annotations

from typing import Any

from litestar import MediaType, Response, Router, get, route
from litestar.config.csrf import CSRFConfig
from litestar.di import Provide
from litestar.middleware import DefineMiddleware
from litestar.middleware.csrf import CSRFMiddleware
from litestar.middleware.session import SessionMiddleware
from litestar.params import FromPath
from litestar.response import Redirect
from litestar.types import ASGIApp

from admin.area import find_areas
from admin.assets import asset
from admin.console import Console, Here, StaffRequest, go
from admin.live import events
from admin.refusals import Refusals
from admin.sessions import Backend, session_config
from admin.visit import VisitMiddleware
from bot.errors import NotFound
from bot.runtime import Runtime


@get("/", name="console-home")
async def home(request: StaffRequest, console: Here) -> Redirect:
    """Send people to where their work is."""
    staff = request.user.staff
    return go(console.home(staff.role) if staff else "/console/login")


@route("/{rest:path}", http_method=["GET", "POST"], media_type=MediaType.HTML)
async def nowhere(rest: FromPath[str]) -> Response[str]:
    """Any other address below the console."""
    raise NotFound


def _csrf(runtime: Runtime) -> CSRFConfig:
    return CSRFConfig(
        secret=runtime.vault.mac("console-csrf").hex(),
        cookie_name="console-csrf",
        cookie_path="/console",
        cookie_secure=runtime.settings.secure,
        cookie_httponly=True,
        cookie_samesite="lax",
    )


def _middleware(runtime: Runtime) -> list[Any]:
    """Who comes, then whether the form is ours. Functions, since Litestar copies everything else deeply."""
    backend = Backend(session_config(runtime))

    def sessions(app: ASGIApp) -> ASGIApp:
        return SessionMiddleware(app, backend)

    def visits(app: ASGIApp) -> ASGIApp:
        return VisitMiddleware(app, runtime)

    return [sessions, visits, DefineMiddleware(CSRFMiddleware, config=_csrf(runtime))]


def routes(runtime: Runtime, *, strict: bool = False) -> list[Any]:
    """The route handlers of the console, below ``/console``. ``strict``: a missing text raises, for tests."""
    areas = find_areas()
    console = Console(runtime, areas, strict=strict)
    return [
        asset,
        Router(
            path="/console",
            route_handlers=[home, events, nowhere, *(area.router() for area in areas)],
            dependencies={"console": Provide(lambda: console, sync_to_thread=False)},
            middleware=_middleware(runtime),
            exception_handlers=Refusals(console).handlers(),
        ),
    ]
