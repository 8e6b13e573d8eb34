"""Which concepts a message speaks of: a lexicon of Danish words and Greenlandic stems under common names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from bot.understanding.normalise import fold

FOLDER = Path(__file__).parent / "concepts"
LANGUAGES = ("da", "kl")
SHORTEST = 4
"""Letters a beginning must have to fit longer words; shorter entries are whole words."""
SPELT = 6
"""Letters from which a Danish word is known in spite of one wrong, missing, added or swapped letter."""
NONE = "none"
"""The concept of words that look like another entry misspelt and are not."""
ENDINGS = ("ernes", "erne", "ene", "ens", "ets", "en", "et", "er", "ne", "es", "e", "n", "t", "s")


class Lexicon:
    """The entries of one or more languages, by the way they are matched."""

    def __init__(self, lines: Iterable[tuple[str, str]]) -> None:
        """``lines`` are language and line: ``concept: entry entry …``; ``#`` begins a comment."""
        self.beginnings: dict[str, set[str]] = {}
        self.words: dict[str, set[str]] = {}
        self.parts: dict[str, set[str]] = {}
        self.phrases: dict[str, list[tuple[str, str, bool]]] = {}
        self.spelt: dict[tuple[str, int], list[str]] = {}
        """Danish words by their first letter, which few get wrong, and by the lengths they may have misspelt."""
        known: set[str] = set()
        for language, line in lines:
            concept, _, entries = line.partition("#")[0].partition(":")
            for entry in entries.split():
                known |= self._add(concept.strip(), entry) if language == "da" else set()
                if language != "da":
                    self._add(concept.strip(), entry)
        for word in sorted(word for word in known if len(word) >= SPELT):
            for length in (len(word) - 1, len(word), len(word) + 1):
                self.spelt.setdefault((word[0], length), []).append(word)

    def _add(self, concept: str, entry: str) -> set[str]:
        """Take one entry in; gives its word if it is a single one."""
        words = fold(entry.lstrip("=*").replace("_", " ")).split()
        if not words:
            return set()
        if len(words) > 1:
            whole = entry.startswith("=") or len(words[-1]) < SHORTEST
            self.phrases.setdefault(words[0], []).append((" ".join(words), concept, whole))
            return set()
        if entry.startswith("*"):
            table = self.parts
        elif entry.startswith("=") or len(words[0]) < SHORTEST:
            table = self.words
        else:
            table = self.beginnings
        table.setdefault(words[0], set()).add(concept)
        return {words[0]}

    def concepts(self, folded: str) -> Counter[str]:
        """How often each concept is named in a folded text (``normalise.fold``)."""
        words = folded.split()
        found: Counter[str] = Counter()
        for at, written in enumerate(words):
            word = written
            named = self._of_word(word)
            if not named and word not in self.phrases:
                word = self.spelling(written)
                named = self._of_word(word)
            found.update(named)
            if word in self.phrases:
                found.update(self._of_phrases(word, " ".join([word, *words[at + 1 : at + 6]])))
        del found[NONE]
        return found

    @lru_cache(maxsize=16384)  # noqa: B019 - there is one lexicon
    def _of_word(self, word: str) -> frozenset[str]:
        named = set(self.words.get(word, ()))
        for end in range(SHORTEST, len(word) + 1):
            named |= self.beginnings.get(word[:end], frozenset())
        for part, concepts in self.parts.items():
            if part in word:
                named |= concepts
        return frozenset(named)

    def _of_phrases(self, first: str, rest: str) -> Iterator[str]:
        for phrase, concept, whole in self.phrases[first]:
            if rest.startswith(phrase) and (not whole or rest[len(phrase) : len(phrase) + 1] in ("", " ")):
                yield concept

    @lru_cache(maxsize=16384)  # noqa: B019 - there is one lexicon
    def spelling(self, word: str) -> str:
        """The one Danish entry that a word, or the word less its ending, is one slip away from; else the word."""
        if len(word) < SPELT or word.isdigit():
            return word
        for stem in (word, *(word[: -len(end)] for end in ENDINGS if word.endswith(end))):
            if len(stem) < SPELT - 1:
                continue
            near = self.spelt.get((stem[0], len(stem)), ())
            fits = extract(stem, near, scorer=OSA.distance, score_cutoff=1, limit=2)
            if len(fits) == 1:
                return fits[0][0]
        return word


@cache
def lexicon() -> Lexicon:
    """The shipped lexicon of both languages; read once."""
    return Lexicon(
        (language, line)
        for language in LANGUAGES
        for line in (FOLDER / f"{language}.txt").read_text("utf-8").splitlines()
    )
