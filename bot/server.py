"""The HTTP application: the citizen's pages, the interface under them, and whatever else is mounted."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Sequence
from typing import Any

from litestar import Litestar, Response, get
from litestar.datastructures import MutableScopeHeaders, State
from litestar.di import Provide
from litestar.exceptions import HTTPException, NotFoundException
from litestar.middleware.rate_limit import RateLimitConfig
from litestar.types import Message, Scope

from bot import metrics
from bot.channels import telegram, web
from bot.channels.web.origin import client_address
from bot.channels.web.problems import on_bad_body, on_fault, on_help_error, on_http_error
from bot.channels.web.session import Call, Service
from bot.channels.web.stream import STOPPING
from bot.errors import HelpError
from bot.runtime import Runtime
from bot.settings import LOCAL_HOSTS
from storage.migrate import is_current

LARGEST_BODY = 2**20
"""Bytes of a request's body; a handler that takes files sets its own."""
POSTS_A_MINUTE = 300
"""From one address. Generous: a shelter's phones share one."""
PAGES_FROM_HERE = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
    "media-src 'self' blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": PAGES_FROM_HERE,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "geolocation=(), camera=(), microphone=(self), browsing-topics=()",
}
HSTS = "max-age=31536000; includeSubDomains"


def limits(runtime: Runtime) -> list[Any]:
    """The limit on what citizens' phones post; reading, saying that one has read, and the danger page above all, are
    never limited."""
    if runtime.settings.rate_limit == "off":
        return []
    config = RateLimitConfig(
        rate_limit=("minute", POSTS_A_MINUTE),
        check_throttle_handler=lambda request: (
            request.method == "POST"
            and re.match(r"/(chat/(?!received$)|l/|code|appointments|media|$)", request.url.path) is not None
        ),
        identifier_for_request=lambda request: client_address(
            request, trusted_proxy=runtime.settings.trusted_proxy
        ),
        set_rate_limit_headers=False,
    )
    return [config.middleware]


def guard_headers(runtime: Runtime) -> Callable[[Message, Scope], Any]:
    """Put the security headers on every answer, also on those that no handler gave."""
    added = HEADERS | ({"Strict-Transport-Security": HSTS} if runtime.settings.secure else {})

    async def before_send(message: Message, scope: Scope) -> None:
        if message["type"] == "http.response.start":
            headers = MutableScopeHeaders.from_message(message)
            for name, value in added.items():
                if name not in headers:
                    headers[name] = value

    return before_send


@get("/healthz", media_type="text/plain")
async def healthz() -> str:
    """Whether the process answers at all."""
    return "ok\n"


@get("/readyz")
async def readyz(runtime: Service) -> Response[dict[str, bool]]:
    """Whether citizens can be served: the database answers, its tables are current and flows are loaded."""
    try:
        database = await asyncio.to_thread(is_current, runtime.database)
    except Exception:  # noqa: BLE001 - whatever it is, the answer is "not ready"
        database = False
    ready = {"database": database, "flows": bool(runtime.content.library.names())}
    return Response(ready, status_code=200 if all(ready.values()) else 503)


@get("/metrics", media_type=metrics.CONTENT_TYPE)
async def figures(request: Call, runtime: Service) -> Response[bytes]:
    """Figures for Prometheus: to this machine, or to whoever holds the token."""
    peer = request.client.host if request.client else ""
    token = runtime.settings.metrics_token
    near = peer in LOCAL_HOSTS and "x-forwarded-for" not in request.headers
    if not near and not (token and request.headers.get("authorization", "") == f"Bearer {token}"):
        raise NotFoundException
    return Response(metrics.exposition(), media_type=metrics.CONTENT_TYPE)


def create_app(
    runtime: Runtime, *, console_routes: Sequence[Any] = (), chat: bool = True, **more: Any
) -> Litestar:
    """The application of a process. ``chat``: whether it serves citizens; ``more`` goes to Litestar as it is.

    Handlers get the running process as ``runtime`` and read ``state["stopping"]`` in long answers.
    """
    return Litestar(
        route_handlers=[
            healthz,
            readyz,
            figures,
            *web.shared(),
            *(web.handlers() if chat else ()),
            *(telegram.handlers(runtime.channels) if chat else ()),
            *console_routes,
        ],
        dependencies={
            "runtime": Provide(lambda: runtime, sync_to_thread=False),
            **more.pop("dependencies", {}),
        },
        middleware=[*limits(runtime), *more.pop("middleware", ())],
        before_send=[guard_headers(runtime)],
        exception_handlers={
            HTTPException: on_http_error,
            HelpError: on_help_error,
            UnicodeDecodeError: on_bad_body,
            RecursionError: on_bad_body,
            Exception: on_fault,
            **more.pop("exception_handlers", {}),
        },
        state=State({"runtime": runtime, STOPPING: False}),
        request_max_body_size=LARGEST_BODY,
        openapi_config=None,
        logging_config=None,
        **more,
    )


def stop_streams(app: Litestar) -> None:
    """End the long answers of this process. Called when it is told to stop, from the event loop's thread:
    a server waits for open answers before it lets the application end itself.
    """
    app.state[STOPPING] = True
    runtime: Runtime = app.state["runtime"]
    runtime.hub.publish(STOPPING)
