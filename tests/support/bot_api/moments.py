"""The server's clock: it runs with the machine's until a test sets it, then it stands still and is moved."""

from __future__ import annotations

from bot.clock import real_now


class Moments:
    """Tells the time that messages are dated by and that updates and deletions age by."""

    def __init__(self) -> None:
        self._fixed: float | None = None
        self._ahead = 0.0

    def now(self) -> float:
        """Seconds since 1970."""
        if self._fixed is not None:
            return self._fixed
        return real_now().timestamp() + self._ahead

    def set(self, at: float | None) -> None:
        """Stand still at this instant; None: go with the machine again."""
        self._fixed = at
        self._ahead = 0.0

    def advance(self, seconds: float) -> None:
        """Move on."""
        if self._fixed is not None:
            self._fixed += seconds
        else:
            self._ahead += seconds
