"""Live hints within one process: a topic has changed, look again. Hints carry names and ids, never content."""

from __future__ import annotations

import asyncio
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Subscription:
    """Wakes when one of its topics was hinted at. A hint that came between two waits is not lost."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._event = asyncio.Event()

    def wake(self) -> None:
        """Called from any thread."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._event.set)

    async def wait(self, seconds: float) -> bool:
        """Wait for a hint, at most ``seconds``; whether one came."""
        try:
            async with asyncio.timeout(seconds):
                await self._event.wait()
        except TimeoutError:
            return False
        self._event.clear()
        return True


class Hub:
    """Topics and who waits on them: ``conversation:<id>``, ``cases``, ``content``."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: dict[str, set[Subscription]] = defaultdict(set)
        self._listeners: list[Callable[[str], None]] = []

    def publish(self, topic: str) -> None:
        """Tell everybody on ``topic``; from any thread."""
        with self._lock:
            waiting = list(self._waiting.get(topic, ()))
            listeners = list(self._listeners)
        for subscription in waiting:
            subscription.wake()
        for listener in listeners:
            listener(topic)

    def listen(self, listener: Callable[[str], None]) -> None:
        """Call ``listener`` with every topic, on the publishing thread; it must be quick and not raise."""
        with self._lock:
            self._listeners.append(listener)

    @contextmanager
    def subscribe(self, *topics: str) -> Iterator[Subscription]:
        """Wait on ``topics`` within the block."""
        subscription = Subscription(asyncio.get_running_loop())
        with self._lock:
            for topic in topics:
                self._waiting[topic].add(subscription)
        try:
            yield subscription
        finally:
            with self._lock:
                for topic in topics:
                    self._waiting[topic].discard(subscription)
                    if not self._waiting[topic]:
                        del self._waiting[topic]
