"""Words of acute danger in Danish and Greenlandic: a small lexicon that would rather ask once too often."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

Danger = Literal["violence", "suicide", "child", "danger"]

_LEXICON: tuple[tuple[Danger, str], ...] = (
    (
        "suicide",
        r"selvm[oå]rd|tage?r? (mit|mit eget|livet af mig)( eget)? ?liv|livet af mig|slå(r)? mig selv ihjel",
    ),
    (
        "suicide",
        r"(vil|vil gerne|gerne|ønsker at|har lyst til at|lyst til at) (bare )?(dø|do|doe|være død)\b",
    ),
    (
        "suicide",
        r"(vil|gider|orker|kan) (ik|ikke|ikk|ikke mere) (at )?(leve|lev)\b|ikke leve (længere|mere|laengere)",
    ),
    ("suicide", r"\b(hænge|skyde|drukne) mig\b|skære(r)? i? ?mig selv"),
    (
        "suicide",
        r"\bimminor|\bimminut toqu|\btoqukkusu|\btoqorusu|\binuujunnaarusu|\binuugusunngi|\binuugusujunnaar",
    ),
    (
        "child",
        r"(slår|slog|rører|misbruger|banker|mishandler)\w* (mit|min|mine|et|vores|hans|hendes) (barn|børn|datter|søn)",
    ),
    (
        "child",
        r"(barn|barnet|børn|børnene|datter|søn) (bliver|blir|er|blev) (slået|slaaet|misbrugt|mishandlet|overladt)",
    ),
    ("child", r"\bmeera\w* (persu|nakuu|annersa|atornerlu)|\bmeeqqa\w* (persu|nakuu|annersa|atornerlu)"),
    (
        "violence",
        r"\b(slår|slaar|slog|sparker|sparkede|banker|bankede|tæsker|kvæler|kvalte|stak|truer|true) (mig|os)\b",
    ),
    (
        "violence",
        r"\b(jeg|vi) (bliver|blir|er blevet|blev) (slået|slaaet|truet|banket|tævet|tæsket|voldtaget|kvalt)",
    ),
    ("violence", r"voldt[aoæ]g|\bvold\b|voldelig|bange for (min|ham|hende|at gå hjem)|\btæv\b"),
    ("violence", r"\bnakuuser|\bpersut|\bpersunneq|\batornerlu\w*ppaanga|\bsioorasaar|\bqunuv\w+ uikka"),
    (
        "danger",
        r"\b112\b|\b1 1 2\b|akut (hjælp|fare)|livsfare|trækker ikke vejret|bevidstløs|besvimet|blød(er|te) meget",
    ),
    (
        "danger",
        r"\bhar en (kniv|pistol)\b|(med|har) kniv\b|det brænder|ildebrand|overdosis|taget (for )?mange piller",
    ),
    ("danger", r"\bulorianartu|\bulorianartor|\bikiunnga\b|\bikiulluinnannga|\bikuallat|\bsavimmik"),
)
_WORDS: tuple[tuple[Danger, tuple[str, ...]], ...] = (
    ("suicide", ("selvmord", "selvmordstanker")),
    ("violence", ("voldtægt", "voldtaget", "voldelig")),
    ("danger", ("livsfare", "overdosis", "bevidstløs")),
)
"""Danish words that one wrong, missing, added or swapped letter does not hide: long, and like no other word."""
_STEMS: tuple[tuple[Danger, str], ...] = (
    ("suicide", "imminor"),
    ("suicide", "toqorusu"),
    ("violence", "nakuuser"),
)
"""Greenlandic beginnings in which two letters may be swapped. A wrong letter makes other words of them."""
_SMALL = ("jeg", "vil", "ikke", "leve", "mig", "slår", "slog", "truer")
"""Small words of the lexicon's phrases, put right when two of their letters are swapped."""


def _fold(text: str) -> str:
    """Spelling that hurried fingers and foreign keyboards change: ``dö``, ``slaar``, ``slåår``, ``nakuser``."""
    plain = text.translate(str.maketrans("öäå", "øæa"))
    # Not after a backslash: ``\\b`` before a ``b`` in a pattern is no double letter.
    return re.sub(r"(?<!\\)([^\W\d_])\1+", r"\1", plain)


_PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in _LEXICON)
_FOLDED = tuple((kind, re.compile(_fold(pattern))) for kind, pattern in _LEXICON)


def _swaps(word: str) -> set[str]:
    """The word with two neighbouring letters swapped, in every way that changes it."""
    pairs = range(len(word) - 1)
    return {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in pairs} - {word}


_RIGHTED = {swap: _fold(word) for word in _SMALL for swap in _swaps(_fold(word))}
_LONG = tuple((kind, _fold(word)) for kind, words in _WORDS for word in words)
_SWAPPED = tuple((kind, swap) for kind, stem in _STEMS for swap in sorted(_swaps(_fold(stem))))
_SWAPS = tuple(swap for _, swap in _SWAPPED)
_SHORTEST = min(len(word) for word in (*_SWAPS, *(word for _, word in _LONG))) - 2


def _near(word: str, right: str) -> bool:
    """Whether one letter is wrong, missing, added, or two are swapped."""
    if abs(len(word) - len(right)) > 1:
        return False
    start = next((at for at, pair in enumerate(zip(word, right, strict=False)) if pair[0] != pair[1]), -1)
    if start < 0:
        return True
    rest, wanted = word[start:], right[start:]
    swapped = rest[:2] == wanted[:2][::-1] and rest[2:] == wanted[2:]
    return swapped or rest[1:] == wanted[1:] or rest[1:] == wanted or rest == wanted[1:]


def _misspelt(plain: str) -> Danger | None:
    words = _fold(plain).split()
    for word in words:
        if len(word) > _SHORTEST:
            if found := next((kind for kind, right in _LONG if _near(word, right)), None):
                return found
            if word.startswith(_SWAPS):
                return next(kind for kind, swap in _SWAPPED if word.startswith(swap))
    righted = " ".join(_RIGHTED.get(word, word) for word in words)
    return next((kind for kind, pattern in _FOLDED if pattern.search(righted)), None)


_REPEATED = re.compile(r"(.)\1{2,}")


def normalise(text: str) -> str:
    """Lower case, full-width and accents folded (æ ø å stay), letters drawn out shortened, single spaces."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    folded = _REPEATED.sub(r"\1", folded)
    return " ".join(re.sub(r"[^\w\s]", " ", folded).split())


def danger_in(text: str) -> Danger | None:
    """The kind of danger a text speaks of, the first that fits; None when it speaks of none."""
    if not text.strip():
        return None
    plain = normalise(text)
    exact = next((kind for kind, pattern in _PATTERNS if pattern.search(plain)), None)
    return exact or _misspelt(plain)
