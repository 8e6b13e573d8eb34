"""Handing a notice to a push service: encrypted to the browser, signed by us, and called with care.

The address comes from a browser, so the call follows no redirect, reads no answer, sends no cookie, and goes to
addresses of the open internet alone: looked up and judged for each connection, since a name may lead elsewhere later.
"""

from __future__ import annotations

import asyncio
import importlib
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import msgspec

from bot.clock import real_now
from bot.ports import Later, Refused, Sent
from bot.push.errands import Call
from bot.push.notice import notice
from bot.push.vapid import claims, private_key
from bot.runtime import Runtime

if TYPE_CHECKING:
    from aiohttp import ClientSession

FIRST_PAUSE, LONGEST_PAUSE, LONGEST_WAIT = 30.0, 3600.0, 6 * 3600.0
TOPIC = "news"
"""Services keep only the newest of a topic for a phone that is off."""
GONE = frozenset({404, 410})
NOT_NOW = frozenset({408, 425, 429})


class Post:
    """Calls push services. Its libraries take a second to load, so that is done where the first notice goes out."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._session: ClientSession | None = None

    async def send(self, call: Call) -> Sent | Later | Refused:
        """Wake one browser. Nothing that the network or the other side does is raised."""
        outward = await asyncio.to_thread(importlib.import_module, "bot.push.outward")
        if self._session is None:
            self._session = outward.open_session(local=self._runtime.settings.local)
        headers, body = await asyncio.to_thread(self._sealed, call)
        try:
            status, wait = await outward.call(self._session, call.subscription.endpoint, headers, body)
        except OSError:
            return Later(backoff(call.attempts))
        return judged(status, wait, call.attempts)

    async def close(self) -> None:
        """Let go of connections."""
        if self._session is not None:
            await self._session.close()

    def _sealed(self, call: Call) -> tuple[dict[str, str], bytes]:
        from py_vapid import Vapid02
        from pywebpush import WebPusher

        settings, vault = self._runtime.settings, self._runtime.vault
        subscription = msgspec.to_builtins(call.subscription)
        signed = Vapid02(private_key(vault)).sign(claims(settings, call.subscription.endpoint, real_now()))
        words = msgspec.json.encode(notice(self._runtime.content))
        body = WebPusher(subscription).encode(words, "aes128gcm")["body"]
        return {
            **signed,
            "Content-Encoding": "aes128gcm",
            "Content-Type": "application/octet-stream",
            "TTL": str(call.seconds),
            "Urgency": "high",
            "Topic": TOPIC,
        }, bytes(body)


def judged(status: int, retry_after: str, attempts: int) -> Sent | Later | Refused:
    """What a push service's answer means."""
    if 200 <= status < 300:
        return Sent("")
    if status in GONE:
        return Refused(str(status), closed=True)
    if status in NOT_NOW or status >= 500:
        return Later(wait_of(retry_after) or backoff(attempts))
    return Refused(str(status))


def backoff(attempts: int) -> float:
    """Seconds until the next try, after so many that failed."""
    return float(min(FIRST_PAUSE * 2 ** min(attempts, 20), LONGEST_PAUSE))


def wait_of(retry_after: str) -> float | None:
    """The wait a service asks for, in seconds: said as a number or as a date. None when it says neither."""
    words = retry_after.strip()
    if words.isascii() and words.isdigit():
        seconds = float(words)
    else:
        try:
            seconds = (parsedate_to_datetime(words) - real_now()).total_seconds()
        except (ValueError, TypeError):
            return None
    return min(max(seconds, 1.0), LONGEST_WAIT)
