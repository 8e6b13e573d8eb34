"""Counting statements: tests hold the number that one turn may cost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, event

FRAME = ("BEGIN", "SAVEPOINT", "RELEASE", "ROLLBACK", "COMMIT", "PRAGMA", "SET ")
"""What surrounds a job is the engine's own and is not counted."""


class Statements:
    """The statements seen while counting, in order."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    @property
    def count(self) -> int:
        """How many there were."""
        return len(self.texts)


class Meter:
    """Listens to engines; costs one empty loop a statement while nobody counts."""

    def __init__(self, *engines: Engine) -> None:
        self._open: list[Statements] = []
        for engine in engines:
            event.listen(engine, "before_cursor_execute", self._seen)

    def _seen(self, _connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        for counted in self._open:
            if not statement.lstrip().upper().startswith(FRAME):
                counted.texts.append(statement)

    @contextmanager
    def count(self) -> Iterator[Statements]:
        """Count what any thread sends until the block ends."""
        counted = Statements()
        self._open = [*self._open, counted]
        try:
            yield counted
        finally:
            self._open = [other for other in self._open if other is not counted]
