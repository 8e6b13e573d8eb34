"""What a rule of danger is: concepts in an order, written as one line, and the kind of danger they make."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

Danger = Literal["violence", "suicide", "child", "danger"]
Tags = frozenset[str]

GAPS = {".": 1, "..": 3, "...": 7}
"""How many other words may stand between two concepts; concepts written side by side stand side by side."""
GUESSED = "guessed"
"""The concept of a word that is known only if it is misspelt."""
_SLOT = re.compile(r"[\w=|&*]+")


@dataclass(frozen=True, slots=True)
class Concept:
    """A place in a rule: any of these sets of tags on one word, and how many words may stand before it."""

    any_of: tuple[Tags, ...]
    room: int
    negatable: bool


Line = tuple[Concept, ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Concepts left to right, and the concepts that may not stand in the same sentence.

    ``firm``: no vote on the whole message takes it back (:mod:`vote`).
    """

    name: str
    line: Line
    not_with: Tags = frozenset()
    firm: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A phrase, the kind of danger it makes, and the frames of talk (:mod:`exclusions`) in which it makes none."""

    phrase: Phrase
    kind: Danger
    frames: frozenset[str] = frozenset()


def line_of(pattern: str) -> Line:
    """A line of concepts: ``a|b`` either, ``a&b`` both on one word, ``=word`` that very word, ``*`` what a negation
    takes back, ``.`` ``..`` ``...`` room between (:data:`GAPS`). Raises ValueError for a line that is none.
    """
    found: list[Concept] = []
    room = 0
    for piece in pattern.split():
        if piece in GAPS:
            room = GAPS[piece]
            continue
        if not _SLOT.fullmatch(piece):
            raise ValueError(f"no concept: {piece!r} in {pattern!r}")
        alternatives = tuple(frozenset(one.split("&")) for one in piece.replace("*", "").split("|"))
        found.append(Concept(alternatives, room, "*" in piece))
        room = 0
    if not found:
        raise ValueError(f"a rule without concepts: {pattern!r}")
    return tuple(found)


def backwards(line: Line) -> Line:
    """The same concepts read from right to left, with the same room between them."""
    rooms = (0, *(concept.room for concept in reversed(line[1:])))
    return tuple(
        Concept(one.any_of, room, one.negatable) for one, room in zip(reversed(line), rooms, strict=True)
    )


def phrases(entries: Iterable[tuple[str, str]]) -> tuple[Phrase, ...]:
    """Named lines of concepts; ``<>`` after them for either direction, ``!tag`` not with it, ``firm``: no vote takes
    it back.
    """
    return tuple(_phrases(entries))


def _phrases(entries: Iterable[tuple[str, str]]) -> Iterator[Phrase]:
    for name, written in entries:
        pieces = written.split()
        without = frozenset(piece[1:] for piece in pieces if piece.startswith("!"))
        line = line_of(
            " ".join(one for one in pieces if one not in ("<>", "firm") and not one.startswith("!"))
        )
        yield Phrase(name, line, without, "firm" in pieces)
        if "<>" in pieces:
            yield Phrase(name, backwards(line), without, "firm" in pieces)


def literals(of: Iterable[Phrase]) -> dict[str, str]:
    """The words that stand in phrases as themselves, ``=word``, as a lexicon: tag → word."""
    found: set[str] = set()
    for phrase in of:
        found |= phrase.not_with
        found.update(*(wanted for one in phrase.line for wanted in one.any_of))
    return {tag: tag[1:] for tag in sorted(found) if tag.startswith("=")}
