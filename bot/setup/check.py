"""From a file's text to a ``Setup`` that makes sense as a whole, or to all of its faults at once."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from pydantic import ValidationError

from bot.setup.document import Document, Path, SetupFault, read
from bot.setup.schema import SHAPES, Setup


def parse(text: str, known_teams: Iterable[str] = ()) -> tuple[Setup | None, list[SetupFault]]:
    """Read a setup file. ``known_teams`` stand in the database already. A setup, or faults."""
    document = read(text)
    setup: Setup | None = None
    if not document.faults or document.value:
        try:
            # Strict validation reads dates only from JSON, so the values go through it once.
            setup = Setup.model_validate_json(json.dumps(document.value))
        except ValidationError as error:
            for fault in error.errors():
                document.fault(_standing(fault, document), _plain(fault))
        _check_names(document, set(known_teams))
        _check_routing(document)
    faults = sorted(set(document.faults))
    return (None, faults) if faults else (setup, [])


def _standing(fault: Any, document: Document) -> Path:
    """Where in the file the fault is: the path without the schema's own words, with a key that is missing."""
    path: Path = ()
    for part in fault["loc"]:
        if (*path, part) in document.lines:
            path = (*path, part)
    return (*path, fault["loc"][-1]) if fault["type"] == "missing" else path


def _plain(fault: Any) -> str:
    kind, message = fault["type"], fault["msg"]
    if kind == "string_pattern_mismatch":
        return "must be " + SHAPES[fault["ctx"]["pattern"]]
    return {
        "extra_forbidden": "is not a key of this file",
        "missing": "is missing",
        "string_type": "must be text; a number needs quotes",
        "date_from_datetime_parsing": "must be a date such as 2026-11-01",
        "date_parsing": "must be a date such as 2026-11-01",
    }.get(kind) or message.replace("Input should be", "must be").replace("String should", "should")


# What follows looks at the plain values, so that it also speaks when the schema found faults elsewhere.


def _items(value: Any, key: str) -> Iterator[tuple[int, dict[str, Any]]]:
    group = value.get(key) if isinstance(value, dict) else None
    for index, item in enumerate(group if isinstance(group, list) else ()):
        if isinstance(item, dict):
            yield index, item


def _table(value: Any, key: str) -> dict[str, Any]:
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, dict) else {}


def _check_names(document: Document, known: set[str]) -> None:
    value = document.value
    teams = known | {str(team.get("name")) for _, team in _items(value, "teams")}
    for group, key in (("teams", "name"), ("staff", "email"), ("places", "id")):
        _once(document, group, key)
    for name in _table(value, "hours"):
        if name not in teams:
            document.fault(("hours", name), "names no team")
    for index, person in _items(value, "staff"):
        listed = person.get("teams")
        for place, name in enumerate(listed if isinstance(listed, list) else ()):
            if name not in teams:
                document.fault(("staff", index, "teams", place), f"names no team: {name}")
    for index, rule in _items(value, "routing"):
        for key in ("team", "otherwise"):
            if key in rule and rule[key] not in teams:
                document.fault(("routing", index, key), f"names no team: {rule[key]}")


def _once(document: Document, group: str, key: str) -> None:
    seen: set[str] = set()
    for index, item in _items(document.value, group):
        value = item.get(key)
        if isinstance(value, str):
            if value.lower() in seen:
                document.fault((group, index, key), f"stands in the file twice: {value}")
            seen.add(value.lower())


def _check_routing(document: Document) -> None:
    if not isinstance(document.value, dict) or "routing" not in document.value:
        return
    rules = list(_items(document.value, "routing"))
    for index, rule in rules:
        if "otherwise" in rule:
            if "when" in rule or "team" in rule:
                document.fault(("routing", index), "is either `when` with `team`, or `otherwise`")
            elif index != rules[-1][0]:
                document.fault(("routing", index, "otherwise"), "must be the last rule")
        elif not rule.get("when") or "team" not in rule:
            document.fault(("routing", index), "needs `when` and `team`, or `otherwise`")
    if not rules or "otherwise" not in rules[-1][1]:
        document.fault(("routing",), "must end with `otherwise`, so that every case has a team")
