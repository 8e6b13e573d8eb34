"""The language of a message: Danish, Greenlandic, both, or neither, by its letter n-grams."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import numpy as np
import numpy.typing as npt

from bot.understanding.features import key_of
from bot.understanding.model import Model
from bot.understanding.normalise import normalise
from bot.understanding.understood import Language

LONGEST = 4
"""Letters in the longest n-gram, the marks of a word's beginning and end counted."""
SMOOTHED = 0.5
"""Added to each count, so that a letter seen in one language only does not decide alone."""
LIMIT = 4.0
"""The most one n-gram may weigh, in natural logarithms."""
CLEAR = 0.6
"""The mean over a word's n-grams from which the word is clearly of one language."""
DOUBT = 0.05
"""The mean over all n-grams below which nothing is said of the language."""
PART = 0.22
"""The share of the letters in clear words that either language has in a mixed message."""
CARRIES = 5
"""Letters of a Greenlandic word that carries a sentence of borrowed nouns."""
WORDS = 60
LETTERS = 30
"""Words of a message and letters of a word that are looked at."""
_SMALL = (
    "jeg du han hun den det vi de mig dig os min mit mine din dit er var har havde kan skal vil må ikke ik og eller"
    " men at som på i til fra med for af om hos uden en et hvad hvor hvornår hvordan hvorfor hvem når så"
)
SMALL = frozenset(_SMALL.split())
"""Small Danish words. Greenlandic borrows Danish nouns, and never these: without one a message is not mixed."""
_NAMES = (
    "nuuk sisimiut ilulissat qaqortoq maniitsoq aasiaat tasiilaq uummannaq upernavik narsaq nanortalik paamiut"
    " qasigiannguit kangerlussuaq qaanaaq ittoqqortoormiit qeqertarsuaq avannaata qeqqata kujalleq sermersooq"
    " kommunia oqqumut anaana ataata aanaa aataa kaffemik"
)
NAMES = frozenset(_NAMES.split())
"""Greenlandic names that any Danish sentence may hold."""


def grams(word: str) -> Iterator[str]:
    """The letter n-grams of a word, with marks at its ends."""
    marked = f"^{word}$"
    for size in range(1, LONGEST + 1):
        for at in range(len(marked) - size + 1):
            yield marked[at : at + size]


def train_language(
    danish: Iterable[str], greenlandic: Iterable[str]
) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.float16]]:
    """Return the keys of the n-grams, sorted, and how much likelier each is in Greenlandic (natural logarithms)."""
    da_words, kl_words = _words(danish), _words(greenlandic)
    # Each language borrows from the other: a word says something of the one it is more at home in.
    counts = [
        _counted({word: count for word, count in da_words.items() if count >= kl_words[word]}),
        _counted({word: count for word, count in kl_words.items() if count >= da_words[word]}),
    ]
    totals = [[sum(count for gram, count in counted.items() if len(gram) == size) for counted in counts]
              for size in range(LONGEST + 1)]  # fmt: skip
    kept = sorted(gram for gram in {*counts[0], *counts[1]} if counts[0][gram] + counts[1][gram] > 2)
    odds = []
    for gram in kept:
        da, kl = (counted[gram] + SMOOTHED for counted in counts)
        all_da, all_kl = (max(total, 1) for total in totals[len(gram)])
        odds.append(float(np.clip(np.log(kl / all_kl) - np.log(da / all_da), -LIMIT, LIMIT)))
    keys = np.array([key_of(gram) for gram in kept], np.uint32)
    order = np.argsort(keys, kind="stable")
    return keys[order], np.array(odds, np.float16)[order]


def _words(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in normalise(text).split() if not _number(word))


def _counted(words: Mapping[str, int]) -> Counter[str]:
    counted: Counter[str] = Counter()
    for word, count in words.items():
        for gram in grams(word):
            counted[gram] += min(count, 20)
    return counted


def _number(word: str) -> bool:
    return any(letter.isdigit() for letter in word)


def language_of(text: str, model: Model) -> Language:
    """The language a message is written in. ``unknown`` when it has no letters or could be either."""
    words = [word for word in normalise(text).split() if not _number(word)][:WORDS]
    if not any(letter.isalpha() for word in words for letter in word):
        return "unknown"
    sums, sizes = _odds(words, model)
    means = sums / sizes
    if _both(words, means):
        return "mixed"
    if _borrows(words, means):
        return "kl"
    whole = float(sums.sum() / sizes.sum())
    if abs(whole) < DOUBT:
        return "unknown"
    return "kl" if whole > 0 else "da"


def _both(words: list[str], means: npt.NDArray[np.float64]) -> bool:
    """Whether clear words of both languages stand there, and small Danish words among them."""
    if not any(word in SMALL for word in words):
        return False
    letters = np.array([0 if word in NAMES else min(len(word), LETTERS) for word in words])
    greenlandic, danish = int(letters[means > CLEAR].sum()), int(letters[means < -CLEAR].sum())
    return min(greenlandic, danish) > PART * (greenlandic + danish)


def _borrows(words: list[str], means: npt.NDArray[np.float64]) -> bool:
    """Whether a clearly Greenlandic word stands among Danish nouns alone: ``kofoeds skole sumippa``."""
    if any(word in SMALL for word in words):
        return False
    clear = (
        len(word) >= CARRIES and word not in NAMES and mean > CLEAR
        for word, mean in zip(words, means, strict=True)
    )
    return any(clear)


def _odds(words: list[str], model: Model) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.int64]]:
    """For each word: what its n-grams say together, and how many they are."""
    listed = [list(grams(word[:LETTERS])) for word in words]
    sizes = np.array([len(found) for found in listed], np.int64)
    keys = np.fromiter((key_of(gram) for found in listed for gram in found), np.uint32, int(sizes.sum()))
    place = np.minimum(np.searchsorted(model.language_keys, keys), max(len(model.language_keys) - 1, 0))
    odds = np.where(model.language_keys[place] == keys, model.language_odds[place].astype(np.float64), 0.0)
    return np.add.reduceat(odds, np.cumsum(sizes) - sizes), sizes
