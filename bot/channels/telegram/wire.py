"""Kept connections to one server: a POST out, status and body back, with nothing around it.

What a general client does for a request (redirects, cookies, proxies, forms) costs more than the request.
"""

from __future__ import annotations

import asyncio
import ssl
from typing import cast
from urllib.parse import urlsplit

import httptools
from aiohappyeyeballs import start_connection

from bot.clock import monotonic

MOST = 100
"""Connections at once; who comes later waits for one of them."""
KEPT_SECONDS = 15.0
"""How long an idle connection is trusted: longer, and the server may be about to close it."""
NEXT_ADDRESS_SECONDS = 0.25
"""How long an address may be silent before the next one is tried beside it."""


class Broken(Exception):
    """No connection, or it ended before the answer had come. Whether the request was read is not known."""


class _Connection(asyncio.Protocol):
    """One connection, for one request at a time."""

    def __init__(self) -> None:
        self.since = 0.0
        self._transport: asyncio.Transport | None = None
        self._parser = httptools.HttpResponseParser(self)
        self._answer: asyncio.Future[tuple[int, bytes]] | None = None
        self._body: list[bytes] = []
        self._headed = self._bounded = False
        """Of the answer that comes: its head is read; the head says where the body ends."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's is one in all but name

    def ask(self, request: bytes) -> asyncio.Future[tuple[int, bytes]]:
        """Send a request; the answer's status and body."""
        assert self._transport is not None
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        return self._answer

    @property
    def usable(self) -> bool:
        """Whether another request may go this way."""
        return self._transport is not None and self._answer is None and not self._transport.is_closing()

    def end(self) -> None:
        """Close at once: nobody waits for what may still come."""
        self._answer = None
        if self._transport is not None:
            self._transport.abort()

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError as error:
            self._fail(error)

    def on_header(self, name: bytes, _value: bytes) -> None:
        self._bounded |= name.lower() in (b"content-length", b"transfer-encoding")

    def on_headers_complete(self) -> None:
        self._headed = True

    def on_body(self, body: bytes) -> None:
        self._body.append(body)

    def on_message_complete(self) -> None:
        body, self._body = b"".join(self._body), []
        self._headed = self._bounded = False
        answer, self._answer = self._answer, None
        if not self._parser.should_keep_alive() and self._transport is not None:
            self._transport.close()
        if answer is not None and not answer.done():
            answer.set_result((self._parser.get_status_code(), body))

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        if exc is None and self._headed and not self._bounded:
            self.on_message_complete()  # the end of the connection is the end of such an answer
        self._fail(exc)

    def _fail(self, error: Exception | None) -> None:
        answer, self._answer = self._answer, None
        if answer is not None and not answer.done():
            answer.set_exception(Broken(type(error).__name__))
        if self._transport is not None:
            self._transport.abort()


class Wire:
    """The connections to one server."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._host = parts.hostname or ""
        self._tls = parts.scheme == "https"
        self._port = parts.port or (443 if self._tls else 80)
        self._name = parts.netloc.rpartition("@")[2]
        self._context: ssl.SSLContext | None = None
        self._idle: list[_Connection] = []
        self._room = asyncio.Semaphore(MOST)

    async def post(self, path: str, body: bytes, seconds: float) -> tuple[int, bytes]:
        """Status and body of the answer to a body of JSON. Raises ``TimeoutError`` and ``Broken``."""
        head = (
            f"POST {path} HTTP/1.1\r\nHost: {self._name}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        async with self._room, asyncio.timeout(seconds):
            connection = self._kept() or await self._new()
            try:
                answer = await connection.ask(head.encode("ascii") + body)
            except BaseException:
                connection.end()
                raise
            if connection.usable:
                connection.since = monotonic()
                self._idle.append(connection)
            return answer

    def close(self) -> None:
        """Let go of idle connections."""
        for connection in self._idle:
            connection.end()
        self._idle.clear()

    def _kept(self) -> _Connection | None:
        while self._idle:
            connection = self._idle.pop()
            if connection.usable and monotonic() - connection.since < KEPT_SECONDS:
                return connection
            connection.end()
        return None

    async def _new(self) -> _Connection:
        loop = asyncio.get_running_loop()
        try:
            found = await loop.getaddrinfo(self._host, self._port, type=1)
            socket = await start_connection(found, happy_eyeballs_delay=NEXT_ADDRESS_SECONDS, interleave=1)
            if not self._tls:
                return (await loop.create_connection(_Connection, sock=socket))[1]
            return (
                await loop.create_connection(
                    _Connection, sock=socket, ssl=self._trust(), server_hostname=self._host
                )
            )[1]
        except OSError as error:
            raise Broken(type(error).__name__) from error

    def _trust(self) -> ssl.SSLContext:
        if self._context is None:
            import certifi

            self._context = ssl.create_default_context(cafile=certifi.where())
        return self._context
