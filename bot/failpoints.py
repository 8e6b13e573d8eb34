"""Places where a test may have this process kill itself, to see that nothing is lost."""

from __future__ import annotations

import itertools

from bot.settings import Settings, terminate_self


class Failpoints:
    """``IKIORTI_TEST_FAILPOINT=name`` or ``name:N``: the N-th time (the first when not said) the process ends there."""

    def __init__(self, settings: Settings) -> None:
        name, _, count = settings.test_failpoint.partition(":")
        self._name = name
        self._at = int(count) if count.isdigit() else 1
        self._seen = itertools.count(1)

    def reach(self, name: str) -> None:
        """Called at the place itself; does nothing unless it is the one named."""
        if name == self._name and next(self._seen) >= self._at:
            terminate_self()
