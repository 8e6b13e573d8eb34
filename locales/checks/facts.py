"""Facts: what is one, and whether its source, date and certainty stand above the text."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from locales.checks.fact_words import stated_fact
from locales.checks.library import Library, fault, quoted
from locales.checks.phones import phone_in
from locales.faults import Fault
from locales.text_base import BASE
from locales.unit import Note, Unit

_SEEN = re.compile(r"\bseen\s+(?P<when>[^,]*\b(?:19|20)\d\d[^,]*)", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_REVIEW = re.compile(r"\breview\s+(?P<when>[^,]+)", re.IGNORECASE)
_CERTAIN = frozenset({"v", "g certain"})
_MONTHS = ("jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "o", "nov", "dec")


def check_facts(library: Library) -> Iterator[Fault]:
    """``fact-unsourced``, ``fact-uncertain``, ``phone-in-text`` and ``review-date-passed``."""
    for unit in library.units():
        yield from _comment(unit)
        yield from _dates(library, unit)
    for reading in library.readings():
        unit = reading.unit
        phone = phone_in(reading.text)
        if phone:
            message = f"“{phone}” reads like a telephone number; show a place instead."
            yield fault("phone-in-text", unit, message, reading.pattern)
        found = stated_fact(reading.text, unit.language, label=reading.is_label)
        if found and not _sourced(library, unit):
            message = f"{quoted(found)} is a fact; add `# fact: <authority or URL>, seen <month>, V`."
            yield fault("fact-unsourced", unit, message, reading.pattern)


def _sourced(library: Library, unit: Unit) -> bool:
    """A translation stands on the source of its Danish."""
    danish = library.base.unit(unit.text_id, BASE)
    return any(note.key == "fact" for held in (unit, danish) if held for note in held.notes)


def _comment(unit: Unit) -> Iterator[Fault]:
    """A `fact:` line names a source (with letters in it), a `seen` with a year, and a certainty."""
    for note in unit.notes:
        if note.key != "fact":
            continue
        source = re.split(r",?\s*\bseen\b", note.value, maxsplit=1, flags=re.IGNORECASE)[0]
        if not _LETTER.search(source) or not _SEEN.search(note.value):
            message = "write the fact as `<authority or URL>, seen <month and year>, V`."
            yield fault("fact-unsourced", unit, message, line=note.line)
        letter = certainty(note.value)
        if letter not in _CERTAIN:
            message = f"only what is certain (V) is stated; this is {letter.upper() or 'without a letter'}."
            yield fault("fact-uncertain", unit, message, line=note.line)


def certainty(fact: str) -> str:
    """Return what stands last in a `fact:` line, in lower case without brackets: ``v``, ``v-old``, ``g``…"""
    bare = re.sub(r"[\[\]()]", "", _REVIEW.sub("", fact)).strip(" .,")
    match = re.search(r"(?:,|\s)\s*(v-old|v|g,?\s*certain|g|not found)$", bare, re.IGNORECASE)
    if match:
        return re.sub(r"[,\s]+", " ", match[1].lower())
    return ""


def _dates(library: Library, unit: Unit) -> Iterator[Fault]:
    """``review-date-passed``: a `review: <date or month>` line, or `review <month>` in a fact, before today.

    A fact without either is to be looked at again twelve months after the month it was seen.
    """
    if library.today is None:
        return
    for note, until in review_days(unit):
        if until < library.today:
            message = f"was to be looked at again by {until.isoformat()}."
            yield fault("review-date-passed", unit, message, line=note.line)


def review_days(unit: Unit) -> Iterator[tuple[Note, dt.date]]:
    """Yield what says when the text is to be looked at again, and the last day for it."""
    own = [note for note in unit.notes if note.key == "review"]
    for note in own or unit.notes:
        until = _until(note)
        if until is not None:
            yield note, until


def _until(note: Note) -> dt.date | None:
    if note.key == "review":
        return last_day(note.value)
    if note.key != "fact":
        return None
    review = _REVIEW.search(note.value)
    if review:
        return last_day(review["when"])
    seen = _SEEN.search(note.value)
    day = last_day(seen["when"]) if seen else None
    # Twelve months on: the last day of that month, so that a leap day does no harm.
    return _end_of_month(day.year + 1, day.month) if day else None


def last_day(words: str) -> dt.date | None:
    """Return the last day that words of a date cover: ``2026-11-22``, ``2026-11``, ``November 2026``."""
    text = words.strip().lower()
    iso = re.search(r"\b((?:19|20)\d\d)-(\d{1,2})(?:-(\d{1,2}))?\b", text)
    try:
        if iso:
            year, month = int(iso[1]), int(iso[2])
            return dt.date(year, month, int(iso[3])) if iso[3] else _end_of_month(year, month)
        year_found = re.search(r"\b(?:19|20)\d\d\b", text)
        if not year_found:
            return None
        word = re.search(r"[a-zæøå]{3,}", text)
        numeral = re.search(r"\b(\d{1,2})[-./](?:19|20)\d\d", text)
        month = int(numeral[1]) if numeral else _month(word[0]) if word else 12
        return _end_of_month(int(year_found[0]), month)
    except ValueError:
        return None


def _month(word: str) -> int:
    return next((number for number, start in enumerate(_MONTHS, 1) if word.startswith(start)), 12)


def _end_of_month(year: int, month: int) -> dt.date:
    first_of_next = dt.date(year + month // 12, month % 12 + 1, 1)
    return first_of_next - dt.timedelta(days=1)
