"""A question that everybody answers with yes, understood or not."""

from __future__ import annotations

import re

_BARE = (
    r"forst(?:år|od|ået) (?:du|i)(?: (?:det|mig|dette|det her))?",
    r"har du forstået(?: det| mig)?",
    r"er det (?:ok|okay|o\.k\.|i orden|forstået|fint)(?: for dig| med dig)?",
    r"er du med",
    r"paasi(?:vat|viuk|viit|vit|vara)",
)
_AT_END = re.compile(rf"(?:^|[.!?,;:\n–-])\s*(?:og |men |så )?(?:{'|'.join(_BARE)})[\s?!.]*$", re.IGNORECASE)


def is_bare(words: str) -> bool:
    """Whether an answer ends in a bare "Forstår du?" or "Er det okay?" and asks nothing else."""
    return words.rstrip(" ?!.\n").count("?") == 0 and _AT_END.search(words.strip()) is not None


__all__ = ["is_bare"]
