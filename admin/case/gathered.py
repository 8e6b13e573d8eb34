"""The parts of the case page: each module of this folder brings its routes, its context and its places on the page.

``HANDLERS``: its routes below ``/console/cases/<number>``. ``context(console, request, case)``: what its templates
need. ``SLOTS``: where they stand: ``strip``, ``side``, ``composer``, each with an order and a template.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from pathlib import Path
from typing import Any

from admin.console import Console, StaffRequest
from bot.cases.views import CaseView


@cache
def modules() -> tuple[Any, ...]:
    """Every module of this folder but this one and the page itself."""
    names = sorted(found.name for found in pkgutil.iter_modules([str(Path(__file__).parent)]))
    own = {"draft", "gathered", "pages", "show"}
    return tuple(importlib.import_module(f"admin.case.{name}") for name in names if name not in own)


def handlers() -> list[Any]:
    """The routes of every part."""
    return [handler for module in modules() for handler in getattr(module, "HANDLERS", ())]


@cache
def slots() -> dict[str, list[str]]:
    """The templates of each place on the page, in their order."""
    found: dict[str, list[tuple[int, str]]] = {}
    for module in modules():
        for place, entry in getattr(module, "SLOTS", {}).items():
            found.setdefault(place, []).append(entry)
    return {place: [template for _, template in sorted(entries)] for place, entries in found.items()}


async def contexts(console: Console, request: StaffRequest, case: CaseView) -> dict[str, Any]:
    """What every part needs on the page."""
    found: dict[str, Any] = {}
    for module in modules():
        if (context := getattr(module, "context", None)) is not None:
            found.update(await context(console, request, case))
    return found
