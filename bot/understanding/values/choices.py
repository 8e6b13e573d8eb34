"""Which of a question's choices a text means: by its label, nearly; by its place; by a word that only it has.

Labels come in both languages whatever the talk's language is. What is not plain is none of them: a choice that
nobody meant costs more than a question that is asked again.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from bot.understanding.normalise import fold, normalise
from bot.understanding.values.near import LONGEST, distance, tolerance

_MOST_WRONG = 3
"""Wrong letters in a whole label."""
_LEADING = 5
"""Letters of a label's beginning that are enough to know it by."""
_BEFORE = re.compile(
    r"^(?:(?:ja|nej|jo|nå|ok|okay|aap|naamik|hej)\s+)?"
    r"(?:jeg vil (?:gerne )?have|jeg (?:tager|vælger|mener)|jeg tror(?: det er)?|det (?:er|må være|bliver))\s+(?=\S)"
)
"""How one says that it is the following: it belongs to no choice."""


def _folded(words: str) -> frozenset[str]:
    return frozenset(map(fold, words.split()))


_FILLERS = _folded(
    "jeg det den der som er gerne en et at og i på til med for af om ja jo nå ok okay tak hej øh bare nok lige så "
    "noget nogen min mit mine vel altså helst fint godt aap suu ajunngilaq qujanaq una uanga aamma taanna"
)
"""Words that say nothing of which choice it is."""
_WEAK = _folded(
    "du han hun vi de jer os mig dig ham hende sig kan vil skal må har var bliver hvad hvor hvornår hvordan hvem "
    "hvilken her der nu så mere ind ud op ned hos fra ved eller men hvis når selv"
)
"""Words that tell choices apart, "han kan" from "jeg vil", but not one of them by themselves."""
_NEGATIONS = _folded("ikke ik ikk ej aldrig ingen intet uden naamik naagga")
_NEGATED = re.compile(r"nn?gi[lnt]|nani\b|nanga\b")
_ENDINGS = re.compile(r"(mi|mut|mit|mik|kut|p|t|q|k|ni|nut|nit|nik|tut|lu)?")
_DANISH_ENDINGS = re.compile(r"e?[nrts]?|e?ne|erne")
_LAST_LETTER = re.compile(r"[ptkq]$")
_PLACES = (
    _folded("første øverste siulleq siullermik siulleeq siullerpaaq 1 en et"),
    _folded("anden andet aappaa aappaat 2 to"),
    _folded("tredje pingajuat pingajua 3 tre"),
    _folded("fjerde sisamaat sisamaa 4 fire"),
    _folded("femte tallimaat 5 fem"),
    _folded("sjette 6 seks"),
)
_LAST = _folded("sidste nederste kingulleq kingullermik kingulleeq kingullerpaaq")
_PLACE = re.compile(
    r"(?:(?:den|det|nummer|nr|valg|knap|mulighed|svar) (?:nummer |nr )?(?P<place>\w+)|(?P<word>\D\w{4,}))"
)


class _Label(NamedTuple):
    value: str
    words: tuple[str, ...]
    negated: bool


def choice_in(
    text: str, labels: Mapping[str, Sequence[str]], *, loosely: bool = True, wholes: Collection[str] = ()
) -> str | None:
    """The value of the choice that is meant; None when none is, or when it may be two.

    ``labels``: the labels of each choice in every language, in the order of the buttons. ``loosely=False`` takes
    only what says a whole label: where the question takes any words, a word of a label may be the answer itself.
    ``wholes``: choices that are never known by a part of their label, days and times that are read as such.

    A "not" that a label does not have never means that label, and a bare yes, thanks or emoji means no label that
    does not say it. Never raises.
    """
    if len(text) > LONGEST:
        return None
    plain = normalise(text)
    known = [_label(value, words) for value, each in labels.items() for words in each if normalise(words)]
    said = _label("", plain)
    if not said.words:
        return None
    exact = {label.value for label in known if label.words == said.words}
    if exact:
        return exact.pop() if len(exact) == 1 else None
    if loosely and (place := _by_place(plain, known, list(labels))) is not None:
        return place or None
    fitting = [label for label in known if label.negated == said.negated]
    meant = _label("", _BEFORE.sub("", plain))
    found = set(_nearly(said, fitting)) or set(_as_telling(meant, fitting))
    if not found and loosely:
        parted = [label for label in fitting if label.value not in wholes]
        found = set(_leading(meant, parted)) or set(_by_word(meant, parted))
    return found.pop() if len(found) == 1 else None


