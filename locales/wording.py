"""Units of one language turned into words: the Fluent bundle and a memory for what needs no values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentNone
from fluent.syntax import ast

from locales.rendered import MissingText
from locales.unit import VALUE, Unit

BLANK = "…"
"""Stands where a value is missing and there is nothing better to say."""


class Wording:
    """The formatter of one language. Messages are compiled when first asked for."""

    def __init__(self, language: str, units: Iterable[Unit]) -> None:
        self._bundle = FluentBundle([language], use_isolating=False)
        self._bundle.add_resource(ast.Resource(body=[unit.entry for unit in units]))
        self._constant: dict[tuple[str, str], str] = {}

    def say(self, unit: Unit, pattern: str, args: Mapping[str, object], *, lenient: bool = False) -> str:
        """Return the words of a pattern of the unit.

        Raises ``MissingText`` when the pattern, a variable or a reference is missing; ``lenient`` fills
        the gaps with an ellipsis instead (a missing pattern still raises).
        """
        key = (unit.text_id, pattern)
        known = self._constant.get(key)
        if known is not None:
            return known
        message = self._bundle.get_message(unit.text_id)
        found = message.value if pattern == VALUE else message.attributes.get(pattern)
        if found is None:
            raise MissingText(f"{unit.text_id}.{pattern} ({unit.language})")
        words, wrong = self._bundle.format_pattern(found, dict(args))
        if wrong and lenient:
            gaps = dict.fromkeys(unit.variables.get(pattern, ()), BLANK) | dict(args)
            words, _ = self._bundle.format_pattern(found, gaps)
        elif wrong:
            raise MissingText(f"{unit.text_id}.{pattern} ({unit.language}): {wrong[0]}")
        if isinstance(words, FluentNone):
            return BLANK
        if not unit.variables.get(pattern) and not unit.references:
            self._constant[key] = words
        return words
