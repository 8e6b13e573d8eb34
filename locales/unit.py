"""A unit: a Fluent message in one language, attributes and comments included; the least thing reviewed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from fluent.syntax import ast

from locales.emit import revision

RESERVED = ("again", "simpler", "help", "unsure")
"""Attributes that are other wordings of the question itself, not answers to it."""
TYPED = "typed"
"""The attribute of a command that lists what people may type for it."""
VALUE = "value"
"""The name of the main wording where faults and variables are kept per pattern."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention of another entry: ``other``, ``other.attribute``, ``-term`` or ``FUNCTION()``, as written."""

    name: str
    line: int


@dataclass(frozen=True, slots=True)
class Note:
    """One ``key: value`` line of the comment above a unit. ``key`` is empty for words without one."""

    key: str
    value: str
    line: int


@dataclass(frozen=True)
class Unit:
    """A message, or a term (its id begins with ``-``), as it stands in a file; patterns in Fluent syntax."""

    text_id: str
    language: str
    file: str
    line: int
    source: str
    """The unit as written, comment included."""
    value: str | None
    attributes: Mapping[str, str]
    lines: Mapping[str, int]
    """Pattern name (``value`` or the attribute) -> the line it begins on."""
    notes: tuple[Note, ...]
    variables: Mapping[str, frozenset[str]]
    """Pattern name -> the variables it shows or selects by."""
    shown: Mapping[str, frozenset[str]]
    """Pattern name -> the variables whose value a reader sees."""
    references: tuple[Reference, ...]
    entry: ast.Message | ast.Term = field(compare=False, repr=False)

    @cached_property
    def revision(self) -> str:
        """First 12 hex digits of the SHA-256 of the unit in canonical form, comments left out."""
        return revision(self.entry)

    @cached_property
    def comment(self) -> dict[str, str]:
        """The comment as key -> value; lines of one key are joined by a line break."""
        found: dict[str, str] = {}
        for note in self.notes:
            found[note.key] = f"{found[note.key]}\n{note.value}" if note.key in found else note.value
        return found

    @property
    def patterns(self) -> dict[str, str]:
        """All wordings: ``value`` first when there is one, then the attributes in order."""
        own = {} if self.value is None else {VALUE: self.value}
        return own | dict(self.attributes)

    @property
    def labels(self) -> dict[str, str]:
        """The attributes that stand on buttons: all but other wordings and what may be typed."""
        return {name: words for name, words in self.attributes.items() if name not in (*RESERVED, TYPED)}

    def field_of(self, pattern: str) -> str:
        """How a fault names the pattern: ``value`` or ``.attribute``."""
        return pattern if pattern == VALUE else f".{pattern}"
