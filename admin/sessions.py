"""The console's session cookie, over Litestar's server-side sessions: written only when something changed."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import Any

from litestar import Litestar, Request
from litestar.connection import ASGIConnection
from litestar.datastructures import Cookie, MutableScopeHeaders
from litestar.middleware.session.server_side import ServerSideSessionBackend, ServerSideSessionConfig
from litestar.stores.base import Store
from litestar.types import Message, ScopeSession

from bot.accounts.session_list import device_words
from bot.accounts.sessions import LASTS, ConsoleSessions
from bot.runtime import Runtime

COOKIE = "console"
_LOADED = "console-session-loaded"
"""Where in the request's scope the session stands as it was read, with its id (None: there was none)."""


class Backend(ServerSideSessionBackend):
    """Gives a new id at log-in, so that an id planted beforehand is worth nothing."""

    async def load_from_connection(self, connection: ASGIConnection[Any, Any, Any, Any]) -> dict[str, Any]:
        """Read the session, and remember it to see later whether a page changed it."""
        data = await super().load_from_connection(connection)
        key = connection.cookies.get(self.config.key) if data else None
        connection.scope["state"][_LOADED] = (key, copy.deepcopy(data))
        return data

    async def store_in_message(
        self, scope_session: ScopeSession, message: Message, connection: ASGIConnection[Any, Any, Any, Any]
    ) -> None:
        """Write what changed. A session that ended meanwhile is not written back."""
        key, before = connection.scope["state"].get(_LOADED, (None, {}))
        data = dict(scope_session) if isinstance(scope_session, dict) else {}
        if data == before:
            return
        store = self.config.get_store_from_app(connection.scope["app"])
        if key is not None and data.get("staff") == before.get("staff"):
            if await store.exists(key):
                await self._keep(key, data, store)
            return
        if key is not None:
            await store.delete(key)
        key = self.generate_session_id() if data else "ended"
        if data:
            await self._keep(key, data, store)
        config = self.config
        cookie = Cookie(
            key=config.key,
            value=key,
            path=config.path,
            max_age=config.max_age if data else 0,
            secure=config.secure,
            httponly=True,
            samesite=config.samesite,
        )
        MutableScopeHeaders.from_message(message).add("Set-Cookie", cookie.to_header(header=""))

    async def _keep(self, key: str, data: dict[str, Any], store: Store) -> None:
        await store.set(key, self.serialize_data(data), expires_in=self.config.max_age)


@dataclass
class ConsoleSessionConfig(ServerSideSessionConfig):
    """Server-side sessions over a store that is given, not looked up by name."""

    _backend_class = Backend
    sessions: Store | None = field(default=None)

    def get_store_from_app(self, app: Litestar) -> Store:
        """The store given."""
        assert self.sessions is not None
        return self.sessions


def session_config(runtime: Runtime) -> ConsoleSessionConfig:
    """The console's cookie: only for its own paths, not readable by scripts, gone after a working day."""
    return ConsoleSessionConfig(
        key=COOKIE,
        path="/console",
        max_age=int(LASTS.total_seconds()),
        secure=runtime.settings.secure,
        samesite="lax",
        sessions=ConsoleSessions(runtime),
    )


def begin(request: Request[Any, Any, Any], staff_id: str, via: str = "login") -> None:
    """From here on the session is this person's, under a new id; the language chosen stays.

    ``via``: how they came in, ``login`` or ``staff-bot``.
    """
    kept = {key: value for key, value in request.session.items() if key == "lang"}
    device = device_words(request.headers.get("user-agent", ""))
    request.set_session({**kept, "staff": staff_id, "device": device, "via": via})


def end(request: Request[Any, Any, Any]) -> None:
    """Forget everything."""
    request.set_session({})


def say_once(request: Request[Any, Any, Any], text_id: str, **args: str) -> None:
    """Show a console text on the next page, once."""
    request.session["said"] = {"id": text_id, "args": args}
