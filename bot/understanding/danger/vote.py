"""A second opinion on a whole message: how like examples of danger it is, learned from them.

Rules know what they were told; a citizen says it otherwise. The vote is a linear model over hashed word parts, words,
pairs of words and concepts, with whole-number weights, and needs no library to be asked.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator, Sequence
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
BUCKETS = 1 << 16
"""Places for weights; two features that share one add up."""
PARTS = (3, 4, 5)
"""Lengths of word parts, in letters, the word's ends included."""
_PAIRED = 2
"""Words on from a word whose concepts are paired with its own."""
_LONGEST_WORD = 40
_MAGIC = b"danger 1"


@dataclass(frozen=True, slots=True)
class Vote:
    """Weights for danger or none, and for each kind of danger; one byte a weight.

    ``digest``: of the examples it was trained from. ``scale``: what a weight of 1 is worth.
    """

    digest: str
    scale: float
    bias: float
    danger: array[int]
    kinds: tuple[array[int], ...]

    def score(self, features: Sequence[int]) -> float:
        """How like danger: 0 is even, above it more likely than not, by the examples."""
        if not features:
            return self.bias
        whole = sum(map(self.danger.__getitem__, features))
        return self.scale * whole / math.sqrt(len(features)) + self.bias

    def kind(self, features: Sequence[int]) -> Danger:
        """The kind of danger it is most like."""
        sums = [sum(map(weights.__getitem__, features)) for weights in self.kinds]
        return KINDS[sums.index(max(sums))]

    def dump(self) -> bytes:
        """The bytes of the file."""
        head = f"{self.digest} {self.scale!r} {self.bias!r}\n".encode()
        return b"\n".join((_MAGIC, head)) + b"".join(bytes(one) for one in (self.danger, *self.kinds))


def loads(data: bytes) -> Vote:
    """A vote from the bytes of its file. Raises ValueError when they are none."""
    magic, _, rest = data.partition(b"\n")
    head, _, weights = rest.partition(b"\n")
    if magic != _MAGIC or len(weights) != BUCKETS * (len(KINDS) + 1):
        raise ValueError("not the weights of a vote on danger")
    digest, scale, bias = head.decode().split()
    parts = [array("b", weights[at : at + BUCKETS]) for at in range(0, len(weights), BUCKETS)]
    return Vote(digest, float(scale), float(bias), parts[0], tuple(parts[1:]))


@cache
def shipped() -> Vote | None:
    """The vote that comes with the code; None when its file is missing: rules then decide alone."""
    return loads(FILE.read_bytes()) if FILE.exists() else None


def features(heard: Heard) -> list[int]:
    """The places of a message's features, each once, in order: words and their parts, concepts, frames, excuses."""
    words = [word for sentence in heard.sentences for word in sentence if word.folded]
    places = set(map(_place, _names(words)))
    places.update(_place(f"f{frame}") for frame in heard.frames)
    places.update(_place(f"x{one.excused_by.split()[0]}") for one in heard.findings if one.excused_by)
    places.update(*(_within(word.folded[:_LONGEST_WORD]) for word in words))
    return sorted(places)


def _place(name: str) -> int:
    return crc32(name.encode()) % BUCKETS


@lru_cache(maxsize=16384)
def _within(word: str) -> tuple[int, ...]:
    """The places of a word and of its parts."""
    ends = f"<{word}>"
    parts = (ends[at : at + length] for length in PARTS for at in range(len(ends) - length + 1))
    return (_place(f"w{word}"), *(_place(f"c{part}") for part in parts))


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
