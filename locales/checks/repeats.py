"""One wording doing the work of many: the mark of a translation that was not made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from locales.checks.library import Library, fault, quoted
from locales.checks.prose import words
from locales.checks.reading import COMMAND
from locales.faults import Fault
from locales.text_base import BASE
from locales.unit import VALUE, Unit

_LONG = 3
"""From this many words a message says something of its own, so two different Danish ones cannot share it."""
_MANY_SHORT = 3
_MANY_LABELS = 4


def check_repeats(library: Library) -> Iterator[Fault]:
    """``one-text-for-many``, in three shapes.

    Two answers of one text with the same label (a citizen could not tell them apart), in any language. A
    translated message of three words or more that stands for two different Danish ones; a shorter one that
    stands for three. A translated label that stands for four different Danish ones.
    """
    for unit in library.units():
        yield from _labels(unit)
    shared: dict[tuple[str, str, bool], list[tuple[Unit, str, str]]] = defaultdict(list)
    for unit, danish in library.pairs():
        for name, text in {VALUE: unit.value, **unit.labels}.items():
            original = danish.patterns.get(name)
            if text and original and not unit.text_id.startswith(COMMAND):
                shared[unit.language, _plain(text), name == VALUE].append((unit, name, _plain(original)))
    for (_, text, message), uses in shared.items():
        most = (2 if len(words(text)) >= _LONG else _MANY_SHORT) if message else _MANY_LABELS
        originals = {original for _, _, original in uses}
        if len(originals) >= most:
            for unit, name, _ in uses:
                others = f"stands for {len(originals)} different texts in {BASE}"
                yield fault("one-text-for-many", unit, f"{quoted(text)} {others}.", name)


def _labels(unit: Unit) -> Iterator[Fault]:
    seen: dict[str, str] = {}
    for name, text in unit.labels.items():
        first = seen.setdefault(_plain(text), name)
        if first != name:
            message = f"{quoted(text)} is the label of .{first} too."
            yield fault("one-text-for-many", unit, message, name)


def _plain(text: str) -> str:
    return " ".join(text.casefold().strip(" .?…").split())
