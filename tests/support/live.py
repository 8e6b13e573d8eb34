"""A whole service in this process: a database of its own, all roles, and a real server on a free port."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import uvicorn

from bot.app import Service, compose, prepare
from bot.clock import Clock
from bot.runtime import Runtime
from bot.server import create_app, stop_streams
from bot.settings import Settings
from storage import migrate

Routes = Callable[[Runtime], list[Any]]


class Server(uvicorn.Server):
    """Says when it answers."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Called once by uvicorn."""
        await super().startup(sockets)
        self.ready.set()


class Live:
    """A running service: where it answers, and the runtime behind it for looking and preparing."""

    def __init__(self, runtime: Runtime, base_url: str, stop: Callable[[], None]) -> None:
        self.runtime = runtime
        self.base_url = base_url
        self.stop = stop
        """Asks the service to stop, as a signal does; returns at once."""


@contextmanager
def live_service(
    folder: Path,
    *,
    database_url: str = "",
    clock: Clock | None = None,
    console: Routes | None = None,
    seed: Callable[[Runtime], None] | None = None,
    **more: Any,
) -> Iterator[Live]:
    """Run a service for the block. ``seed`` is called once it is prepared and before anybody is served; ``more``
    are further settings.
    """
    with ExitStack() as after:
        listener = after.enter_context(socket.create_server(("127.0.0.1", 0)))
        # As the service's own loop does: else each answer on an open connection waits 40 ms for its second half.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        base_url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        given = {"data_dir": folder, "database_url": database_url, "base_url": base_url, "rate_limit": "off"}
        settings = Settings.model_validate(given | more)
        runtime = compose(settings, clock=clock)
        after.callback(runtime.database.close)
        migrate.upgrade(runtime.database)
        prepare(runtime)
        if seed is not None:
            seed(runtime)
        with _served(runtime, listener, console) as stop:
            yield Live(runtime, base_url, stop)


@contextmanager
def _served(
    runtime: Runtime, listener: socket.socket, console: Routes | None
) -> Iterator[Callable[[], None]]:
    """Serve from a thread of its own, for the block; gives what asks it to stop."""
    app = create_app(runtime, console_routes=console(runtime) if console else ())
    server = Server(uvicorn.Config(app, log_config=None, lifespan="on", timeout_graceful_shutdown=5))
    loops: list[asyncio.AbstractEventLoop] = []

    async def run() -> None:
        loops.append(asyncio.get_running_loop())
        async with Service(runtime):
            await server.serve(sockets=[listener])

    def stop() -> None:
        server.should_exit = True
        if thread.is_alive():
            loops[0].call_soon_threadsafe(stop_streams, app)

    thread = threading.Thread(target=lambda: asyncio.run(run()), name="live", daemon=True)
    thread.start()
    try:
        if not server.ready.wait(30):
            raise RuntimeError("the service did not start")
        yield stop
    finally:
        stop()
        thread.join(20)
