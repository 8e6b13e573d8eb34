"""Greenlandic words taken apart as far as danger needs it: a stem, and what its endings say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bot.understanding.normalise import fold

Tags = frozenset[str]
NONE: Tags = frozenset()

_SOUNDS = str.maketrans("qeo", "kiu")
"""Letters that people mix: k and q, and the vowels that e and o are before q and r."""
_REPEATED = re.compile(r"([a-z])\1+")

_NEGATION = re.compile(r"ngi[lnkstv]|ngisan|navia|uminat")
"""``-nngit-`` in its shapes, ``-nngisaannar-`` never, ``-navianngit-`` surely not, ``-uminaat-`` hardly."""
_CEASES = re.compile(r"unn?aar|unnar")
"""``-unnaar-`` no longer; with its double letters, for ``-unar-`` is seems to."""
ENDINGS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("passive", re.compile(r"nikar|tag[au]|taunga|tit[au]unga")),
    ("me", re.compile(r"(?<![ls])anga(lu)?$|at?igut$|m?ang?ma$|atinga$|ani?nga$")),
    ("i", re.compile(r"unga|gama|[lsn]anga|uguma|kuma$")),
    ("f_game", re.compile(r"nguar[pt]|usartu[sk]")),
    ("wish", re.compile(r"usu[pklntsgv]|usukalu|usulir")),
    ("intend", re.compile(r"niar|nial|nisa|riar|sanga|savu|sau|ginar|[ts]ariak|lirpu|jumal")),
)
"""What an ending adds, in folded letters: it is done to somebody, to me, by me, wished, meant to be done."""
_FOREIGN = re.compile("[bcdhwxyzæøå]")
"""Letters that only loans have: a word with one of them is none of the stems that have none."""
_TO_ME = re.compile(r"laan?nga$")
"""``-nngilaanga``, not to me, and ``-nngilanga``, not I, differ in a double letter only."""
_SWAPPED = ("k_suicide", "k_violence", "k_hit", "k_rape", "k_threat")
_LONG_ENOUGH = 6
_SHORTEST = 4
"""Letters a beginning needs; a shorter one stands for the whole word."""


def key(folded: str) -> str:
    """The letters a stem is looked up by: ``toqqu-``, ``toqo-`` and ``toku-`` are one."""
    return _REPEATED.sub(r"\1", folded.translate(_SOUNDS))


class Stems:
    """Stems with their concepts; the longest that a word begins with counts, a whole word before any stem."""

    def __init__(self, words: Mapping[str, str], literals: Mapping[str, str] | None = None) -> None:
        self._whole: dict[str, Tags] = {}
        self._stems: dict[str, Tags] = {}
        self._doubled: dict[str, Tags] = {}
        self._foreign: set[str] = set()
        self._literals: dict[str, Tags] = {}
        for tag, word in (literals or {}).items():
            _add(self._literals, fold(word), tag)
        for tag, line in words.items():
            for word in line.split():
                bare = word.strip("!.")
                if not bare:
                    raise ValueError(f"no stem: {word!r}")
                if word.startswith("!"):
                    _add(self._doubled, bare.translate(_SOUNDS), tag)
                else:
                    stem = key(fold(bare))
                    if _FOREIGN.search(bare):
                        self._foreign.add(stem)
                    _add(
                        self._whole if word.endswith(".") or len(stem) < _SHORTEST else self._stems, stem, tag
                    )
        for stem, tags in list(self._stems.items()):
            if len(stem) >= _LONG_ENOUGH and tags & set(_SWAPPED):
                for swapped in _swaps(stem):
                    self._stems.setdefault(swapped, tags)
        self._lengths = sorted({len(stem) for stem in self._stems}, reverse=True)
        self._doubled_lengths = sorted({len(stem) for stem in self._doubled}, reverse=True)

    def tags(self, typed: str, folded: str) -> Tags:
        """The concepts of a word, as typed (normalised) and folded; empty when no stem fits."""
        return self._of_stem(typed, key(folded)) | self._literals.get(folded, NONE)

    def _of_stem(self, typed: str, word: str) -> Tags:
        if (whole := self._whole.get(word)) is not None:
            return whole
        kept = typed.translate(_SOUNDS)
        for length in self._doubled_lengths:
            if len(kept) >= length and (tags := self._doubled.get(kept[:length])) is not None:
                return _turned(tags, kept[length - 1 :], ceases=_CEASES.search(kept, length) is not None)
        foreign = _FOREIGN.search(typed) is not None
        for length in self._lengths:
            stem = word[:length]
            if len(stem) == length and stem in self._stems and (not foreign or stem in self._foreign):
                ceases = _CEASES.search(kept, length) is not None
                return _turned(
                    self._stems[stem],
                    word[length - 1 :] if not _TO_ME.search(kept) else kept[length - 1 :],
                    ceases=ceases,
                )
        return NONE


def _add(table: dict[str, Tags], word: str, tag: str) -> None:
    table[word] = table.get(word, NONE) | {tag}


def _swaps(word: str) -> Iterator[str]:
    for at in range(len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _turned(tags: Tags, kept: str, *, ceases: bool) -> Tags:
    """The concepts with what the ending says of them."""
    ending = _REPEATED.sub(r"\1", kept)
    if ceases or _NEGATION.search(ending):
        tags = frozenset(tag if tag.startswith("f_") else f"no_{tag}" for tag in tags)
    found = {name for name, pattern in ENDINGS if pattern.search(ending)}
    if _TO_ME.search(kept):
        found = found - {"i"} | {"me"}
    return tags | found
