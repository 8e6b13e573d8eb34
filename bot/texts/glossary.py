"""The project's own words in three languages, and which of them a Danish text uses."""

from __future__ import annotations

import csv
import re
from functools import cache
from importlib.resources import files

import msgspec

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
SHORTEST = 4
"""Letters from which on a Danish word is known with an ending, too."""


class Term(msgspec.Struct, frozen=True, kw_only=True):
    """A word with its Greenlandic and where that was found in print."""

    danish: str
    greenlandic: str
    english: str
    seen: str
    note: str


@cache
def glossary() -> tuple[Term, ...]:
    """Every term, in the order of the file."""
    source = (files("locales") / "glossary.csv").read_text("utf-8")
    return tuple(
        Term(
            danish=row["danish"], greenlandic=row["greenlandic"], english=row["english"], seen=row["seen"],
            note=row["note"],
        )
        for row in csv.DictReader(source.splitlines())
    )  # fmt: skip


def terms_in(danish: str) -> tuple[Term, ...]:
    """The terms that a Danish text uses, in its order, each once; inflected words are known by their beginning."""
    found: dict[str, Term] = {}
    words = [word.casefold() for word in _WORD.findall(danish)]
    text = f" {' '.join(words)} "
    for word in words:
        for term in _by_stem().get(word[:SHORTEST], ()):
            known = term.danish.casefold()
            hit = f" {known}" in text if " " in known else _is_form(word, known)
            if hit:
                found.setdefault(term.danish, term)
    return tuple(found.values())


def _is_form(word: str, known: str) -> bool:
    """Whether a word is the known one, or it with a short ending."""
    stem = known.rstrip("e") if len(known) > SHORTEST else known
    return word == known or (
        len(known) >= SHORTEST and word.startswith(stem) and len(word) - len(known) <= SHORTEST
    )


@cache
def _by_stem() -> dict[str, tuple[Term, ...]]:
    by_stem: dict[str, list[Term]] = {}
    for term in glossary():
        by_stem.setdefault(_WORD.findall(term.danish.casefold())[0][:SHORTEST], []).append(term)
    return {stem: tuple(terms) for stem, terms in by_stem.items()}
