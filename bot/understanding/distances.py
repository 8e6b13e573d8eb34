"""How near test sentences stand to examples: a test that was as good as trained on shows nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from bot.understanding.normalise import normalise

NEAREST = 0.3
"""Edits a letter of the longer sentence, below which two sentences are too near each other."""
WORDS = 4
"""Words from which on a test sentence's distance counts; of shorter ones only equality does."""
FAR = 10_000
"""More edits than any sentence has letters."""
Ints = npt.NDArray[np.int64]
Codes = npt.NDArray[np.int32]


class Near(NamedTuple):
    """A test sentence and an example too near to it, by their places; 0 is equal."""

    test: int
    example: int
    distance: float


def too_near(tests: Sequence[str], examples: Sequence[str]) -> list[Near]:
    """Every pair that is equal once normalised, or, from ``WORDS`` words on, nearer than ``NEAREST``.

    The distance is Levenshtein's by the letters of the longer sentence.
    """
    plain_tests, plain_examples = ([normalise(text) for text in texts] for texts in (tests, examples))
    places: dict[str, list[int]] = {}
    for at, text in enumerate(plain_examples):
        places.setdefault(text, []).append(at)
    found = [Near(at, other, 0.0) for at, text in enumerate(plain_tests) for other in places.get(text, ())]
    long = [at for at, text in enumerate(plain_tests) if len(text.split()) >= WORDS]
    pairs = _likely([plain_tests[at] for at in long], plain_examples)
    edits = _edits([plain_tests[at] for at in long], plain_examples, pairs)
    for (one, other), count in zip(pairs.tolist(), edits.tolist(), strict=True):
        distance = count / max(len(plain_tests[long[one]]), len(plain_examples[other]))
        if 0 < distance < NEAREST:
            found.append(Near(long[one], other, distance))
    return sorted(found)


def _likely(tests: Sequence[str], examples: Sequence[str]) -> Ints:
    """The pairs, two columns, whose letters and pairs of letters alone do not rule nearness out."""
    bags, others = _bags(tests), _bags(examples)
    neighbours, others_of = _pairs(tests), _pairs(examples)
    sizes = np.array([len(text) for text in examples])
    by_size = np.argsort(sizes, kind="stable")
    others, others_of, sorted_sizes = others[by_size], others_of[by_size], sizes[by_size]
    pairs = [np.zeros((0, 2), np.int64)]
    for one, (text, bag) in enumerate(zip(tests, bags, strict=True)):
        # Shorter or longer by more than the limit takes as many edits: only a stretch of lengths can be near.
        first = np.searchsorted(sorted_sizes, len(text) * (1 - NEAREST), "left")
        last = np.searchsorted(sorted_sizes, len(text) / (1 - NEAREST), "right")
        length = sorted_sizes[first:last]
        surplus = np.maximum(bag - others[first:last], 0).sum(axis=1, dtype=np.int64)
        least = np.maximum(surplus, surplus - len(text) + length)
        fits = np.flatnonzero(least < NEAREST * np.maximum(len(text), length))
        # One edit changes two pairs of neighbours at most; each text has as many pairs as letters.
        longest = np.maximum(len(text), length[fits])
        shared = np.minimum(neighbours[one], others_of[first:last][fits]).sum(axis=1, dtype=np.int64)
        fits = fits[longest - shared < 2 * NEAREST * longest]
        pairs.append(np.stack([np.full(len(fits), one), by_size[first + fits]], axis=1))
    return np.concatenate(pairs)


def _bags(texts: Sequence[str]) -> npt.NDArray[np.int16]:
    """How often each letter stands in each text; letters that share a place only make texts look more alike."""
    bags = np.zeros((len(texts), 32), np.int16)
    for row, text in enumerate(texts):
        bags[row] = np.bincount(np.fromiter((ord(letter) % 32 for letter in text), np.int64), minlength=32)
    return bags


def _pairs(texts: Sequence[str]) -> npt.NDArray[np.uint8]:
    """How often each pair of neighbouring letters stands in each text, as ``_bags``; one pair a letter."""
    bags = np.zeros((len(texts), 512), np.uint8)
    for row, text in enumerate(texts):
        codes = np.fromiter(map(ord, f"{text} "), np.int64)
        bags[row] = np.minimum(np.bincount((codes[:-1] * 37 + codes[1:]) % 512, minlength=512), 255)
    return bags


def _edits(tests: Sequence[str], examples: Sequence[str], pairs: Ints) -> Ints:
    """Levenshtein's distance of each pair, pairs of about one length side by side."""
    (ones, sizes), (others, other_sizes) = _codes(tests), _codes(examples)
    edits = np.zeros(len(pairs), np.int64)
    longest = (np.maximum(sizes[pairs[:, 0]], other_sizes[pairs[:, 1]]) + 3) // 4
    for size in np.unique(longest).tolist():
        at = np.flatnonzero(longest == size)
        one, other = pairs[at, 0], pairs[at, 1]
        edits[at] = _side_by_side(
            ones[: 4 * size, one], sizes[one], others[: 4 * size, other], other_sizes[other]
        )
    return edits


def _side_by_side(one: Codes, sizes: Ints, other: Codes, other_sizes: Ints) -> Ints:
    """The textbook's table, one row at a time, for every pair at once; too far from the diagonal counts as far.

    ``one``, ``other``: a letter a row, a text a column.
    """
    width = len(other)
    band = int(NEAREST * max(len(one), width)) + 1
    row = np.repeat(np.arange(width + 1, dtype=np.int16)[:, None], len(sizes), axis=1)
    result = np.where(sizes == 0, other_sizes, 0)
    for at in range(len(one)):
        above = row.copy()
        row[:] = FAR
        row[0] = at + 1
        for column in range(max(0, at - band), min(width, at + band + 1)):
            changed = above[column] + (one[at] != other[column])
            row[column + 1] = np.minimum(np.minimum(row[column], above[column + 1]) + 1, changed)
        ended = np.flatnonzero(sizes == at + 1)
        result[ended] = row[other_sizes[ended], ended]
    return result


def _codes(texts: Sequence[str]) -> tuple[Codes, Ints]:
    """Each text's letters as numbers down its column, filled up with -1, and the texts' lengths."""
    sizes = np.array([len(text) for text in texts], np.int64)
    codes = np.full((int(sizes.max(initial=0)) + 4, len(texts)), -1, np.int32)
    for column, text in enumerate(texts):
        codes[: len(text), column] = np.fromiter(map(ord, text), np.int32, len(text))
    return codes, sizes
