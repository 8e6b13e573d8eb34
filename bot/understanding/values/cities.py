"""Which town is named: by any of its names, with Greenlandic endings, old spelling, and a letter wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from bot.understanding.normalise import fold, normalise
from bot.understanding.values.gazetteer import GREENLAND, ORDINARY, OTHERS, SERVED
from bot.understanding.values.near import LONGEST, nearest

Country = Literal["dk", "gl"]
_WORDS = 12
"""In a longer text a town may be named for any reason."""
_FEW = 3
"""Words among which one may be a misspelt town wherever it stands; among more only behind "in" or "to"."""
_PLACED = frozenset({"i", "til", "ved", "omkring"})
_NOT = frozenset({"ikke", "ik", "ikk", "ej", "aldrig", "ingen", "naamik"})
_NEGATED = re.compile(r"nn?gi[lnt]")
_BEFORE, _AFTER = 4, 3
"""Words around a town in which a "not" is taken to be about it."""
_ENDINGS = re.compile(r"i?(mi[a-z]*|mut[a-z]*|mit[a-z]*|mik|kut|p|lu)")
_OBLIQUE = re.compile(r"(i|ut|it|ik)[a-z]*")


def _plain(text: str) -> str:
    """Folded, and with one letter for ``q`` and ``k``, which names are spelt with alike."""
    return fold(text).replace("q", "k")


def _names() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for name in OTHERS.split(", "):
        found[_plain(name)] = ("dk", "")
    for slug, (name, others) in SERVED.items():
        for each in (slug, name, *filter(None, others.split(", "))):
            found[_plain(each)] = ("dk", slug)
    for slug, (name, others, _) in GREENLAND.items():
        for each in (slug, name, *filter(None, others.split(", "))):
            found[_plain(each)] = ("gl", slug)
    return found


_NAMES = _names()
"""Folded name → country and slug; no slug: a town that is not served."""
_STEMS = tuple((_plain(stem), slug) for slug, (_, _, stems) in GREENLAND.items() for stem in stems.split())
_LONG = tuple(name for name in _NAMES if len(name) > 4 and " " not in name)
_ORDINARY = frozenset(map(_plain, ORDINARY))
_MOST = max(name.count(" ") for name in _NAMES) + 1


def city_in(text: str, country: Country = "dk") -> str | None:
    """The slug of the one town of a country that is named, alone or in a short sentence; None when none or several.

    ``dk``: a town that is served; a town that is not stands beside it as another candidate. What is said not to be
    is no answer. Never raises.
    """
    if len(text) > LONGEST:
        return None
    plain = normalise(text)
    light, words = plain.split(), [_plain(word) for word in plain.split()]
    if not words or len(words) > _WORDS:
        return None
    found = list(_named(words))
    if not found:
        found = list(_misspelt(words))
    slugs = {slug for _, (where, slug) in found if where == country}
    if len(slugs) != 1 or any(_denied(light, at) for at, (where, _) in found if where == country):
        return None
    return slugs.pop() or None


def city_name(slug: str) -> str:
    """The town's name as written; the slug itself when it is none of ours."""
    if slug in SERVED:
        return SERVED[slug][0]
    return GREENLAND[slug][0] if slug in GREENLAND else slug


def _named(words: list[str]) -> Iterator[tuple[int, tuple[str, str]]]:
    """Where a town stands, and which: the longest name first, none within another."""
    at = 0
    while at < len(words):
        for length in range(min(_MOST, len(words) - at), 0, -1):
            name = " ".join(words[at : at + length])
            town = _town(name)
            if town is not None and not (name in _ORDINARY and len(words) > _FEW):
                yield at, town
                at += length - 1
                break
        at += 1


def _town(name: str) -> tuple[str, str] | None:
    """The town of exactly this name, with or without a Greenlandic ending."""
    if (known := _NAMES.get(name)) is not None:
        return known
    for stem, slug in _STEMS:
        if name.startswith(stem) and _OBLIQUE.fullmatch(name, len(stem)):
            return "gl", slug
    return next((_NAMES[stem] for stem in _stems(name) if stem in _NAMES), None)


def _stems(word: str) -> Iterator[str]:
    """What is left of a word without each ending it may have, the longest first."""
    for cut in range(len(word) - 1, 2, -1):
        if _ENDINGS.fullmatch(word, cut):
            yield word[:cut]


def _misspelt(words: list[str]) -> Iterator[tuple[int, tuple[str, str]]]:
    for at, word in enumerate(words):
        if len(words) > _FEW and not (at and words[at - 1] in _PLACED):
            continue
        for stem in (word, *_stems(word)):
            if near := {_NAMES[name] for name in nearest(stem, _LONG)}:
                yield from ((at, town) for town in near)
                break


def _denied(words: list[str], at: int) -> bool:
    around = words[max(0, at - _BEFORE) : at + 1 + _AFTER]
    return any(word in _NOT or _NEGATED.search(word) for word in around)
