"""Hold the tables to a published description: ``python -m tests.support.bot_api.compare PATH``.

The file is JSON with ``methods`` and ``types``, each by name, each with ``fields`` of name, types and required.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from tests.support.bot_api.fields import Field
from tests.support.bot_api.methods import METHODS
from tests.support.bot_api.objects import TYPES


def differences(described: dict[str, Any]) -> list[str]:
    """What the tables say otherwise than the description, a line each."""
    found: list[str] = []
    for name, method in METHODS.items():
        found += _compare(name, method.fields, described["methods"].get(name))
    for name, fields in TYPES.items():
        found += _compare(name, fields, described["types"].get(name))
    return found


def _compare(name: str, ours: tuple[Field, ...], described: dict[str, Any] | None) -> list[str]:
    if described is None:
        return [f"{name} is not described"]
    theirs = {field["name"]: field for field in described.get("fields", [])}
    found = []
    for field in ours:
        other = theirs.get(field.name)
        if other is None:
            found.append(f"{name}.{field.name} is not described")
        elif set(other["types"]) != set(field.types):
            found.append(f"{name}.{field.name} is {'|'.join(other['types'])}, here {'|'.join(field.types)}")
        elif other["required"] != field.required:
            found.append(f"{name}.{field.name}: required is {other['required']}, here {field.required}")
    known = {field.name for field in ours}
    found += [
        f"{name}.{other} is required and not known here"
        for other, field in theirs.items()
        if field["required"] and other not in known
    ]
    return found


def main(words: list[str]) -> int:
    """Print every difference; 0 when there is none."""
    if len(words) != 1:
        print("usage: python -m tests.support.bot_api.compare PATH", file=sys.stderr)
        return 2
    found = differences(json.loads(Path(words[0]).read_text("utf-8")))
    print("\n".join(found) or f"{len(METHODS)} methods and {len(TYPES)} types agree.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
