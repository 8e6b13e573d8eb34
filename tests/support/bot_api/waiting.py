"""Wait until something is so, without asking again and again: whoever changes the world says so."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot.clock import monotonic


class Changes:
    """A bell: rung at every change."""

    def __init__(self) -> None:
        self._bell = asyncio.Event()

    def ring(self) -> None:
        """Something has changed."""
        self._bell.set()
        self._bell = asyncio.Event()

    async def until(self, true: Callable[[], bool], seconds: float) -> bool:
        """Wait until it is true; whether it became so in time."""
        deadline = monotonic() + seconds
        while not true():
            left = deadline - monotonic()
            if left <= 0:
                return False
            try:
                await asyncio.wait_for(self._bell.wait(), left)
            except TimeoutError:
                continue
        return True
