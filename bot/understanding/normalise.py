"""One shape for what people write: a light one that keeps the words, a deep one for matching them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")
"""A letter three times and more: ``neeeej``. Digits stay, 1000 is not 10."""
_MARKS = re.compile(r"[\W_]+")
_RUN = 8
"""Marks on one letter that are kept; more is ornament, and sorting a long run takes quadratic time."""
_WORDS_OF_EMOJI = str.maketrans({"🆘": " sos ", "ẞ": "ss", "_": " "})
_LETTERS_KEPT = 4096
_INVISIBLE = frozenset({"Mn", "Me", "Cf"})
_PLAIN = re.compile(r"[\x00-^`-\x7fæøåÆØÅâêîôûÂÊÎÔÛéÉäöüÄÖÜĸ]*")
"""Letters that composing would leave as they are: nearly every message is of these, and needs no more."""


def normalise(text: str) -> str:
    """Lower case, full-width letters and invisible marks folded, letters drawn out shortened, single spaces.

    Æ, ø, å, accents and double letters stay; punctuation and emoji become spaces. Idempotent; never raises.
    """
    return " ".join(_MARKS.sub(" ", _cased(text)).split())


def _cased(text: str) -> str:
    if _PLAIN.fullmatch(text):
        return _DRAWN_OUT.sub(r"\1", text.casefold())
    text = _short_runs(text.translate(_WORDS_OF_EMOJI))
    composed = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return _DRAWN_OUT.sub(r"\1", unicodedata.normalize("NFKC", composed.translate(_SEEN)))


class _Seen(dict[int, int | None]):
    """Nothing for what is not seen by itself: marks that made no letter, joiners, soft hyphens."""

    def __missing__(self, letter: int) -> int | None:
        seen = None if unicodedata.category(chr(letter)) in _INVISIBLE else letter
        if len(self) < _LETTERS_KEPT:
            self[letter] = seen
        return seen


_SEEN = _Seen()


def _short_runs(text: str) -> str:
    if not any(map(unicodedata.combining, text)):
        return text
    kept: list[str] = []
    run = 0
    for letter in text:
        run = run + 1 if unicodedata.combining(letter) else 0
        if run <= _RUN:
            kept.append(letter)
    return "".join(kept)


_OLD_MARKS = re.compile(r"[âêîôûãĩũĸ]")
"""Letters of the Greenlandic spelling before 1973. ``á`` is left out: other languages have it."""
_LONG = str.maketrans(
    dict(zip("âêîôûãĩũĸ", ("aa", "ee", "ii", "oo", "uu", "aa", "ii", "uu", "q"), strict=True))
)
_OLD_ANYWHERE = ((re.compile(r"[tvg]dl"), "ll"), (re.compile(r"rdl"), "rl"), (re.compile(r"gss|vss"), "ss"))
"""Old spellings of double letters that no Danish word has but at the joint of a compound."""
_OLD_WORDS = (
    (re.compile(r"vk|gk|tk"), "kk"),
    (re.compile(r"rq|rk"), "qq"),
    (re.compile(r"vg"), "gg"),
    (re.compile(r"vt|pt|gt|kt"), "tt"),
    (re.compile(r"gp|tp|kp"), "pp"),
    (re.compile(r"gs|vs|ts"), "ss"),
    (re.compile(r"vng|gng"), "nng"),
    (re.compile(r"vn|gn|tn"), "nn"),
    (re.compile(r"vm|gm|tm"), "mm"),
    (re.compile(r"vf|gf"), "ff"),
    (re.compile(r"dl"), "l"),
    (re.compile(r"o[kq]\b"), "oq"),
    (re.compile(r"e[kq]\b"), "eq"),
    (re.compile(r"e\b"), "i"),
    (re.compile(r"o\b"), "u"),
)
"""What Oqaasileriffik's rules of 1973 made of the old clusters, for words that carry an old letter."""
_LETTERS = (
    (re.compile(r"æ|ä|ae(?!t\b)"), "e"),
    (re.compile("ø|ö|oe"), "o"),
    (re.compile("å"), "a"),
    (re.compile("ü"), "y"),
)
"""One letter for each way to write a Danish vowel: hurried fingers and foreign keyboards drop the marks.

``aet`` at the end stays: it is what ``ået`` becomes, and ``slået`` (beaten) must not look like ``slet`` (delete).
"""
_REPEATED = re.compile(r"([^\W\d_])\1+")
_WORTH = re.compile(r"[^\x00-\x7f]|[tvgr]dl|[gv]ss|ae|oe|([a-z])\1")
"""What any of the rules could change."""
_OTHER = str.maketrans({"ð": "d", "þ": "t", "ł": "l", "đ": "d", "ı": "i", "ß": "s"})


def fold(text: str) -> str:
    """The deep shape, for matching only: ``Kalâtdlit``, ``kalaallit`` and ``KALALIT`` are one.

    After :func:`normalise`: accents off, old Greenlandic spelling made new, ``æ ae ä`` to e, ``ø oe ö`` to o,
    ``å aa`` to a, and every repeated letter once. Idempotent; two texts with the same fold look alike, no more.
    """
    return " ".join(fold_word(word) for word in normalise(text).split())


@lru_cache(maxsize=8192)
def fold_word(word: str) -> str:
    """The deep shape of one word that is normalised.

    Repeated until nothing changes, for what one rule leaves another may take up: a few rounds.
    """
    while _WORTH.search(word) and (once := _once(word)) != word:
        word = once
    return word


def _once(word: str) -> str:
    old = _OLD_MARKS.search(word) is not None
    word = word.translate(_LONG)
    for pattern, new in (*_OLD_ANYWHERE, *(_OLD_WORDS if old else ())):
        word = pattern.sub(new, word)
    for pattern, new in _LETTERS:
        word = pattern.sub(new, word)
    if not word.isascii():
        bare = unicodedata.normalize("NFD", word.translate(_OTHER))
        word = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return _REPEATED.sub(r"\1", word)
