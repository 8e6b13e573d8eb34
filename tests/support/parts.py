"""Runs the parts of a folder: each module in it with a function ``run() -> Iterator[dict]`` is a part."""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
import traceback
from collections.abc import Iterator, Sequence
from typing import Any, Protocol, cast

from bot.clock import monotonic


class Part(Protocol):
    """What a module of such a folder has."""

    def run(self) -> Iterator[dict[str, Any]]:
        """Do the work and give figures as they come; an exception is a failed part."""
        ...


def names_of(package: str) -> list[str]:
    """The parts of a folder, by name."""
    folder = importlib.import_module(package)
    return sorted(
        info.name
        for info in pkgutil.iter_modules(folder.__path__)
        if not info.ispkg and not info.name.startswith("_")
    )


def run(package: str, words: Sequence[str]) -> int:
    """Run the parts named in ``words`` (none: all). 0 when all went well, 1 when one failed, 2 for a wrong word."""
    as_json = "--json" in words
    there = names_of(package)
    chosen = [word for word in words if not word.startswith("-")] or there
    unknown = [word for word in words if word != "--json" and word not in there]
    if unknown or not there:
        print(f"no part {', '.join(unknown)}; there are: {', '.join(there) or 'none'}", file=sys.stderr)
        return 2
    failed = [name for name in chosen if not _ran(package, name, as_json)]
    return 1 if failed else 0


def _ran(package: str, name: str, as_json: bool) -> bool:
    part = cast("Part", importlib.import_module(f"{package}.{name}"))
    began = monotonic()
    try:
        for figures in part.run():
            _say({"part": name, **figures}, as_json)
    except Exception as error:  # noqa: BLE001 - one failed part does not stop the others
        traceback.print_exc(file=sys.stderr)
        _say({"part": name, "failed": type(error).__name__}, as_json)
        return False
    _say({"part": name, "seconds": round(monotonic() - began, 2)}, as_json)
    return True


def _say(figures: dict[str, Any], as_json: bool) -> None:
    if as_json:
        print(json.dumps(figures, ensure_ascii=False), flush=True)
    else:
        shown = (f"{key} {value}" for key, value in figures.items() if key != "part")
        print(f"{figures['part']}: " + ", ".join(shown), flush=True)
