"""How much there is to read."""

from __future__ import annotations

from locales.checks.library import Library
from locales.checks.prose import words
from locales.checks.reading import texts
from locales.unit import TYPED, Unit


def words_of(library: Library, unit: Unit) -> int:
    """Return the words of a unit, its other wordings and its labels too; of variants the longest counts."""
    wordings = (texts(library.base, unit, name) for name in unit.patterns if name != TYPED)
    return sum(max((len(words(text)) for text in found), default=0) for found in wordings)
