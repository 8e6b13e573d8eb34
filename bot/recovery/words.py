"""The words of recovery codes: drawn at chance, read with the mistakes that people make."""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import locales
from bot.ports import Language

WORDS = 3
LONGEST = 120
"""Letters of a typed code that are looked at; three words are far shorter."""
_FOLDED = {"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe"}
_CHANCE = secrets.SystemRandom()


@cache
def words_of(language: Language) -> tuple[str, ...]:
    """The list of a language, as words are shown."""
    folder = Path(locales.__file__).parent
    return tuple((folder / language / "recovery-words.txt").read_text("utf-8").split())


def draw(language: Language) -> tuple[str, ...]:
    """Three different words, each as likely as any other."""
    return tuple(_CHANCE.sample(words_of(language), WORDS))


def fold(text: str) -> str:
    """Small letters from a to z and single spaces: what tells words apart, whatever keyboard they were typed on."""
    small = "".join(_FOLDED.get(letter, letter) for letter in unicodedata.normalize("NFKC", text).casefold())
    bare = unicodedata.normalize("NFKD", small)
    return re.sub(r"[^a-z]+", " ", re.sub(r"[\u0300-\u036f’'`´]", "", bare)).strip()


def readings(typed: str) -> tuple[str, ...]:
    """What a typed code may mean, at most once for each language: three words of one list, folded."""
    plain = fold(typed[:LONGEST])
    return tuple(dict.fromkeys(code for each in ("da", "kl") if (code := _read(plain, each)) is not None))


def _read(plain: str, language: Language) -> str | None:
    """The code in the list of one language; None when it is none, or might be two."""
    tokens = plain.split()
    if len(tokens) == WORDS:
        read = [meant(token, language) for token in tokens]
        return " ".join(word for word in read if word is not None) if None not in read else None
    found = set(_split("".join(tokens), language))
    return found.pop() if len(found) == 1 else None


def _split(letters: str, language: Language) -> Iterator[str]:
    """Ways to read letters without gaps as three words; a mistake needs the gaps to be found."""
    known = _index(language)[0]
    for first in range(2, len(letters) - 3):
        if letters[:first] not in known:
            continue
        for second in range(first + 2, len(letters) - 1):
            parts = letters[:first], letters[first:second], letters[second:]
            if all(part in known for part in parts):
                yield " ".join(parts)


def meant(token: str, language: Language) -> str | None:
    """The word of the list that a folded token is, or is but for one letter; None when there is none or are two."""
    known, shorter = _index(language)
    if token in known:
        return token
    near = set(shorter.get(token, ()))
    for less in _without_one(token):
        near |= {less} if less in known else set()
        near |= {word for word in shorter.get(less, ()) if is_near(token, word)}
    return near.pop() if len(near) == 1 else None


def is_near(one: str, other: str) -> bool:
    """Whether two words differ by one letter: changed, missing, added, or two neighbours that changed places."""
    if abs(len(one) - len(other)) > 1:
        return False
    at = next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(map(len, (one, other)))
    )
    if len(one) == len(other):
        changed = one[at + 1 :] == other[at + 1 :]
        return changed or (one[at + 2 :], one[at : at + 2]) == (other[at + 2 :], other[at : at + 2][::-1])
    longer, short = (one, other) if len(one) > len(other) else (other, one)
    return longer[at + 1 :] == short[at:]


@cache
def _index(language: Language) -> tuple[frozenset[str], dict[str, set[str]]]:
    """The folded words, and each under what is left of it when one letter is taken out."""
    known = frozenset(fold(word) for word in words_of(language))
    shorter: dict[str, set[str]] = {}
    for word in known:
        for less in _without_one(word):
            shorter.setdefault(less, set()).add(word)
    return known, shorter


def _without_one(word: str) -> set[str]:
    return {word[:at] + word[at + 1 :] for at in range(len(word))}
