"""The one place that knows what time it is. Everything else is handed a clock or an instant."""

from __future__ import annotations

import datetime as dt
import time
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
"""Wall clock of offices, quiet hours and appointments unless a row names another zone."""


class Clock(Protocol):
    """Tells the time that due dates, opening hours, retention and texts go by."""

    def now(self) -> dt.datetime:
        """The present instant, UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> dt.datetime:
        """The present instant, UTC."""
        return dt.datetime.now(dt.UTC)  # noqa: TID251 - the clock's home


class FixedClock:
    """Stands still until it is set; for tests and for ``play``."""

    def __init__(self, at: dt.datetime) -> None:
        self.at = at.astimezone(dt.UTC)

    def now(self) -> dt.datetime:
        """The instant it was set to, UTC."""
        return self.at

    def advance(self, by: dt.timedelta) -> None:
        """Move on by ``by``."""
        self.at += by


class FileClock:
    """Reads one RFC 3339 instant from a file, again each second; time stands still until the file changes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._read_at = float("-inf")
        self._at = self._read()

    def _read(self) -> dt.datetime:
        at = dt.datetime.fromisoformat(self.path.read_text("utf-8").strip())
        if at.tzinfo is None:
            raise ValueError(f"{self.path.name} holds an instant without an offset")
        return at.astimezone(dt.UTC)

    def now(self) -> dt.datetime:
        """The instant in the file, UTC; the last good one while the file is being rewritten."""
        if monotonic() - self._read_at >= 1:
            self._read_at = monotonic()
            try:
                self._at = self._read()
            except (OSError, ValueError):
                return self._at
        return self._at


def monotonic() -> float:
    """Seconds on a clock that only moves forward; for leases, limits and time-outs."""
    return time.monotonic()


def real_now() -> dt.datetime:
    """The machine's instant, UTC, whatever the clock file says; for leases only."""
    return dt.datetime.now(dt.UTC)  # noqa: TID251 - the clock's home
