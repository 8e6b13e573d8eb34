"""From a word as it was typed to the concepts it may stand for: typing errors, dropped marks, words run together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from bot.understanding.normalise import fold

Tags = frozenset[str]
NONE: Tags = frozenset()

TWO_SWAPPED = 3
"""Letters a word needs before two that are swapped are forgiven."""
ONE_ERROR = 4
"""Letters it needs before one that is wrong, missing or added is."""
TWO_ERRORS = 9
"""Letters a word needs before two are."""
LONGEST = 15
"""Letters of the longest word in which two are: so long are Danish compounds, longer are Greenlandic sentences."""
_GLUED = 5
"""Letters a word needs before it is tried as several words run together."""
_LONGEST_PIECE = 16
_TELLING = frozenset(("jeg", "han", "hun", "mig", "vil", "ike"))
"""Folded words of which a sentence run together has one; what has none is a compound: ``brandforsikring``."""
_LINKING = frozenset(("er", "bliver", "har", "min"))
"""Words that tell a sentence as well, when those around them are not crumbs."""
_CRUMB = 3
"""Letters of a piece that is more than a crumb."""
_NO_CRUMBS = 3.8
"""Letters a piece has on average, at least."""


def _errors(letters: int) -> int:
    """How many errors are forgiven in a word of so many letters."""
    return (letters >= TWO_SWAPPED) + (TWO_ERRORS <= letters <= LONGEST)


def _forgiven(tag: str) -> bool:
    """Concepts whose words are worth finding misspelt: not frames, not the small words of phrases."""
    return not tag.startswith(("f_", "=")) and tag not in ("f", "ordinary", "particle", "thing")


class Spelling:
    """The words of a language with their concepts, found also where they are misspelt.

    A word is written in full; one that ends in ``*`` is a beginning, and the longest beginning counts, so that a
    longer one with other concepts is an exception. ``ordinary`` are folded words that look like one of these and are
    not: they are never taken for a typing error.
    """

    def __init__(self, words: Mapping[str, str], ordinary: Iterable[str] = ()) -> None:
        self._marked: dict[str, Tags] = {}
        self._folded: dict[str, Tags] = {}
        self._stems: dict[str, Tags] = {}
        for tag, line in words.items():
            for word in line.split():
                stem = word.endswith("*")
                bare = word.rstrip("*").replace("_", " ")
                table = self._stems if stem else self._folded
                folded = fold(bare)
                table[folded] = table.get(folded, NONE) | {tag}
                if not stem and not bare.isascii():
                    self._marked[bare] = self._marked.get(bare, NONE) | {tag}
        self._lengths = sorted({len(stem) for stem in self._stems}, reverse=True)
        self._ordinary = frozenset(ordinary)
        self._longest = max((len(word) for word in self._folded), default=0)
        # Few get the first letter wrong, and length differs by as much as is forgiven: only these are looked at.
        self._near: dict[tuple[str, int], list[str]] = defaultdict(list)
        self._rests: dict[str, list[str]] = defaultdict(list)
        for word, tags in self._folded.items():
            if word and any(_forgiven(tag) for tag in tags):
                self._rests[word[1:]].append(word)
                for length in range(len(word) - 2, len(word) + 3):
                    self._near[word[0], length].append(word)

    def known(self, word: str) -> Tags | None:
        """The concepts of a folded word that is spelt right, or None."""
        if (tags := self._folded.get(word)) is not None:
            return tags
        for length in self._lengths:
            if len(word) >= length and (tags := self._stems.get(word[:length])) is not None:
                return tags
        return None

    def spelt(self, word: str, folded: str) -> Tags | None:
        """The concepts of a word, typed (normalised) and folded, that is spelt right; None when it is unknown."""
        if not word.isascii() and (marked := self._marked.get(word)) is not None:
            return marked
        if (known := self.known(folded)) is not None:
            return known
        return NONE if folded in self._ordinary or not folded.isalpha() else None

    def compound(self, folded: str) -> Tags:
        """The concepts of a word in full that is no small word; none when there is no such word."""
        tags = self._folded.get(folded, NONE)
        return tags if any(_forgiven(tag) for tag in tags) else NONE

    def misspelt(self, word: str) -> Tags:
        """The concepts of the nearest words to a folded one that is unknown; none when no word is near enough."""
        if len(word) > self._longest + 1:
            return NONE
        most = _errors(len(word))
        found: dict[str, int] = {}
        for known in (self._near.get((letter, len(word)), ()) for letter in {*word[:2]}):
            likely = extract(word, known, scorer=OSA.distance, score_cutoff=most, limit=None)
            found |= {
                near: far for near, far, _ in likely if far <= _errors(len(near)) and _alike(word, near)
            }
        found.update((near, 1) for near in self._rests.get(word, ()) if _alike(word, near))
        least = min(found.values(), default=0)
        return NONE.union(*(self._folded[near] for near, far in found.items() if far == least))

    def pieces(self, word: str) -> tuple[str, ...]:
        """The words that were run together in one, each spelt right, or nothing: ``hanslarmig``."""
        if (
            len(word) < _GLUED
            or word in self._ordinary
            or not any(one in word for one in _TELLING | _LINKING)
        ):
            return ()
        # To each place the cheapest way: its pieces, the letters used twice, its crumbs; and its last piece.
        best: list[tuple[int, int, int, int, int] | None] = [None] * (len(word) + 1)
        best[0] = (0, 0, 0, 0, 0)
        for end in range(2, len(word) + 1):
            for start in range(max(0, end - _LONGEST_PIECE), end - 1):
                if word[start:end] not in self._folded:
                    continue
                # Two equal letters at the joint were folded to one: ``mand drikker``.
                for joint in (start, start + 1) if start else (0,):
                    before = best[joint] if joint < end else None
                    if before is not None:
                        count, twice, crumbs, *_ = before
                        way = (
                            count + 1,
                            twice + joint - start,
                            crumbs + (end - start < _CRUMB),
                            start,
                            joint,
                        )
                        best[end] = min(way, best[end] or way)
        found: list[str] = []
        end = len(word)
        while end and (way_to := best[end]) is not None:
            found.append(word[way_to[3] : end])
            end = way_to[4]
        pieces = tuple(reversed(found))
        return pieces if not end and _is_sentence(pieces) else ()


def _is_sentence(pieces: tuple[str, ...]) -> bool:
    if _TELLING & set(pieces):
        return True
    whole = sum(map(len, pieces)) >= _NO_CRUMBS * len(pieces)
    return whole and len(pieces) > 2 and bool(_LINKING & set(pieces[1:-1]))


def _alike(word: str, near: str) -> bool:
    """Few get the first letter wrong: it is the same, swapped with the second, missing, or a slip before the word."""
    if min(len(word), len(near)) < ONE_ERROR:
        return sorted(word) == sorted(near)
    return word[0] == near[0] or word[:2] == near[1::-1] or word[1:] == near or word == near[1:]
