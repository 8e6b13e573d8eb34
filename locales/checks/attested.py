"""Greenlandic word forms against a list of forms that were seen in print."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from locales.checks.library import Library, fault
from locales.checks.names import split_names
from locales.checks.prose import sentences
from locales.checks.reading import GAP, Reading, readings
from locales.faults import Fault
from locales.text_base import GREENLANDIC
from locales.unit import Unit

_TOKEN = re.compile(rf"[^\W\d_{GAP}]+(?:[-'’][^\W_]+)*")
_ADDRESS = re.compile(r"\b[\w-]+(?:\.[\w-]+)*\.(?:dk|gl|com|org)\b(?:-\w+)?", re.IGNORECASE)
"""A web address has no words in it."""


@dataclass(frozen=True)
class Share:
    """Different word forms of some texts: those in the list, those that are not, and listed names."""

    known: frozenset[str]
    unknown: frozenset[str]
    names: frozenset[str]

    @property
    def without_names(self) -> float | None:
        """The share that the list has, 0 to 1, names left out; None without any words."""
        count = len(self.known) + len(self.unknown)
        return len(self.known) / count if count else None

    @property
    def with_names(self) -> float | None:
        """The same with names counted as known; None without any words and names."""
        count = len(self.known) + len(self.names)
        return count / (count + len(self.unknown)) if count or self.unknown else None


def check_attested(library: Library) -> Iterator[Fault]:
    """``not-attested``: a word form of a Greenlandic wording that is not in the list; a wording is one fault.

    Case does not count. Names are left out: those of ``kl/names.txt``, also with an ending after a hyphen.
    Without a word list nothing is checked.
    """
    if library.attested is None:
        return
    for reading in library.readings(GREENLANDIC):
        unknown = [word for word in forms(reading) if word.casefold() not in library.attested]
        if unknown:
            message = f"found nowhere in print: {', '.join(dict.fromkeys(unknown))}."
            yield fault("not-attested", reading.unit, message, reading.pattern)


def share_of(library: Library, units: Iterable[Unit]) -> Share:
    """Return the different forms of some Greenlandic units, in lower case; without a list all are unknown."""
    found: set[str] = set()
    names: set[str] = set()
    for unit in units:
        for reading in readings(library.base, unit):
            for word, is_name in _parts(reading):
                (names if is_name else found).add(word.casefold())
    attested = library.attested or frozenset()
    return Share(frozenset(found & attested), frozenset(found - attested), frozenset(names))


def attested_share(library: Library) -> float | None:
    """Return the share of all different word forms that the list has, 0 to 1; None without a list or words."""
    if library.attested is None:
        return None
    return share_of(library, library.units(GREENLANDIC)).without_names


def forms(reading: Reading) -> Iterator[str]:
    """Yield the words of a reading that are expected to be Greenlandic."""
    return (word for word, is_name in _parts(reading) if not is_name)


def _parts(reading: Reading) -> Iterator[tuple[str, bool]]:
    for sentence in sentences(reading.text):
        yield from split_names(_TOKEN.findall(_ADDRESS.sub(GAP, sentence)))