def _label(value: str, words: str) -> _Label:
    """A label as it is compared: its words folded, and whether it says "not"."""
    plain = normalise(words)
    negated = any(fold(word) in _NEGATIONS or _NEGATED.search(word) for word in plain.split())
    return _Label(value, tuple(fold(plain).split()), negated)


def _nearly(said: _Label, known: Iterable[_Label]) -> Iterator[str]:
    """Labels that the text is with a letter wrong here and there, or with its words written as one."""
    for label in known:
        if "".join(label.words) == "".join(said.words):
            yield label.value
        elif len(label.words) == len(said.words):
            far = [_far(one, other) for one, other in zip(said.words, label.words, strict=True)]
            if sum(far) <= _MOST_WRONG:
                yield label.value


def _far(one: str, other: str) -> int:
    """Wrong letters between two words; too many where it may be another word.

    The first letter stays, and the last one unless the word goes on: "betalt" is not "betale", "lægen" is "læge".
    """
    if one == other:
        return 0
    most = min(tolerance(one), tolerance(other))
    longer = one.startswith(other) or other.startswith(one)
    if not most or one[0] != other[0] or not (longer or one[-1] == other[-1]):
        return _MOST_WRONG + 1
    far = distance(one, other, most)
    return far if far <= most else _MOST_WRONG + 1


def _as_telling(said: _Label, known: Iterable[_Label]) -> Iterator[str]:
    """Labels that say the same but for words that say nothing: "ved ikke" is "Det ved jeg ikke"."""
    if telling := set(_telling(said.words)):
        yield from (label.value for label in known if set(_telling(label.words)) == telling)


def _leading(said: _Label, known: Iterable[_Label]) -> Iterator[str]:
    """Labels that begin with these words, when the words say something."""
    count = len(said.words)
    if _is_strong(said.words) and len(" ".join(said.words)) >= _LEADING:
        yield from (label.value for label in known if label.words[:count] == said.words)


def _by_word(said: _Label, known: Sequence[_Label]) -> Iterator[str]:
    """The choices that have every telling word of the text."""
    if _is_strong(said.words):
        yield from set.intersection(*(_having(known, word) for word in _telling(said.words)))


def _telling(words: Sequence[str]) -> list[str]:
    return [word for word in words if word not in _FILLERS and word not in _NEGATIONS]


def _is_strong(words: Sequence[str]) -> bool:
    """Whether one of the words may name a choice by itself."""
    return any(word not in _WEAK and len(word) > 2 for word in _telling(words))


def _having(known: Iterable[_Label], word: str) -> set[str]:
    """The choices whose labels have the word as it is; when none has, with a letter wrong or another ending."""
    exactly = {label.value for label in known if word in label.words}
    return exactly or {label.value for label in known if any(_alike(word, each) for each in label.words)}


def _alike(word: str, other: str) -> bool:
    return _far(word, other) <= tolerance(word) or _inflected(word, other)


def _inflected(one: str, other: str) -> bool:
    """``nakorsamut`` is ``nakorsaq``, ``læge`` is ``lægen``: one stem, and endings of either language."""
    stem = _LAST_LETTER.sub("", other)
    if len(stem) > 4 and one.startswith(stem) and _ENDINGS.fullmatch(one, len(stem)):
        return True
    short, long = sorted((one, other), key=len)
    return (
        len(short) > 3 and long.startswith(short) and _DANISH_ENDINGS.fullmatch(long, len(short)) is not None
    )


def _by_place(plain: str, known: Iterable[_Label], values: Sequence[str]) -> str | None:
    """``Den første``, ``nummer 2``, ``siullermik``. Empty: it may as well be a word of a label ("En anden dag")."""
    match = _PLACE.fullmatch(_BEFORE.sub("", plain))
    if match is None:
        return None
    word = fold(match["place"] or match["word"])
    number = next((at for at, words in enumerate(_PLACES) if word in words), None)
    if number is None and word not in _LAST:
        return None
    if any(word in label.words for label in known):
        return "" if match["place"] else None
    if number is None:
        return values[-1]
    return values[number] if number < len(values) else ""
