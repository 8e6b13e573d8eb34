"""Which concepts a message speaks of: a lexicon of Danish words and Greenlandic stems under common names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

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
        self.spelt: dict[str, list[str]] = {}
        known: set[str] = set()
        for language, line in lines:
            concept, _, entries = line.partition("#")[0].partition(":")
            for entry in entries.split():
                known |= self._add(concept.strip(), entry) if language == "da" else set()
                if language != "da":
                    self._add(concept.strip(), entry)
        for word in sorted(word for word in known if len(word) >= SPELT):
            for rest in _without_one(word):
                self.spelt.setdefault(rest, []).append(word)

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

    def _of_word(self, word: str) -> set[str]:
        named = set(self.words.get(word, ()))
        for end in range(SHORTEST, len(word) + 1):
            named |= self.beginnings.get(word[:end], frozenset())
        for part, concepts in self.parts.items():
            if part in word:
                named |= concepts
        return named

    def _of_phrases(self, first: str, rest: str) -> Iterator[str]:
        for phrase, concept, whole in self.phrases[first]:
            if rest.startswith(phrase) and (not whole or rest[len(phrase) : len(phrase) + 1] in ("", " ")):
                yield concept

    def spelling(self, word: str) -> str:
        """The one Danish entry that a word, or the word less its ending, is one slip away from; else the word."""
        if len(word) < SPELT or word.isdigit():
            return word
        for stem in (word, *(word[: -len(end)] for end in ENDINGS if word.endswith(end))):
            if len(stem) < SPELT - 1:
                continue
            near = {right for rest in _without_one(stem) for right in self.spelt.get(rest, ())}
            fits = {right for right in near if right[0] == stem[0] and _one_slip(right, stem)}
            if len(fits) == 1:
                return fits.pop()
        return word


def _without_one(word: str) -> set[str]:
    """The word, and the word with one letter left out, in every way."""
    return {word} | {word[:at] + word[at + 1 :] for at in range(len(word))}


def _one_slip(right: str, word: str) -> bool:
    """Whether one letter is wrong, missing, added, or two neighbours are swapped."""
    if len(right) < len(word):
        right, word = word, right
    at = 0
    while at < len(word) and right[at] == word[at]:
        at += 1
    if len(right) == len(word):
        swapped = right[at : at + 2] == word[at : at + 2][::-1] and right[at + 2 :] == word[at + 2 :]
        return swapped or right[at + 1 :] == word[at + 1 :]
    return right[at + 1 :] == word[at:]


@cache
def lexicon() -> Lexicon:
    """The shipped lexicon of both languages; read once."""
    return Lexicon(
        (language, line)
        for language in LANGUAGES
        for line in (FOLDER / f"{language}.txt").read_text("utf-8").splitlines()
    )
