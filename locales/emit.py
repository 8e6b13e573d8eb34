"""The one canonical way to write a unit. What is emitted parses back to the same patterns."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Iterable, Mapping

from fluent.syntax import ast
from fluent.syntax.serializer import FluentSerializer

_SERIALIZER = FluentSerializer(with_junk=False)
_SPECIAL_AT_LINE_START = (".", "*", "[", "}")


def emit(entry: ast.Message | ast.Term) -> str:
    """Return the entry in canonical form with its comment, ending in one line break."""
    return str(_SERIALIZER.serialize_entry(entry))


def revision(entry: ast.Message | ast.Term) -> str:
    """Return the first 12 hex digits of the SHA-256 of the entry in canonical form without its comment."""
    bare = copy.copy(entry)
    bare.comment = None
    return hashlib.sha256(emit(bare).encode()).hexdigest()[:12]


def compose(
    text_id: str,
    value: str | None,
    attributes: Mapping[str, str] | None = None,
    comment: Iterable[tuple[str, str]] = (),
) -> str:
    """Return a unit's source from its patterns, in Fluent syntax, and ``(key, value)`` comment lines.

    The result still has to be parsed: an id, attribute or pattern that is no Fluent gives a fault there.
    """
    lines = [
        f"# {f'{key}: ' if key and not number else ''}{line}".rstrip()
        for key, words in comment
        for number, line in enumerate(words.split("\n"))
    ]
    lines.append(f"{text_id} ={_pattern(value, 4)}")
    lines += [f"    .{name} ={_pattern(words, 8)}" for name, words in (attributes or {}).items()]
    return "\n".join(lines) + "\n"


def plain(words: str) -> str:
    """Return plain words as a pattern: braces and line starts that Fluent would read as syntax are quoted."""
    quoted = "".join(f'{{ "{mark}" }}' if mark in "{}" else mark for mark in words.replace("\r", ""))
    lines = [_line_start(line) for line in quoted.split("\n")]
    lines[0] = _edge(lines[0], first=True)
    lines[-1] = _edge(lines[-1], first=False)
    return "\n".join(lines)


def _line_start(line: str) -> str:
    bare = line.lstrip(" ")
    if bare.startswith(_SPECIAL_AT_LINE_START):
        return f'{line[: len(line) - len(bare)]}{{ "{bare[0]}" }}{bare[1:]}'
    return line


def _edge(line: str, *, first: bool) -> str:
    """Keep spaces at the very beginning or end, which Fluent would trim; empty is an empty literal."""
    if not line:
        return '{ "" }'
    if first and line[0] == " ":
        return '{ "" }' + line
    return line + '{ "" }' if not first and line[-1] == " " else line


def _pattern(words: str | None, indent: int) -> str:
    if words is None:
        return ""
    if "\n" not in words:
        return f" {words}"
    pad, lines = " " * indent, words.split("\n")
    # On a line of its own such a mark would begin something else.
    first = f" {lines.pop(0)}" if words.startswith(_SPECIAL_AT_LINE_START) else ""
    return first + "".join(f"\n{pad}{line}" if line else "\n" for line in lines)
