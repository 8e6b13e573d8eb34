"""Connections to push services. Loaded only where the first notice goes out: the HTTP library is a heavy one."""

from __future__ import annotations

import socket

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver

from bot.push.endpoint import is_global

SIDE_BY_SIDE = 8
SECONDS = 10.0
"""A service that has not answered by then is asked later."""


class NotPublic(OSError):
    """The name leads into a private network; nothing is called there."""


class PublicResolver(AbstractResolver):
    """Looks names up and gives only addresses of the open internet, for each new connection."""

    def __init__(self) -> None:
        self._inner = ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """The addresses to connect to. Raises ``NotPublic`` when none is left."""
        found = await self._inner.resolve(host, port, family)
        kept = [each for each in found if is_global(each["host"])]
        if not kept:
            raise NotPublic("not an address of the open internet")
        return kept

    async def close(self) -> None:
        """Nothing is held."""
        await self._inner.close()


def open_session(*, local: bool) -> aiohttp.ClientSession:
    """Connections without cookies. ``local``: this machine may be called too. From the event loop."""
    resolver = ThreadedResolver() if local else PublicResolver()
    connector = aiohttp.TCPConnector(limit=SIDE_BY_SIDE, resolver=resolver, use_dns_cache=False)
    return aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        timeout=aiohttp.ClientTimeout(total=SECONDS),
        auto_decompress=False,
    )


async def call(
    session: aiohttp.ClientSession, address: str, headers: dict[str, str], body: bytes
) -> tuple[int, str]:
    """POST once: the status and the wait asked for. What else is answered stays unread; no redirect is followed.

    Raises ``OSError`` when nobody answered, a time-out among them.
    """
    try:
        async with session.post(address, data=body, headers=headers, allow_redirects=False) as answer:
            return answer.status, answer.headers.get("Retry-After", "")
    except aiohttp.ClientError as error:
        raise ConnectionError(type(error).__name__) from error
