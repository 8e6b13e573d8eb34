"""A unit as an editor sees it: plain words with variables in them, plurals as rows; the rest as Fluent."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping
from typing import Literal

import msgspec
from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import serialize_expression

from locales.emit import compose, emit, plain
from locales.fluent_file import parse_one
from locales.unit import VALUE, Unit

Kind = Literal["plain", "plural", "source"]
_CHIP = re.compile(
    r"\{\s*(\$[A-Za-z][\w-]*|-[A-Za-z][\w-]*|[a-z][\w-]*(?:\.[A-Za-z][\w-]*)?|[A-Z][A-Z0-9_-]*\([^{}]*\))\s*\}"
)
"""What stands for a placeable among plain words: ``{$name}``, ``{-term}``, ``{other.attribute}``, ``{NUMBER($n)}``."""
_LOOKS_LIKE = re.compile(r"[{}]")
SEPARATOR = "\n"


class Row(msgspec.Struct, frozen=True):
    """One variant of a plural: what it is chosen by, and its words."""

    key: str
    default: bool
    words: str


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """One wording: ``value`` or an attribute. ``words`` has chips in braces; ``source`` is always the Fluent pattern.

    ``plural`` has ``selector`` and ``rows`` in place of words; ``source`` can only be edited as Fluent.
    """

    name: str
    kind: Kind
    source: str
    words: str = ""
    selector: str = ""
    rows: tuple[Row, ...] = ()
    chips: tuple[str, ...] = ()
    """The chips in it, as written."""


class PatternFault(ValueError):
    """A pattern that is no Fluent. ``name`` is the field's."""

    def __init__(self, name: str, message: str) -> None:
        super().__init__(message)
        self.name = name


class Accident(msgspec.Struct, frozen=True):
    """Something that words alone cannot change: a variable, reference, attribute or selector that went or came."""

    field: str
    what: Literal["lost", "added"]
    kind: Literal["variable", "reference", "attribute", "selector"]
    name: str

    @property
    def key(self) -> str:
        """One word for a form that confirms it."""
        return f"{self.field}/{self.what}/{self.kind}/{self.name}"


def fields_of(unit: Unit) -> tuple[Field, ...]:
    """The wordings of a unit, the text itself first, then its attributes in order."""
    entry = unit.entry
    patterns = {} if entry.value is None else {VALUE: entry.value}
    patterns |= {attribute.id.name: attribute.value for attribute in entry.attributes}
    return tuple(_field(name, pattern, unit.patterns[name]) for name, pattern in patterns.items())


def words_of(pattern: ast.Pattern) -> str | None:
    """A pattern as plain words with chips; None when it is more than that."""
    found = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            found.append(element.value)
            continue
        expression = element.expression
        if isinstance(expression, ast.StringLiteral) and not _LOOKS_LIKE.search(expression.value):
            found.append(expression.parse()["value"])
        elif isinstance(expression, ast.StringLiteral) and expression.value in "{}":
            found.append(expression.value)
        elif isinstance(
            expression,
            ast.VariableReference | ast.MessageReference | ast.TermReference | ast.FunctionReference,
        ):
            chip = "{" + serialize_expression(expression) + "}"
            if not _CHIP.fullmatch(chip):
                return None
            found.append(chip)
        else:
            return None
    return "".join(found)


def pattern_of(words: str) -> str:
    """Plain words with chips as a Fluent pattern; every other brace and line start is quoted."""
    pieces, at = [], 0
    marks: list[str] = []
    for chip in _CHIP.finditer(words):
        pieces.append(words[at : chip.start()])
        marks.append("{ " + chip.group(1) + " }")
        at = chip.end()
    pieces.append(words[at:])
    # The whole is quoted at once, so that spaces beside a chip stay what they are.
    quoted = plain("\ue000".join(pieces))
    for mark in marks:
        quoted = quoted.replace("\ue000", mark, 1)
    return quoted


def plural_of(selector: str, rows: Mapping[str, str], default: str) -> str:
    """A plural as a Fluent pattern. ``rows``: words by key; ``default`` is one of the keys."""
    lines = [f"{{ ${selector.removeprefix('$')} ->"]
    for key, words in rows.items():
        lines.append(f"{'   *' if key == default else '    '}[{key}] {pattern_of(words)}")
    return "\n".join([*lines, "}"])


