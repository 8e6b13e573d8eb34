"""What is answered when something is wrong: kind words in both languages, or a short code. No details."""

from __future__ import annotations

from typing import Any

import structlog
from litestar import Response
from litestar.exceptions import HTTPException

from bot.channels.web.pages import common
from bot.channels.web.render import page
from bot.channels.web.session import Call
from bot.errors import HelpError
from bot.runtime import Runtime

log = structlog.get_logger()

CODES = {
    400: "malformed",
    401: "no-such-talk",
    403: "not-allowed",
    404: "not-found",
    405: "method-not-allowed",
    413: "too-large",
    429: "too-many",
}
WORDS = {
    404: ("page-not-found-title", "page-not-found-text"),
    429: ("page-too-many-title", "page-too-many-text"),
    500: ("page-failed-title", "page-failed-text"),
}


def wants_page(request: Call) -> bool:
    """Whether a person looks at the answer rather than a script."""
    return not request.url.path.startswith("/chat/") and "text/html" in request.headers.get("accept", "")


def answer(request: Call, status: int, code: str, headers: dict[str, str] | None = None) -> Response[Any]:
    """The answer to a request that went wrong."""
    if not wants_page(request):
        return Response({"error": code}, status_code=status, headers=headers)
    runtime: Runtime = request.app.state["runtime"]
    title, text = WORDS.get(status, WORDS[404] if status < 500 else WORDS[500])
    shown = page("problem.html", status=status, title=title, text=text, **common(runtime))
    shown.headers.update(headers or {})
    return shown


def on_http_error(request: Call, error: HTTPException) -> Response[Any]:
    """Refusals of the framework and of our handlers."""
    if error.status_code >= 500:
        return on_fault(request, error)
    kept = {
        name: value
        for name, value in (error.headers or {}).items()
        if name.lower() in {"retry-after", "allow"}
    }
    return answer(request, error.status_code, CODES.get(error.status_code, "refused"), kept)


def on_help_error(request: Call, error: HelpError) -> Response[Any]:
    """Refusals of the use cases."""
    return answer(request, error.status, error.code)


def on_bad_body(request: Call, error: UnicodeDecodeError | RecursionError) -> Response[Any]:
    """A body that is no UTF-8, or JSON nested without end: the framework lets the decoder's own errors through."""
    return answer(request, 400, CODES[400]) if request.method == "POST" else on_fault(request, error)


def on_fault(request: Call, error: Exception) -> Response[Any]:
    """A fault of ours: logged by its kind and place, never with what was sent or asked for."""
    route = request.scope.get("path_template", "")
    log.error("request failed", route=route, method=request.method, exc_info=error)
    return answer(request, 500, "failed")
