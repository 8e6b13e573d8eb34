"""How hard a worker's own Danish is to read, by the measure the service's own texts are held to."""

from __future__ import annotations

from locales.checks.prose import lix, words
from locales.checks.size import LIX_FLOW, LIX_FROM_WORDS

HARDEST = int(LIX_FLOW)
"""LIX above which an answer is called hard: that of the guidance."""


def hardness(text: str) -> int | None:
    """LIX of an answer, rounded; None of so few words that the measure says nothing."""
    return round(lix([text])) if len(words(text)) >= LIX_FROM_WORDS else None


__all__ = ["HARDEST", "hardness"]