def composed(unit: Unit, changes: Mapping[str, str | None]) -> str:
    """The source of a unit with some patterns, in Fluent, changed, added at the end or (None) taken out.

    Comment and order stay. Without changes it is the unit in canonical form. Raises ``PatternFault``.
    """
    entry = copy.copy(unit.entry)
    attributes = {attribute.id.name: attribute for attribute in entry.attributes}
    for name, pattern in changes.items():
        read = None if pattern is None else _read(name, pattern)
        if name == VALUE:
            entry.value = read
        elif read is None:
            attributes.pop(name, None)
        else:
            attributes[name] = ast.Attribute(ast.Identifier(name), read)
    entry.attributes = list(attributes.values())
    source = emit(entry)
    _, faults = parse_one(source, language=unit.language, text_id=unit.text_id)
    if faults:
        raise PatternFault(VALUE, faults[0].message)
    return source


def accidents(before: Unit, after: Unit) -> tuple[Accident, ...]:
    """What of a unit changed beside its words."""
    found: list[Accident] = []
    for name in dict.fromkeys((*before.patterns, *after.patterns)):
        if name not in before.patterns or name not in after.patterns:
            found.append(Accident(name, "added" if name in after.patterns else "lost", "attribute", name))
            continue
        was, now = _marks(before, name), _marks(after, name)
        found += [Accident(name, "lost", kind, mark) for kind, mark in was if (kind, mark) not in now]
        found += [Accident(name, "added", kind, mark) for kind, mark in now if (kind, mark) not in was]
    return tuple(found)


Mark = tuple[Literal["variable", "reference", "selector"], str]


def _marks(unit: Unit, name: str) -> list[Mark]:
    """Everything in a pattern that is not words, each once, in order. A function is told with what it is given."""
    entry = unit.entry
    pattern = entry.value if name == VALUE else next(a.value for a in entry.attributes if a.id.name == name)
    return list(dict.fromkeys(_in_pattern(pattern)))


def _in_pattern(pattern: ast.Pattern | None) -> Iterator[Mark]:
    for element in pattern.elements if pattern is not None else ():
        if isinstance(element, ast.Placeable):
            yield from _in_expression(element.expression)


def _in_expression(expression: ast.InlineExpression | ast.Placeable | ast.SelectExpression) -> Iterator[Mark]:
    if isinstance(expression, ast.Placeable):
        yield from _in_expression(expression.expression)
    elif isinstance(expression, ast.SelectExpression):
        keys = ",".join(_key(variant.key) for variant in expression.variants)
        yield "selector", f"{serialize_expression(expression.selector)} [{keys}]"
        for variant in expression.variants:
            yield from _in_pattern(variant.value)
    elif isinstance(expression, ast.VariableReference):
        yield "variable", f"${expression.id.name}"
    elif not isinstance(expression, ast.StringLiteral | ast.NumberLiteral):
        yield "reference", serialize_expression(expression)


def _key(key: ast.Identifier | ast.NumberLiteral) -> str:
    return key.name if isinstance(key, ast.Identifier) else key.value


def _field(name: str, pattern: ast.Pattern, source: str) -> Field:
    words = words_of(pattern)
    if words is not None and _same(pattern_of(words), pattern):
        return Field(
            name=name, kind="plain", source=source, words=words,
            chips=tuple(dict.fromkeys("{" + chip + "}" for chip in _CHIP.findall(words))),
        )  # fmt: skip
    return _plural(name, pattern, source) or Field(name=name, kind="source", source=source)


def _plural(name: str, pattern: ast.Pattern, source: str) -> Field | None:
    if len(pattern.elements) != 1 or not isinstance(pattern.elements[0], ast.Placeable):
        return None
    expression = pattern.elements[0].expression
    if not isinstance(expression, ast.SelectExpression) or not isinstance(
        expression.selector, ast.VariableReference
    ):
        return None
    rows = []
    for variant in expression.variants:
        words = words_of(variant.value)
        if words is None or not _same(pattern_of(words), variant.value):
            return None
        rows.append(Row(_key(variant.key), variant.default, words))
    chips = dict.fromkeys("{" + chip + "}" for row in rows for chip in _CHIP.findall(row.words))
    selector = f"${expression.selector.id.name}"
    return Field(
        name=name, kind="plural", source=source, selector=selector, rows=tuple(rows), chips=tuple(chips)
    )


def _same(written: str, pattern: ast.Pattern) -> bool:
    """Whether words written down again are the same pattern."""
    try:
        return bool(_read("", written).equals(pattern))
    except PatternFault:
        return False


def _read(name: str, pattern: str) -> ast.Pattern:
    entry = FluentParser(with_spans=False).parse_entry(compose("a", pattern))
    if not isinstance(entry, ast.Message) or entry.value is None or entry.attributes:
        notes = entry.annotations if isinstance(entry, ast.Junk) else None
        raise PatternFault(name, str(notes[0].message) if notes else "This is not Fluent.")
    return entry.value
