"""Read Fluent files into units, keeping comments and line numbers. All faults of a file come at once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from fluent.syntax import FluentParser, ast
from msgspec import structs

from locales.emit import emit
from locales.faults import Fault
from locales.unit import VALUE, Note, Reference, Unit

_NOTE = re.compile(r"([a-z][a-z-]*):(?:\s+(.*)|$)")
_NO_DEFAULT = "E0010"
_BRACE = re.compile(r"[{}]")
LARGEST = 2_000_000
"""Characters of one source; all texts of the program in one language have a fifth of it."""
DEEPEST = 20
KEPT_SIZE = 100_000
"""Characters of a source whose units are kept for the next reading; the longest file of the program has half of it."""
SMALL = 2_000
"""Characters up to which a source is a text of its own; of these many more are kept."""


class _Lines:
    """Offsets of a source turned into line numbers from 1."""

    def __init__(self, source: str, first: int) -> None:
        self._breaks = [index for index, mark in enumerate(source) if mark == "\n"]
        self._first = first

    def at(self, offset: int) -> int:
        return bisect_right(self._breaks, offset - 1) + self._first


def parse(source: str, *, language: str, file: str, first_line: int = 1) -> tuple[list[Unit], list[Fault]]:
    """Return the units of a Fluent source and its faults (``syntax``, ``default-variant-missing``).

    A unit that does not parse is left out and named by a fault; the others are returned all the same.
    ``first_line`` is the number of the source's first line within ``file``.
    """
    source = source.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    if wrong := _unreadable(source, first_line):
        return [], [structs.replace(wrong, file=file)]
    read = _read_small if len(source) <= SMALL else _read_file if len(source) <= KEPT_SIZE else _read
    units, faults = read(source, language, first_line)
    if not file:
        return list(units), list(faults)
    return [replace(unit, file=file) for unit in units], [
        structs.replace(fault, file=file) for fault in faults
    ]


def _unreadable(source: str, first_line: int) -> Fault | None:
    """What no parser is given: more than any file of texts has, braces in braces without end, a NUL."""

    def at(offset: int, message: str) -> Fault:
        line = source.count("\n", 0, offset) + first_line
        return Fault(severity="error", code="syntax", file="", line=line, message=message)

    if len(source) > LARGEST:
        return at(LARGEST, f"Write at most {LARGEST:,} characters.")
    if (nul := source.find("\0")) >= 0:
        return at(nul, "Take the NUL away.")
    depth = 0
    for match in _BRACE.finditer(source):
        depth = depth + 1 if match.group() == "{" else max(depth - 1, 0)
        if depth > DEEPEST:
            return at(match.start(), f"Braces stand at most {DEEPEST} deep.")
    return None


def _read(source: str, language: str, first_line: int) -> tuple[tuple[Unit, ...], tuple[Fault, ...]]:
    """Units and faults without the name of their file."""
    lines = _Lines(source, first_line)
    units: list[Unit] = []
    faults: list[Fault] = []
    for entry in FluentParser(with_spans=True).parse(source).body:
        if isinstance(entry, ast.Junk):
            faults.append(_fault(entry, lines))
        elif isinstance(entry, ast.Message | ast.Term):
            units.append(_unit(entry, source, lines, language))
    return tuple(units), tuple(faults)


# Kept, because a change of one text checks the whole library, and reads again all that staff ever changed: with fewer
# than all of these, each would have been forgotten when its turn comes.
_read_file = lru_cache(maxsize=256)(_read)
_read_small = lru_cache(maxsize=8192)(_read)


def parse_one(
    source: str, *, language: str, file: str = "", text_id: str = ""
) -> tuple[Unit | None, list[Fault]]:
    """Return the only unit of a source, or faults. With ``text_id``, another id is a ``syntax`` fault too."""
    units, faults = parse(source, language=language, file=file)
    if not faults and (len(units) != 1 or (text_id and units[0].text_id != text_id)):
        wanted = f"exactly one text, {text_id}" if text_id else "exactly one text"
        faults = [Fault(severity="error", code="syntax", file=file, line=1, message=f"Write {wanted}.")]
    return (None, faults) if faults else (units[0], [])


def canonical(unit: Unit) -> str:
    """Return the unit as the emitter writes it, comment included."""
    return emit(unit.entry)


def _unit(entry: ast.Message | ast.Term, source: str, lines: _Lines, language: str) -> Unit:
    patterns = {} if entry.value is None else {VALUE: entry.value}
    patterns |= {attribute.id.name: attribute.value for attribute in entry.attributes}
    at = {attribute.id.name: lines.at(_span(attribute)[0]) for attribute in entry.attributes}
    line = lines.at(_span(entry.id)[0])
    mark = "-" if isinstance(entry, ast.Term) else ""
    words = {name: _words(pattern, source) for name, pattern in patterns.items()}
    return Unit(
        text_id=mark + entry.id.name,
        language=language,
        file="",
        line=line,
        source=source[slice(*_span(entry))],
        value=words.pop(VALUE, None),
        attributes=words,
        lines={VALUE: line} | at,
        notes=_notes(entry.comment, lines),
        variables={name: frozenset(_variables(pattern)) for name, pattern in patterns.items()},
        shown={name: frozenset(_shown(pattern)) for name, pattern in patterns.items()},
        references=tuple(_references(entry, lines)),
        entry=entry,
    )


def _span(node: ast.SyntaxNode) -> tuple[int, int]:
    """Where a node stands in the source. The parser was asked for spans, so there always is one."""
    assert node.span is not None
    return node.span.start, node.span.end


def _words(pattern: ast.Pattern, source: str) -> str:
    """The pattern in Fluent syntax without the indent its lines stand under."""
    found = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            found.append(element.value)
        else:
            found.append(source[slice(*_span(element))])
    return "".join(found)


def _notes(comment: ast.BaseComment | None, lines: _Lines) -> tuple[Note, ...]:
    if comment is None or comment.content is None:
        return ()
    first = lines.at(_span(comment)[0])
    found: list[Note] = []
    for number, text in enumerate(comment.content.split("\n")):
        match = _NOTE.match(text.strip())
        if match:
            found.append(Note(match[1], (match[2] or "").strip(), first + number))
        elif found and text.strip():
            last = found.pop()
            found.append(Note(last.key, f"{last.value} {text.strip()}".strip(), last.line))
        elif text.strip():
            found.append(Note("", text.strip(), first + number))
    return tuple(found)


def _nodes(node: object) -> Iterator[ast.BaseNode]:
    if isinstance(node, ast.BaseNode):
        yield node
        for name, child in vars(node).items():
            if name != "span":
                yield from _nodes(child)
    elif isinstance(node, list):
        for child in node:
            yield from _nodes(child)


def _variables(pattern: ast.Pattern) -> Iterator[str]:
    for node in _nodes(pattern):
        if isinstance(node, ast.VariableReference):
            yield node.id.name


def _shown(pattern: ast.Pattern) -> Iterator[str]:
    """The variables that are printed: all but those only selected by."""
    for element in pattern.elements:
        if not isinstance(element, ast.Placeable):
            continue
        if isinstance(element.expression, ast.SelectExpression):
            for variant in element.expression.variants:
                yield from _shown(variant.value)
        else:
            yield from (node.id.name for node in _nodes(element) if isinstance(node, ast.VariableReference))


def _references(entry: ast.Message | ast.Term, lines: _Lines) -> Iterator[Reference]:
    for node in _nodes(entry):
        if isinstance(node, ast.MessageReference | ast.TermReference):
            name = ("-" if isinstance(node, ast.TermReference) else "") + node.id.name
            name += f".{node.attribute.name}" if node.attribute else ""
        elif isinstance(node, ast.FunctionReference):
            name = f"{node.id.name}()"
        else:
            continue
        yield Reference(name, lines.at(_span(node)[0]))


def _fault(junk: ast.Junk, lines: _Lines) -> Fault:
    code, message, offset = "syntax", "This is not Fluent.", _span(junk)[0]
    for note in junk.annotations or []:
        message = str(note.message)
        if note.code == _NO_DEFAULT:
            # The parser only stumbles at the closing brace; the unit itself is what has to be mended.
            code, message = "default-variant-missing", "Mark one of the variants as default with *."
        elif note.span:
            # What is never closed is noticed behind the last line; the fault stands within the unit.
            offset = min(note.span.start, _span(junk)[0] + len((junk.content or "").rstrip()))
        break
    return Fault(severity="error", code=code, file="", line=lines.at(offset), message=message)
