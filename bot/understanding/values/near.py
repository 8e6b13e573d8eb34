"""How far two spellings are from each other."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz.distance import OSA

LONGEST = 300
"""Characters of an answer; a longer text tells a story, in which a town or a day may be of anything."""


def distance(one: str, other: str, most: int) -> int:
    """Letters that are wrong, missing, added, or neighbours swapped (optimal string alignment).

    ``most + 1`` for anything further than ``most``: nobody asks how much further, and it is found out sooner.
    """
    return OSA.distance(one, other, score_cutoff=most)


def tolerance(word: str) -> int:
    """Wrong letters that a word of this length bears before it may as well be another: none under five letters."""
    return 0 if len(word) < 5 else 1 if len(word) < 9 else 2


def nearest(word: str, known: Iterable[str]) -> list[str]:
    """The known words that are nearest to ``word``, all of them where several are as near; none beyond the tolerance.

    The tolerance is the shorter word's. The first letter stays, or changes places with the second: it is hardly ever
    mistyped, and many words differ in nothing else.
    """
    best, found = tolerance(word), list[str]()
    for other in known:
        most = min(best, tolerance(other))
        if not most or (word[0] != other[0] and word[:2] != other[1::-1]):
            continue
        far = distance(word, other, most)
        if far > most:
            continue
        found = [*found, other] if far == best else [other]
        best = far
    return found
