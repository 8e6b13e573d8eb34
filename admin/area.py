"""What a console area is: a folder of this package whose ``pages.py`` holds an ``AREA``."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
from litestar import Router

from admin.guards import may_enter
from bot.accounts.roles import Action

Handlers = Sequence[Any]


class Area(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the console.

    ``name`` is also the text ``nav-<name>``; ``order`` its place in the navigation, None: not in it.
    ``action``: what a role must be allowed to come in; None: open to people who are not logged in.
    """

    name: str
    path: str
    handlers: Handlers
    action: Action | None
    order: int | None = None

    def router(self) -> Router:
        """The area's routes, behind its door."""
        guards = [may_enter(self.action)] if self.action else []
        return Router(path=self.path, route_handlers=list(self.handlers), guards=guards)


def find_areas() -> list[Area]:
    """Every area there is, in the order of the navigation."""
    folder = Path(__file__).parent
    names = [
        found.name
        for found in pkgutil.iter_modules([str(folder)])
        if (folder / found.name / "pages.py").exists()
    ]
    areas: list[Area] = [importlib.import_module(f"admin.{name}.pages").AREA for name in names]
    return sorted(areas, key=lambda area: (area.order is None, area.order or 0, area.name))
