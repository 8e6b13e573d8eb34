"""Names, loans and institutions that stay as they are in Greenlandic: ``locales/kl/names.txt``, a reason each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from locales.checks.prose import sentences, words
from locales.checks.reading import GAP
from locales.locale_data import PACKAGE
from locales.text_base import GREENLANDIC

FILE = PACKAGE / GREENLANDIC / "names.txt"
MOST = 200
"""A list that grows beyond this begins to hide words that somebody should have translated."""
_DASH = " — "


def reasons() -> dict[str, str]:
    """Return each name as written in the list with the reason why it is not translated.

    One a line, ``MitID — Danish digital identity``; empty lines and those with ``#`` in front say nothing.
    Raises ``ValueError`` for a line without a reason and for a name that stands twice.
    """
    found: dict[str, str] = {}
    for number, line in enumerate(FILE.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        name, dash, reason = line.partition(_DASH)
        if not dash or not name.strip() or not reason.strip() or name.strip() in found:
            raise ValueError(f"{FILE.name}:{number}: write a name once, as `name{_DASH}reason`")
        found[name.strip()] = reason.strip()
    return found


@lru_cache(maxsize=1)
def _by_first() -> dict[str, list[tuple[str, ...]]]:
    """The names as words in lower case, by their first word or its beginning; the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in reasons():
        parts = tuple(word.casefold() for word in words(name))
        found.setdefault(parts[0], []).append(parts)
    return {first: sorted(names, key=len, reverse=True) for first, names in found.items()}


def split_names(tokens: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Yield what a sequence of words is made of, each with whether it is a listed name.

    A name of several words counts where they follow each other, and is yielded as one. Its last word may carry
    an ending after a hyphen (``Digital Post-imi``). Case does not count. A value filled in is a name.
    """
    at = 0
    while at < len(tokens):
        length = _length_at(tokens, at)
        yield " ".join(tokens[at : at + max(length, 1)]), length > 0
        at += max(length, 1)


def _length_at(tokens: Sequence[str], at: int) -> int:
    """How many words from here on are a name; 0 for none."""
    if tokens[at] == GAP:
        return 1
    folded = [token.casefold() for token in tokens[at:]]
    first = folded[0]
    beginnings = [first[:end] for end, mark in enumerate(first) if mark in "-'’"]
    for candidate in (first, *beginnings):
        for name in _by_first().get(candidate, ()):
            last = len(name) - 1
            if last < len(folded) and tuple(folded[:last]) == name[:last] and _is(folded[last], name[last]):
                return len(name)
    return 0


def _is(token: str, name: str) -> bool:
    return token == name or token.startswith((f"{name}-", f"{name}'", f"{name}’"))


def all_names(text: str) -> bool:
    """Whether a text is made of names, numbers and values alone, so that it has no words to translate."""
    return all(is_name for sentence in sentences(text) for _, is_name in split_names(words(sentence)))
