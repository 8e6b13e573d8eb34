"""Logs: one JSON object a line on stderr. No words of citizens or staff, nobody's name, no secret."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any

import structlog

_CONTENT = frozenset(
    ["text", "words", "body", "content", "parts", "message", "answers", "wish", "note", "vars", "session"]
)
_PEOPLE = frozenset(
    ["name", "names", "first_name", "last_name", "username", "email", "mail", "phone", "address", "external"]
)
_SECRETS = frozenset(["token", "secret", "password", "code", "key", "keys", "cookie", "authorization", "url"])
UNSAID = _CONTENT | _PEOPLE | _SECRETS
"""Keys whose values are dropped wherever they are logged: they could carry content, a person or a secret."""
LIBRARIES = (
    "aiogram", "aiohttp", "alembic", "apscheduler", "asyncio", "httpcore", "httpx", "litestar", "psycopg", "sqlalchemy",
    "telegram", "uvicorn",
)  # fmt: skip

Fields = MutableMapping[str, Any]


def drop_unsaid(_logger: Any, _method: str, event: Fields) -> Fields:
    """Take out every field that could carry content, keeping its name so that the slip is seen."""
    dropped = sorted(UNSAID & event.keys())
    for key in dropped:
        del event[key]
    if dropped:
        event["dropped"] = dropped
    return event


def bare_exception(_logger: Any, _method: str, event: Fields) -> Fields:
    """Reduce an exception to its type and the lines it passed: its own words may quote a message."""
    info = event.pop("exc_info", None)
    if not info:
        return event
    error = (
        info if isinstance(info, BaseException) else info[1] if isinstance(info, tuple) else sys.exc_info()[1]
    )
    if error is not None:
        frames = traceback.extract_tb(error.__traceback__)
        event["error"] = type(error).__name__
        places = [f"{_short(frame.filename)}:{frame.lineno}" for frame in frames]
        ours = [place for place in places if "site-packages" not in place and not place.startswith("lib/")]
        event["where"] = list(dict.fromkeys([*ours[-8:], *places[-3:]]))
    return event


def _short(path: str) -> str:
    for top in ("/site-packages/", "/lib/python"):
        if top in path:
            return top.strip("/") + "/" + path.split(top)[-1]
    return "/".join(path.split("/")[-3:])


def configure_logs(level: int = logging.INFO) -> None:
    """Send our logs and the libraries' to stderr as JSON lines. The libraries speak from warnings up only."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
        bare_exception,
        drop_unsaid,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.stdlib.LoggerFactory(),
        # Kept loggers would speak on as they were first asked to, whatever is configured later.
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, _bare_foreign],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in LIBRARIES:
        library = logging.getLogger(name)
        library.setLevel(logging.WARNING)
        # One that has handlers of its own would write what it filled in, past what is left out here.
        library.handlers.clear()
        library.propagate = True


def _bare_foreign(_logger: Any, _method: str, event: Fields) -> Fields:
    """Keep which library spoke and which sentence, not what it filled in: that is not ours to vouch for."""
    record = event.get("_record")
    if isinstance(record, logging.LogRecord):
        event["event"] = str(record.msg)[:200] if isinstance(record.msg, str) else "library message"
        event["logger"] = record.name
    return event
