"""What the model sees of a message: letters, words, concepts and pairs of concepts, as weighted named features."""

from __future__ import annotations

import math
import zlib
from collections import Counter
from itertools import combinations

from bot.understanding.normalise import fold
from bot.understanding.stems import lexicon

LONGEST = 5
"""Letters in the longest n-gram, the marks of a word's beginning and end counted."""
WORDS_READ = 120
"""Words of a message that are read: who writes more has said what they want by then."""
LETTERS_READ = 40
"""Letters of a word that are read; a longer one is hardly a word."""
GROUPS = {"letters": 1.0, "words": 0.5, "concepts": 1.0, "pairs": 0.5}
"""What each group of features weighs in the likeness of two messages. Found by cross-validation on the examples."""
FORM = ("letters", "words")
"""The groups that say how a message is written; the others what it speaks of."""


def features(text: str) -> dict[str, Counter[str]]:
    """How often each feature of each group occurs, by its name: ``l:^bol``, ``w:bolig``, ``c:rent``."""
    words = [word[:LETTERS_READ] for word in fold(text).split()[:WORDS_READ]]
    named = lexicon().concepts(" ".join(words))
    letters: Counter[str] = Counter()
    for word in words:
        marked = f"^{word}$"
        length = len(marked)
        letters.update(
            "l:" + marked[at : at + size] for size in range(1, LONGEST + 1) for at in range(length - size + 1)
        )
    whole = [f"w:{word}" for word in words]
    whole += (f"w:{one} {two}" for one, two in zip(["^", *words], [*words, "$"], strict=True))
    # All in an order that hangs on the text alone: sums are the same in every process, to the last bit.
    return {
        "letters": letters,
        "words": Counter(dict.fromkeys(whole, 1)),
        "concepts": Counter({f"c:{concept}": count for concept, count in sorted(named.items())}),
        "pairs": Counter(f"p:{one}+{two}" for one, two in combinations(sorted(named), 2)),
    }


def key_of(name: str) -> int:
    """A feature's key, 32 bits: the model knows features by it and needs no table of names."""
    return zlib.crc32(name.encode("utf-8", "surrogatepass"))


def damped(count: int) -> float:
    """The weight of a feature's count: twice is more than once, but not twice as much."""
    return 1.0 + math.log(count)
