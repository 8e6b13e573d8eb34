"""Greenlandic word forms against a list of forms that were seen in print."""

from __future__ import annotations

import re
from collections.abc import Iterator

from locales.checks.library import Library, fault
from locales.checks.pairs import name_words
from locales.checks.prose import sentences
from locales.checks.reading import GAP, Reading
from locales.faults import Fault
from locales.text_base import GREENLANDIC

_TOKEN = re.compile(rf"[^\W\d_{GAP}]+(?:[-'’][^\W_]+)*")


def check_attested(library: Library) -> Iterator[Fault]:
    """``not-attested``: a word form of a Greenlandic wording that is not in the list; a wording is one fault.

    Case does not count. Names are left out: those the language lists, words with a capital inside them or in
    the middle of a sentence; so is a listed name or abbreviation with an ending after its hyphen. Without a
    word list nothing is checked.
    """
    if library.attested is None:
        return
    for reading in library.readings(GREENLANDIC):
        unknown = [word for word in forms(reading) if word.casefold() not in library.attested]
        if unknown:
            message = f"found nowhere in print: {', '.join(dict.fromkeys(unknown))}."
            yield fault("not-attested", reading.unit, message, reading.pattern)


def attested_share(library: Library) -> float | None:
    """Return the share of different word forms that the list has, 0 to 1; None without a list or words."""
    if library.attested is None:
        return None
    found = {word.casefold() for reading in library.readings(GREENLANDIC) for word in forms(reading)}
    return len(found & library.attested) / len(found) if found else None


def forms(reading: Reading) -> Iterator[str]:
    """Yield the words of a reading that are expected to be Greenlandic."""
    names = name_words(GREENLANDIC)
    for sentence in sentences(reading.text):
        for number, word in enumerate(_TOKEN.findall(sentence)):
            stem = word.split("-", 1)[0]
            named = word.casefold() in names or ("-" in word and stem.casefold() in names)
            proper = any(mark.isupper() for mark in word[1:]) or (number > 0 and word[0].isupper())
            if not named and not proper:
                yield word
