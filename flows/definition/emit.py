"""The one canonical form of a flow: fixed order of fields, short mappings on one line, defaults left out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from flows.step import Step

if TYPE_CHECKING:
    from flows.definition.flow import Flow

WIDTH = 60
"""A mapping or list stands on one line when the line is at most this long."""

ORDER = (
    "kind", "answer", "flow", "act", "topic", "priority", "where", "about", "opening", "right", "wrong", "cases",
    "otherwise",
    "what", "date", "time", "zone", "place", "duty", "interpreter", "bring",
    "values", "names", "list", "item", "undo", "action", "min", "max", "save", "text", "choices", "entries", "items",
    "only", "next", "all", "none", "failed", "skip",
    "nudge", "private", "note", "accept",
)  # fmt: skip
"""Every field of every kind, in the order it is written."""
_RANK = {field: rank for rank, field in enumerate(ORDER)}
_OWN = _RANK["next"] - 0.5
"""Where a field of a kind that is not listed stands: before the ways on, in the order of its kind."""
_BLOCKS = frozenset(("steps", "choices", "entries", "items", "cases"))
"""Fields that are always written out, one entry a line."""
_PLAIN = re.compile(r"[\w$](?:[\w$./() -]*[\w$./()])?")


def emit(flow: Flow) -> str:
    """The canonical YAML of ``flow``; loading it gives an equal flow."""
    return canonical(
        name=flow.name, topic=flow.topic, owner=flow.owner, start=flow.start, note=flow.note,
        accept=flow.accept, steps=flow.steps,
    )  # fmt: skip


def canonical(
    *,
    name: str,
    topic: str,
    owner: str,
    start: str,
    note: str,
    accept: Mapping[str, str],
    steps: Mapping[str, Step],
) -> str:
    """The canonical YAML of a flow given by its parts."""
    head: dict[str, Any] = {"format": "1", "flow": name, "topic": topic, "owner": owner, "start": start}
    head |= {"note": note, "accept": dict(accept)}
    document = {key: value for key, value in head.items() if value}
    document["steps"] = {step: plain_fields(model) for step, model in steps.items()}
    lines: list[str] = []
    for key, value in document.items():
        _write(lines, 0, key, value)
    return "\n".join(lines) + "\n"


def plain_fields(step: Step) -> dict[str, Any]:
    """A step as written: its kind, then every field that is not at its default, in canonical order."""
    fields = step.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    ordered = sorted(fields.items(), key=lambda field: _RANK.get(field[0], _OWN))
    return {"kind": step.kind, **{name: _simple(value) for name, value in ordered}}


def _simple(value: Any) -> Any:
    if isinstance(value, dict):
        # A comparison by equality is written as the bare value.
        if set(value) == {"is"}:
            return _simple(value["is"])
        return {key: _simple(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_simple(part) for part in value]
    return str(value).lower() if isinstance(value, bool) else str(value)


def _write(lines: list[str], indent: int, key: str, value: Any) -> None:
    start = f"{' ' * indent}{key}:"
    if isinstance(value, str):
        lines.append(f"{start} {_scalar(value)}")
        return
    if not value or (key not in _BLOCKS and not (isinstance(value, dict) and _BLOCKS & value.keys())):
        line = f"{start} {inline(value)}"
        if len(line) <= WIDTH or not value:
            lines.append(line)
            return
    lines.append(start)
    if isinstance(value, dict):
        for name, part in value.items():
            _write(lines, indent + 2, name, part)
    else:
        lines.extend(f"{' ' * (indent + 2)}- {inline(part)}" for part in value)


def inline(value: Any) -> str:
    """A value on one line, as the canonical form has short ones."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {inline(part)}" for key, part in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(inline(part) for part in value) + "]"
    return _scalar(value)


def _scalar(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else '"' + "".join(map(_escaped, text)) + '"'


def _escaped(char: str) -> str:
    if char in '"\\':
        return "\\" + char
    if char.isprintable():
        return char
    return f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08x}"
