"""How near test sentences stand to examples: a test that was as good as trained on shows nothing."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

import numpy as np
from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import cdist

from bot.understanding.normalise import normalise

NEAREST = 0.3
"""Edits a letter of the longer sentence, below which two sentences are too near each other."""
WORDS = 4
"""Words from which on a test sentence's distance counts; of shorter ones only equality does."""


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
    by_size = sorted(range(len(plain_examples)), key=lambda at: len(plain_examples[at]))
    sizes = [len(plain_examples[at]) for at in by_size]
    long = sorted((len(text), at) for at, text in enumerate(plain_tests) if len(text.split()) >= WORDS)
    for size, group in groupby(long, key=lambda each: each[0]):
        # Shorter or longer by more than the limit takes as many edits: only a stretch of lengths can be near.
        first, last = bisect_left(sizes, size * (1 - NEAREST)), bisect_right(sizes, size / (1 - NEAREST))
        ones, others = [at for _, at in group], by_size[first:last]
        distances = cdist(
            [plain_tests[at] for at in ones],
            [plain_examples[at] for at in others],
            scorer=Levenshtein.normalized_distance,
            score_cutoff=NEAREST,
            dtype=np.float64,
        )
        for one, other in np.argwhere((distances > 0) & (distances < NEAREST)).tolist():
            found.append(Near(ones[one], others[other], float(distances[one, other])))
    return sorted(found)
