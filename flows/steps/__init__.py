"""The kinds of step: every module beside this one that defines a kind is found by walking the folder."""

from __future__ import annotations

import importlib
import pkgutil

from flows.step import Step


def _discover() -> dict[str, type[Step]]:
    found: dict[str, type[Step]] = {}
    for module in pkgutil.iter_modules(__path__):
        loaded = importlib.import_module(f"{__name__}.{module.name}")
        for thing in vars(loaded).values():
            if isinstance(thing, type) and issubclass(thing, Step) and "kind" in vars(thing):
                found[thing.kind] = thing
    return dict(sorted(found.items()))


KINDS: dict[str, type[Step]] = _discover()
"""The model of each kind by the word a flow writes after ``kind:``."""
