"""Rules of form: what parses, what is there twice, what is referred to, what a comment may say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from locales.checks.library import Library, fault
from locales.faults import Fault
from locales.text_base import TextBase
from locales.unit import Unit

KEYS = frozenset({"fact", "note", "gloss", "from", "review", "accept"})
_FUNCTIONS = frozenset({"NUMBER()", "DATETIME()"})


def check_shape(library: Library) -> Iterator[Fault]:
    """``syntax`` and ``default-variant-missing`` (found while reading), and the three rules below."""
    yield from library.base.faults
    yield from repeated(library.base)
    yield from references(library.base)
    for unit in library.units():
        for note in unit.notes:
            if note.key and note.key not in KEYS:
                keys = ", ".join(sorted(KEYS))
                yield fault("unknown-key", unit, f"“{note.key}:” is none of {keys}.", line=note.line)


def repeated(base: TextBase) -> Iterator[Fault]:
    """``duplicate-key``: an id a second time in its language, or an attribute a second time in its text."""
    for unit in base.repeated:
        first = base.unit(unit.text_id, unit.language)
        where = f"{first.file}:{first.line}" if first else "above"
        yield fault("duplicate-key", unit, f"stands already at {where}.")
    for units in base.units.values():
        for unit in units.values():
            seen = set()
            for attribute in unit.entry.attributes:
                name = attribute.id.name
                if name in seen:
                    yield fault("duplicate-key", unit, f"the attribute .{name} stands twice.", name)
                seen.add(name)


def references(base: TextBase) -> Iterator[Fault]:
    """``unknown-id``: a message, term, attribute or function that the same language does not have.

    ``syntax``: a text that says itself, straight away or by way of others.
    """
    for units in base.units.values():
        for unit in units.values():
            for reference in unit.references:
                if not _known(base, unit.language, reference.name):
                    message = f"{reference.name} is not there in {unit.language}."
                    yield fault("unknown-id", unit, message, line=reference.line)
            if ring := _ring(units, unit.text_id):
                yield fault("syntax", unit, f"says itself: {' → '.join(ring)}.")


def _ring(units: Mapping[str, Unit], text_id: str) -> list[str]:
    """The way from a text back to itself; empty when there is none."""
    ways = [[text_id]]
    seen: set[str] = set()
    while ways:
        way = ways.pop()
        unit = units.get(way[-1])
        for reference in unit.references if unit is not None else ():
            following = reference.name.partition(".")[0]
            if following == text_id:
                return [*way, text_id]
            if following not in seen:
                seen.add(following)
                ways.append([*way, following])
    return []


def _known(base: TextBase, language: str, name: str) -> bool:
    if name.endswith("()"):
        return name in _FUNCTIONS
    text_id, _, attribute = name.partition(".")
    unit = base.unit(text_id, language)
    return unit is not None and (attribute in unit.attributes if attribute else unit.value is not None)
