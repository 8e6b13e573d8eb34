"""One memory of compiled statements for all databases of a run.

A service has one engine for its life and compiles each statement once; tests open thousands of engines and would
compile the same statements each time, which was a fifth of their work. SQLAlchemy keeps what it compiled by dialect and
engine and has no public way to share it, so both are handed on here. What is compiled is the same.
"""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy
from sqlalchemy import Engine

from storage import postgresql, sqlite


class Remembered:
    """Stands for ``create_engine``: the first engine of each driver lends its dialect and its memory to the others."""

    def __init__(self) -> None:
        self._first: dict[str, Engine] = {}

    def __call__(self, url: Any, **arguments: Any) -> Engine:
        """A new engine with a pool of its own."""
        made = sqlalchemy.create_engine(url, query_cache_size=5000, **arguments)
        first = self._first.setdefault(made.dialect.name, made)
        made.dialect = first.dialect
        made._compiled_cache = first._compiled_cache
        return made


def remember_compiled(patch: pytest.MonkeyPatch) -> None:
    """From now on all databases share what they compile."""
    remembered = Remembered()
    for module in (sqlite, postgresql):
        patch.setattr(module, "create_engine", remembered)
