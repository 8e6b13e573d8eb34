"""One wording doing the work of many: the mark of a translation that was not made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from locales.checks.library import Library, fault, quoted
from locales.checks.prose import words
from locales.checks.reading import COMMAND
from locales.faults import Fault
from locales.text_base import BASE
from locales.unit import TYPED, Unit

_LONG = 3
"""From this many words a message says something of its own, so two different Danish ones cannot share it."""
_MANY_LONG = 2
_MANY_SHORT = 3
_MOST = 3
"""Different Danish texts that one translation may stand for, whatever they are."""


def check_repeats(library: Library) -> Iterator[Fault]:
    """``one-text-for-many``, in four shapes.

    Two answers of one text with the same label (a citizen could not tell them apart), in any language. A
    translated message of three words or more that stands for two different Danish ones; a shorter one that
    stands for three. A translation of any kind, label or message or other wording of one, that stands for four.
    """
    for unit in library.units():
        yield from _labels(unit)
    shared: dict[tuple[str, str], list[tuple[Unit, str, str]]] = defaultdict(list)
    for unit, danish in library.pairs_around():
        for name, text in _worded(unit):
            original = danish.patterns.get(name)
            if original:
                shared[unit.language, _plain(text)].append((unit, name, _plain(original)))
    for (_, text), uses in shared.items():
        messages = [use for use in uses if use[1] not in use[0].labels]
        if found := _too_many(uses, _MOST + 1) or _too_many(
            messages, _MANY_LONG if len(words(text)) >= _LONG else _MANY_SHORT
        ):
            many, which = found
            for unit, name, _ in which:
                if library.base.unit(unit.text_id, unit.language) is not unit:
                    continue
                message = f"{quoted(text)} stands for {many} different texts in {BASE}."
                yield fault("one-text-for-many", unit, message, name)


def by_wording(units: Iterable[Unit]) -> dict[tuple[str, str], list[Unit]]:
    """Translations by language and words, however they are written: who has the same words as another."""
    found: dict[tuple[str, str], list[Unit]] = defaultdict(list)
    for unit in units:
        for key in wordings_of(unit):
            found[key].append(unit)
    return found


def wordings_of(unit: Unit) -> set[tuple[str, str]]:
    """Language and words of everything a text says, as ``by_wording`` has them."""
    return {(unit.language, _plain(text)) for _, text in _worded(unit)}


def _worded(unit: Unit) -> Iterator[tuple[str, str]]:
    if not unit.text_id.startswith(COMMAND):
        yield from ((name, text) for name, text in unit.patterns.items() if text and name != TYPED)


def _too_many(uses: list[tuple[Unit, str, str]], many: int) -> tuple[int, list[tuple[Unit, str, str]]] | None:
    """How many Danish wordings the uses stand for, with the uses, when they are so many or more."""
    originals = {original for _, _, original in uses}
    return (len(originals), uses) if len(originals) >= many else None


def _labels(unit: Unit) -> Iterator[Fault]:
    seen: dict[str, str] = {}
    for name, text in unit.labels.items():
        first = seen.setdefault(_plain(text), name)
        if first != name:
            message = f"{quoted(text)} is the label of .{first} too."
            yield fault("one-text-for-many", unit, message, name)


def _plain(text: str) -> str:
    return " ".join(text.casefold().strip(" .?…").split())
