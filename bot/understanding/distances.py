"""How near test sentences stand to examples: a test that was as good as trained on shows nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
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
    ones = [plain_tests[long[one]] for one, _ in pairs]
    others = [plain_examples[other] for _, other in pairs]
    for (one, other), edits in zip(pairs, _edits(ones, others).tolist(), strict=True):
        distance = edits / max(len(plain_tests[long[one]]), len(plain_examples[other]))
        if 0 < distance < NEAREST:
            found.append(Near(long[one], other, distance))
    return sorted(found)


def _likely(tests: Sequence[str], examples: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs whose letters alone, in any order, do not rule nearness out."""
    bags, others = _bags(tests), _bags(examples)
    neighbours, others_of = _pairs(tests), _pairs(examples)
    sizes = np.array([len(text) for text in examples])
    by_size = np.argsort(sizes, kind="stable")
    others, others_of, sorted_sizes = others[by_size], others_of[by_size], sizes[by_size]
    pairs: list[tuple[int, int]] = []
    for one, (text, bag) in enumerate(zip(tests, bags, strict=True)):
        # Shorter or longer by more than the limit takes as many edits: only a stretch of lengths can be near.
        first = np.searchsorted(sorted_sizes, len(text) * (1 - NEAREST), "left")
        last = np.searchsorted(sorted_sizes, len(text) / (1 - NEAREST), "right")
        length = sorted_sizes[first:last]
        surplus = np.maximum(bag - others[first:last], 0).sum(axis=1, dtype=np.int64)
        least = np.maximum(surplus, surplus - len(text) + length)
        fits = np.flatnonzero(least < NEAREST * np.maximum(len(text), length))
        # One edit changes two pairs of neighbours at most.
        surplus = np.maximum(neighbours[one] - others_of[first:last][fits], 0).sum(axis=1, dtype=np.int64)
        least = np.maximum(surplus, surplus - len(text) + length[fits]) / 2
        fits = fits[least < NEAREST * np.maximum(len(text), length[fits])]
        pairs += [(one, int(by_size[first + at])) for at in fits]
    return pairs


def _bags(texts: Sequence[str]) -> npt.NDArray[np.int16]:
    """How often each letter stands in each text; letters that share a place only make texts look more alike."""
    bags = np.zeros((len(texts), 32), np.int16)
    for row, text in enumerate(texts):
        bags[row] = np.bincount(np.fromiter((ord(letter) % 32 for letter in text), np.int64), minlength=32)
    return bags


def _pairs(texts: Sequence[str]) -> npt.NDArray[np.int16]:
    """How often each pair of neighbouring letters stands in each text, as ``_bags``; one pair a letter."""
    bags = np.zeros((len(texts), 128), np.int16)
    for row, text in enumerate(texts):
        both = (ord(one) * 7 + ord(other) for one, other in pairwise(f"{text} "))
        bags[row] = np.bincount(np.fromiter((pair % 128 for pair in both), np.int64), minlength=128)
    return bags


def _edits(ones: Sequence[str], others: Sequence[str]) -> Ints:
    """Levenshtein's distance of each pair, pairs of about one length side by side."""
    edits = np.zeros(len(ones), np.int64)
    sizes = np.array([max(len(one), len(other)) for one, other in zip(ones, others, strict=True)], np.int64)
    for size in np.unique((sizes + 7) // 8):
        of_size = np.flatnonzero((sizes + 7) // 8 == size).tolist()
        edits[of_size] = _side_by_side([ones[at] for at in of_size], [others[at] for at in of_size])
    return edits


def _side_by_side(ones: Sequence[str], others: Sequence[str]) -> Ints:
    """The textbook's table, one row at a time, for every pair at once; too far from the diagonal counts as far."""
    one, one_lengths = _codes(ones)
    other, other_lengths = _codes(others)
    width = other.shape[1]
    band = int(NEAREST * max(one.shape[1], width)) + 1
    row = np.tile(np.arange(width + 1, dtype=np.int16)[:, None], (1, len(ones)))
    result = np.where(one_lengths == 0, other_lengths, 0)
    for at in range(one.shape[1]):
        above = row.copy()
        row[:] = FAR
        row[0] = at + 1
        for column in range(max(0, at - band), min(width, at + band + 1)):
            changed = above[column] + (one[:, at] != other[:, column])
            row[column + 1] = np.minimum(np.minimum(row[column], above[column + 1]) + 1, changed)
        ended = one_lengths == at + 1
        result[ended] = row[other_lengths[ended], np.flatnonzero(ended)]
    return result


def _codes(texts: Sequence[str]) -> tuple[Ints, Ints]:
    """Each text's letters as numbers, filled up with -1, and its length."""
    lengths = np.array([len(text) for text in texts], np.int64)
    codes = np.full((len(texts), int(lengths.max(initial=0))), -1, np.int64)
    for row, text in enumerate(texts):
        codes[row, : len(text)] = [ord(letter) for letter in text]
    return codes, lengths
