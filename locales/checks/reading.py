"""Patterns as a reader meets them: plain words, one reading per variant, values as a mark."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from fluent.syntax import ast

from locales.text_base import TextBase
from locales.unit import TYPED, VALUE, Unit

GAP = "\ufffc"
"""Stands where a value is filled in. It is neither a letter nor a digit, so no rule takes it for words."""
_MOST = 24
_DEEPEST = 5
COMMAND = "command-"


@dataclass(frozen=True, slots=True)
class Reading:
    """One wording of a unit in words."""

    unit: Unit
    pattern: str
    text: str

    @property
    def line(self) -> int:
        """The line its pattern begins on."""
        return self.unit.lines.get(self.pattern, self.unit.line)

    @property
    def is_label(self) -> bool:
        """Whether it stands on a button. A command's own words do too."""
        return self.pattern in self.unit.labels or self.is_command

    @property
    def is_command(self) -> bool:
        """Whether it is the label of a standing command."""
        return self.pattern == VALUE and self.unit.text_id.startswith(COMMAND)


def readings(base: TextBase, unit: Unit) -> Iterator[Reading]:
    """Yield every reading of a unit, variants and references resolved; what people may type is left out."""
    for pattern in unit.patterns:
        if pattern != TYPED:
            for text in texts(base, unit, pattern):
                yield Reading(unit, pattern, text)


def texts(base: TextBase, unit: Unit, pattern: str) -> list[str]:
    """Return the plain words of one pattern, one entry per combination of variants (at most 24)."""
    found = _pattern_of(unit, pattern)
    return [] if found is None else _expand(base, unit.language, found, 0)


def _pattern_of(unit: Unit, pattern: str) -> ast.Pattern | None:
    if pattern == VALUE:
        return unit.entry.value
    return next((found.value for found in unit.entry.attributes if found.id.name == pattern), None)


def _expand(base: TextBase, language: str, pattern: ast.Pattern, depth: int) -> list[str]:
    parts = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts.append([element.value])
        else:
            parts.append(_expression(base, language, element.expression, depth))
    found = []
    for combination in product(*parts):
        found.append("".join(combination))
        if len(found) == _MOST:
            break
    return found


def _expression(base: TextBase, language: str, node: object, depth: int) -> list[str]:
    if isinstance(node, ast.Placeable):
        return _expression(base, language, node.expression, depth)
    if isinstance(node, ast.StringLiteral | ast.NumberLiteral):
        return [str(node.parse()["value"])]
    if isinstance(node, ast.SelectExpression):
        return [text for variant in node.variants for text in _expand(base, language, variant.value, depth)]
    if isinstance(node, ast.MessageReference | ast.TermReference) and depth < _DEEPEST:
        mark = "-" if isinstance(node, ast.TermReference) else ""
        unit = base.unit(mark + node.id.name, language)
        found = _pattern_of(unit, node.attribute.name if node.attribute else VALUE) if unit else None
        if found is not None:
            return _expand(base, language, found, depth + 1)
    return [GAP]
