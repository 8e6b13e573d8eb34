"""A message as sentences of words with their concepts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from bot.understanding.normalise import fold_word, normalise

Tags = frozenset[str]

_SENTENCE = re.compile(r"[.!?…;:\n\r。！？]+")
_COMMA = re.compile(r"[,()\-–—/\"«»“”]+")
_ENDING = re.compile(
    r"(?<=[^\W\d_])-(?=(?:i?mi[kt]?|i?mut|kkut|ni|nut|nik|era|iga|ga|ra|ma)\b)", re.IGNORECASE
)
"""Where a Greenlandic ending hangs on a loan: ``bus-imi``."""
_LONE = 4
"""Single letters in a row that are a word spelt out: ``s l å r``."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word: as typed (normalised), folded, its concepts, and whether a comma stood before it."""

    typed: str
    folded: str
    tags: Tags
    after_comma: bool


_FEW = 2
"""Words of a sentence that is called short."""
_URGENT = re.compile(r"!!|([^\W\d_])\1\1")
"""Cried rather than said: marks of exclamation, letters drawn out."""

Sentence = tuple[Word, ...]


class Lexicon(Protocol):
    """What is known of words: typed is normalised, folded is for matching (:mod:`bot.understanding.normalise`)."""

    def tags(self, typed: str, folded: str) -> Tags:
        """The concepts of a word, right or misspelt."""
        ...

    def compound(self, folded: str) -> Tags:
        """The concepts of a word that people write as two."""
        ...

    def pieces(self, folded: str) -> tuple[str, ...]:
        """The words that were run together in one, or nothing."""
        ...


def read(text: str, lexicon: Lexicon) -> tuple[Sentence, ...]:
    """The sentences of a text. Words run together are taken apart, words spelt out are put together."""
    sentences = []
    urgent = _URGENT.search(text) is not None
    pieces = _SENTENCE.split(_ENDING.sub("", text))
    for place, piece in enumerate(pieces):
        if place > 1 and piece == pieces[place - 1] == pieces[place - 2]:
            continue  # What is said over and over says no more the third time, and a long message is read sooner.
        words: list[Word] = []
        for part in _COMMA.split(piece):
            for at, typed in enumerate(_spelt_out(normalise(part).split())):
                words.extend(_words(typed, lexicon, after_comma=at == 0 and bool(words)))
        if words:
            sentences.append((*_joined(tuple(words), lexicon), _stop(len(words), urgent=urgent)))
    return tuple(sentences)


def _stop(words: int, *, urgent: bool) -> Word:
    """Stands at the end of every sentence, so that a rule can ask for it, for few words, for a cry."""
    tags = {"stop"} | ({"short"} if words <= _FEW else set()) | ({"urgent"} if urgent else set())
    return Word("", "", frozenset(tags), after_comma=True)


def _words(typed: str, lexicon: Lexicon, *, after_comma: bool) -> list[Word]:
    folded = fold_word(typed)
    if not (apart := lexicon.pieces(folded)):
        return [Word(typed, folded, lexicon.tags(typed, folded), after_comma)]
    return [Word(one, one, lexicon.tags(one, one), after_comma and at == 0) for at, one in enumerate(apart)]


def _spelt_out(words: list[str]) -> list[str]:
    """``h a n s l å r`` becomes one word; fewer single letters than :data:`_LONE` in a row stay."""
    out: list[str] = []
    run: list[str] = []
    for word in (*words, ""):
        if len(word) == 1 and word.isalpha():
            run.append(word)
            continue
        out.extend(["".join(run)] if len(run) >= _LONE else run)
        run = []
        if word:
            out.append(word)
    return out


def _joined(words: Sentence, lexicon: Lexicon) -> Sentence:
    """Two words that are one in the lexicon lend the first its concepts: ``selv mord``."""
    out = list(words)
    for at, (one, two) in enumerate(pairwise(words)):
        if len(one.folded) + len(two.folded) < 2 * _LONE:
            continue
        both = one.folded + two.folded
        if found := lexicon.compound(both):
            out[at] = Word(one.typed, both, one.tags | found, one.after_comma)
    return tuple(out)
