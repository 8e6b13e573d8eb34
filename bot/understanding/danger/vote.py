"""A second opinion on a whole message: how like examples of danger it is, learned from them.

Rules know what they were told; a citizen says it otherwise. The vote is a linear model over hashed word parts, words,
pairs of words and concepts, with whole-number weights, and needs no library to be asked.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import get_args
from zlib import crc32

from bot.understanding.danger.match import Heard
from bot.understanding.danger.reading import Word
from bot.understanding.danger.rules import Danger

FILE = Path(__file__).with_name("vote.bin")
KINDS: tuple[Danger, ...] = get_args(Danger)
BUCKETS = 1 << 17
"""Places for weights. Each belongs to one feature that was learnt from; another that falls there counts as nothing."""
MARK = 24
"""Bits of a feature's number below those that its place remembers it by; the lowest say the place."""
PARTS = (3, 4, 5)
"""Lengths of word parts, in letters, the word's ends included."""
_PAIRED = 2
"""Words on from a word whose concepts are paired with its own."""
_LONGEST_WORD = 40
_MAGIC = b"danger 2"


@dataclass(frozen=True, slots=True)
class Vote:
    """Weights for danger or none, and for each kind of danger; one byte a weight.

    ``digest``: of the examples it was trained from. ``scale``: what a weight of 1 is worth. ``marks``: by which each
    place knows its feature, 0 for none.
    """

    digest: str
    scale: float
    bias: float
    marks: bytes
    danger: array[int]
    kinds: tuple[array[int], ...]

    def known(self, features: Sequence[int]) -> list[int]:
        """The places of those features that were learnt from; what is like nothing learnt counts as nothing."""
        marks = self.marks
        return [feature % BUCKETS for feature in features if marks[feature % BUCKETS] == mark(feature)]

    def score(self, features: Sequence[int]) -> float:
        """How like danger: 0 is even, above it more likely than not, by the examples."""
        places = self.known(features)
        if not places:
            return self.bias
        whole = sum(map(self.danger.__getitem__, places))
        return self.scale * whole / math.sqrt(len(places)) + self.bias

    def kind(self, features: Sequence[int]) -> Danger:
        """The kind of danger it is most like."""
        places = self.known(features)
        sums = [sum(map(weights.__getitem__, places)) for weights in self.kinds]
        return KINDS[sums.index(max(sums))]

    def dump(self) -> bytes:
        """The bytes of the file."""
        head = f"{self.digest} {self.scale!r} {self.bias!r}\n".encode()
        return b"\n".join((_MAGIC, head)) + self.marks + b"".join(map(bytes, (self.danger, *self.kinds)))


def loads(data: bytes) -> Vote:
    """A vote from the bytes of its file. Raises ValueError when they are none."""
    magic, _, rest = data.partition(b"\n")
    head, _, weights = rest.partition(b"\n")
    if magic != _MAGIC or len(weights) != BUCKETS * (len(KINDS) + 2):
        raise ValueError("not the weights of a vote on danger")
    digest, scale, bias = head.decode().split()
    marks, *parts = (weights[at : at + BUCKETS] for at in range(0, len(weights), BUCKETS))
    danger, *kinds = (array("b", part) for part in parts)
    return Vote(digest, float(scale), float(bias), marks, danger, tuple(kinds))


@cache
def shipped() -> Vote | None:
    """The vote that comes with the code; None when its file is missing: rules then decide alone."""
    return loads(FILE.read_bytes()) if FILE.exists() else None


def features(heard: Heard) -> list[int]:
    """A message's features as numbers, each once, in order: words and their parts, concepts, frames, rules,
    excuses.
    """
    words = [word for sentence in heard.sentences for word in sentence if word.folded]
    found = set(_numbers(_names(words)))
    found.update(_numbers(f"f{frame}" for frame in heard.frames))
    found.update(_numbers(f"x{one.excused_by.split()[0]}" for one in heard.findings if one.excused_by))
    found.update(_numbers(f"r{one.rule} {one.excused_by is None}" for one in heard.findings))
    if any(one.excused_by is None for one in heard.findings):
        found.update(_numbers("r"))
    found.update(*(_within(word.folded[:_LONGEST_WORD]) for word in words))
    return sorted(found)


def mark(feature: int) -> int:
    """By what the place of a feature knows it again, 1 to 255."""
    return feature >> MARK or 1


def _numbers(names: Iterable[str]) -> Iterator[int]:
    return map(crc32, map(str.encode, names))


@lru_cache(maxsize=16384)
def _within(word: str) -> tuple[int, ...]:
    """The numbers of a word and of its parts."""
    ends = f"<{word}>"
    parts = (f"c{ends[at : at + length]}" for length in PARTS for at in range(len(ends) - length + 1))
    return tuple(_numbers((f"w{word}", *parts)))


def _names(words: Sequence[Word]) -> Iterator[str]:
    """What words side by side say, and the concepts."""
    folded = [word.folded[:_LONGEST_WORD] for word in words]
    for one, two in pairwise(["^", *folded, "$"]):
        yield f"b{one} {two}"
    for one, two in zip(folded, folded[2:], strict=False):
        yield f"s{one} {two}"
    concepts = [[tag for tag in word.tags if tag[0] != "="] for word in words]
    for at, tags in enumerate(concepts):
        for tag in tags:
            yield f"t{tag}"
            for later in concepts[at + 1 : at + 1 + _PAIRED]:
                yield from (f"p{tag} {other}" for other in later)
    yield f"n{min(len(folded), 8)}"
