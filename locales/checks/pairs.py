"""Rules for a translation beside its Danish."""

from __future__ import annotations

import re
from collections.abc import Iterator

from locales.checks.library import Library, fault, quoted
from locales.checks.names import all_names
from locales.checks.reading import GAP, texts
from locales.faults import Fault
from locales.standing import is_whole
from locales.text_base import BASE, GREENLANDIC
from locales.unit import TYPED, Unit


def check_pairs(library: Library) -> Iterator[Fault]:
    """All rules that compare a translation with its Danish."""
    yield from missing(library)
    for unit, danish in library.pairs():
        yield from extra(unit, danish)
        yield from variables(unit, danish)
        yield from same(library, unit, danish)


def missing(library: Library) -> Iterator[Fault]:
    """``missing-kl``: a Danish text without a whole Greenlandic one. ``text-missing``: one without Danish."""
    for danish in library.units(BASE):
        unit = library.base.unit(danish.text_id, GREENLANDIC)
        if unit is None:
            yield fault("missing-kl", danish, "has no Greenlandic yet; Danish is shown.")
        elif not is_whole(unit, danish):
            gone = [unit.field_of(name) for name in danish.patterns if name not in unit.patterns]
            message = f"lacks {', '.join(gone)}; Danish is shown instead of the whole."
            yield fault("missing-kl", unit, message)
    for unit in library.units():
        if unit.language != BASE and library.base.unit(unit.text_id, BASE) is None:
            yield fault("text-missing", unit, "stands here but not in Danish, which all others fall back to.")


def extra(unit: Unit, danish: Unit) -> Iterator[Fault]:
    """``attribute-extra``: an attribute, or a main wording, that the Danish does not have."""
    for name in unit.patterns:
        if name not in danish.patterns:
            yield fault("attribute-extra", unit, f"{unit.field_of(name)} is not in the Danish text.", name)


def variables(unit: Unit, danish: Unit) -> Iterator[Fault]:
    """``variable-missing``, wording by wording.

    The translation uses a variable the Danish wording does not use (nobody would fill it), or does not show
    one whose value the Danish shows (a reader would miss it). What is only selected by may differ.
    """
    for name in unit.patterns:
        if name not in danish.patterns:
            continue
        for variable in sorted(unit.variables[name] - danish.variables[name]):
            yield fault("variable-missing", unit, f"${variable} is not in the Danish wording.", name)
        for variable in sorted(danish.shown[name] - unit.variables[name]):
            yield fault("variable-missing", unit, f"${variable} of the Danish wording is not shown.", name)


def same(library: Library, unit: Unit, danish: Unit) -> Iterator[Fault]:
    """``same-as-danish``: equal words apart from case and marks, unless all of them are listed names, or numbers."""
    for name in unit.patterns:
        if name == TYPED or name not in danish.patterns:
            continue
        for text in texts(library.base, unit, name):
            plain = _plain(text)
            if not any(plain == _plain(other) for other in texts(library.base, danish, name)):
                continue
            if not all_names(text):
                yield fault("same-as-danish", unit, f"{quoted(text)} is the Danish.", name)
                break


def _plain(text: str) -> str:
    return " ".join(re.sub(rf"[^\w{GAP}]+", " ", text).casefold().split())
