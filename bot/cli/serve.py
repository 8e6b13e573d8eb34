"""``ikiorti serve`` and the roles: our own server around the app, until it is asked to stop."""

from __future__ import annotations

import asyncio
import errno
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import structlog

from bot import memory
from bot.cli.common import end, opened, prepared
from bot.runtime import Runtime
from bot.settings import Settings, load_settings

if TYPE_CHECKING:
    from litestar import Litestar

log = structlog.get_logger()
ALL_ROLES = frozenset({"bot", "console", "worker"})
FAREWELL_SECONDS = 5
"""How long open requests may finish after the signal to stop; streams are told to end at once."""


def serve() -> None:
    """Run everything in one process."""
    _run(ALL_ROLES)


def bot() -> None:
    """Run Telegram and the web chat; other processes run the rest."""
    _run(frozenset({"bot"}))


def console() -> None:
    """Run the staff console; other processes run the rest."""
    _run(frozenset({"console"}))


def worker() -> None:
    """Run timers and sending; other processes run the rest."""
    _run(frozenset({"worker"}))


def _run(roles: frozenset[str]) -> None:
    settings = load_settings()
    if roles != ALL_ROLES and settings.database.startswith("sqlite"):
        end("SQLite serves one process: run `ikiorti serve`, or set IKIORTI_DATABASE_URL to PostgreSQL.")
    # The port is taken before anything is opened, so that a second start says so at once and touches nothing.
    listener = _listen(settings) if roles != frozenset({"worker"}) else None
    with opened(migrated=False) as runtime:
        _prepare(runtime, roles)
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            runner.run(_serve(runtime, roles, listener))


def _listen(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host, settings.port))
        listener.listen(2048)
    except OSError as error:
        listener.close()
        if error.errno == errno.EADDRINUSE:
            end(f"Port {settings.port} is in use: set IKIORTI_PORT to another one.")
        where = f"{settings.host}:{settings.port}"
        end(f"IKIORTI_HOST, IKIORTI_PORT: cannot listen on {where} ({error.strerror}).")
    return listener


def _prepare(runtime: Runtime, roles: frozenset[str]) -> None:
    from bot.accounts.invitations import ensure_first_admin
    from storage import migrate

    migrate.upgrade(runtime.database)
    prepared(runtime)
    if "console" in roles:
        url = runtime.run(ensure_first_admin)
        if url is not None:
            print(f"Invite: {url}", flush=True)


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop]:
    try:
        import uvloop
    except ImportError:
        return asyncio.new_event_loop
    return uvloop.new_event_loop


def _make_app(runtime: Runtime, roles: frozenset[str]) -> Litestar:
    from bot.server import create_app

    if "console" not in roles:
        return create_app(runtime)
    from admin.routes import routes

    return create_app(runtime, console_routes=routes(runtime), chat="bot" in roles)


async def _serve(runtime: Runtime, roles: frozenset[str], listener: socket.socket | None) -> None:
    from bot.app import Service

    stop = asyncio.Event()
    _on_signal(stop.set)
    async with Service(runtime, roles):
        memory.settle()
        if listener is None:
            log.info("working", roles=sorted(roles))
            await stop.wait()
        else:
            await _serve_http(_make_app(runtime, roles), runtime.settings, listener, stop)
    log.info("stopped")


async def _serve_http(
    app: Litestar, settings: Settings, listener: socket.socket, stop: asyncio.Event
) -> None:
    import uvicorn

    from bot.server import stop_streams

    class Server(uvicorn.Server):
        """Leaves signals to us: uvicorn would end the process by the signal and skip what follows it here."""

        @contextmanager
        def capture_signals(self) -> Iterator[None]:
            yield

    config = uvicorn.Config(
        app,
        http="httptools",
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=settings.trusted_proxy,
        forwarded_allow_ips="*" if settings.trusted_proxy else None,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=FAREWELL_SECONDS,
    )
    server = Server(config)

    def leave() -> None:
        stop.set()
        server.should_exit = True
        stop_streams(app)

    _on_signal(leave)
    if stop.is_set():
        return
    host, port = listener.getsockname()[:2]
    log.info("listening", host=host, port=port, base_url=settings.base_url)
    await server.serve(sockets=[listener])
    if not server.started:
        end("The service did not start; the lines above say why.")


def _on_signal(call: Callable[[], None]) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, call)
