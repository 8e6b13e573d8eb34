"""Lines of concepts laid over the words of a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Generic, TypeVar

from bot.understanding.danger.reading import Sentence, Tags
from bot.understanding.danger.rules import Line

T = TypeVar("T")
_MOST_WAYS = 64
"""Ways one line may lie on one sentence that are tried; more are the same words over and over."""
_MOST_KEPT = 4096
_PEOPLE = frozenset(
    ("i", "me", "my", "own", "self", "he", "him", "partner", "parent", "kin", "other", "child")
)
_EVERYDAY = _PEOPLE | {"not", "want", "get", "become", "stop"}
"""Concepts that stand in messages of every kind: a line is looked up by another of its concepts."""


class Lines(Generic[T]):
    """Lines with what they stand for, prepared so that most are passed over at once.

    Each place in a line is a bit; each word knows the places it can take; a line whose bits a sentence lacks is never
    tried. Time is linear in the words: a line looks only a few words ahead.
    """

    def __init__(self, lines: Sequence[tuple[T, Line]]) -> None:
        self._bits: dict[tuple[Tags, ...], int] = {}
        self._lines = [(what, line, tuple(self._bit(one.any_of) for one in line)) for what, line in lines]
        self._needs = [_union(bits) for _, _, bits in self._lines]
        self._by_anchor: dict[int, list[int]] = {}
        for at, (_, line, bits) in enumerate(self._lines):
            rarest = min(range(len(bits)), key=lambda place: _commonness(line[place].any_of))
            self._by_anchor.setdefault(bits[rarest], []).append(at)
        self._anchors = _union(list(self._by_anchor))
        self._by_tag = self._index()
        self._known: dict[Tags, int] = {}

    def _bit(self, any_of: tuple[Tags, ...]) -> int:
        return self._bits.setdefault(any_of, 1 << len(self._bits))

    def _index(self) -> Mapping[str, tuple[tuple[Tags, int], ...]]:
        """For each tag the places it helps to take."""
        index: dict[str, list[tuple[Tags, int]]] = {}
        for any_of, bit in self._bits.items():
            for wanted in any_of:
                index.setdefault(min(wanted), []).append((wanted, bit))
        return {tag: tuple(places) for tag, places in index.items()}

    def _places(self, tags: Tags) -> int:
        if (known := self._known.get(tags)) is None:
            known = _union(
                [bit for tag in tags for wanted, bit in self._by_tag.get(tag, ()) if wanted <= tags]
            )
            if len(self._known) < _MOST_KEPT:
                self._known[tags] = known
        return known

    def on(self, sentence: Sentence) -> Iterator[tuple[T, Line, tuple[int, ...]]]:
        """Every line that lies on the sentence, in the order of the lines, with the words under its concepts."""
        row = [self._places(word.tags) for word in sentence]
        there = _union(row)
        likely: list[int] = []
        anchors = there & self._anchors
        while anchors:
            likely += self._by_anchor[anchors & -anchors]
            anchors &= anchors - 1
        for at in sorted(likely):
            if not self._needs[at] & ~there:
                what, line, bits = self._lines[at]
                for places in _ways(row, line, bits):
                    yield what, line, places


def _commonness(any_of: tuple[Tags, ...]) -> int:
    """How often words for a place are met, roughly: few for a concept, many for the words and people all talk of."""
    return sum(4 if one & _EVERYDAY or min(one)[0] == "=" else 1 for one in any_of)


def _union(row: Sequence[int]) -> int:
    found = 0
    for bits in row:
        found |= bits
    return found


def _ways(row: Sequence[int], line: Line, bits: Sequence[int]) -> Iterator[tuple[int, ...]]:
    tried = 0
    for start, there in enumerate(row):
        if there & bits[0]:
            for places in _onwards(row, line, bits, (start,)):
                yield places
                tried += 1
                if tried >= _MOST_WAYS:
                    return


def _onwards(
    row: Sequence[int], line: Line, bits: Sequence[int], places: tuple[int, ...]
) -> Iterator[tuple[int, ...]]:
    if len(places) == len(line):
        yield places
        return
    after = places[-1] + 1
    for place in range(after, min(after + line[len(places)].room + 1, len(row))):
        if row[place] & bits[len(places)]:
            yield from _onwards(row, line, bits, (*places, place))
