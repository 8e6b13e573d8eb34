"""Texts as a table for a spreadsheet: a row for the text and one for each attribute, patterns in Fluent."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

from bot.setup.places_csv import guarded, unguarded
from bot.texts.library import Standing
from locales.emit import compose
from locales.fluent_file import canonical, parse_one
from locales.rendered import Review
from locales.standing import is_outdated
from locales.standing import standing as review_standing
from locales.unit import VALUE, Unit

COLUMNS = ("id", "flow", "da", "kl", "state", "gloss", "from")
LANGUAGES = ("da", "kl")
NOTES = ("gloss", "from")
MOST = 200
"""Faults that are listed."""


def write(library: Standing, text_ids: Iterable[str], reviews: Mapping[tuple[str, str], Review]) -> str:
    """The texts as CSV. ``state`` is of the Greenlandic: missing, draft, reviewed or outdated."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for text_id in text_ids:
        units = {language: _settled(library.units.get((text_id, language))) for language in LANGUAGES}
        danish, greenlandic = units["da"], units["kl"]
        state = _state(danish, greenlandic, reviews.get((text_id, "kl")))
        notes = greenlandic.comment if greenlandic is not None else {}
        for pattern in _patterns(units.values()):
            main = pattern == VALUE
            row = [
                text_id if main else f"{text_id}.{pattern}",
                library.flow_of.get(text_id, ""),
                *(unit.patterns.get(pattern, "") if unit is not None else "" for unit in units.values()),
                state,
                notes.get("gloss", "") if main else "",
                notes.get("from", "") if main else "",
            ]
            writer.writerow([guarded(cell) for cell in row])
    return out.getvalue()


def read(library: Standing, text: str) -> tuple[list[Unit], list[str]]:
    """The units that the table says otherwise than the library, or every fault with its line.

    An empty cell or a row that is left out leaves what stands there: a table never takes words away.
    """
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
    header = reader.fieldnames or []
    if "id" not in header or not set(header) <= set(COLUMNS):
        return [], ["line 1: the columns are " + ",".join(COLUMNS)]
    rows: dict[str, dict[str, dict[str, str]]] = {}
    lines: dict[str, int] = {}
    faults: list[str] = []
    for row in _rows(reader, faults):
        if None in row or None in row.values():
            faults.append(f"line {reader.line_num}: must have {len(header)} fields")
            continue
        text_id, _, attribute = row["id"].strip().partition(".")
        lines.setdefault(text_id, reader.line_num)
        if (text_id, "da") not in library.units and not text_id.startswith("-"):
            faults.append(f"line {reader.line_num}: {text_id}: no such text")
        rows.setdefault(text_id, {})[attribute or VALUE] = row
    units: list[Unit] = []
    for text_id, cells in rows.items():
        for language in LANGUAGES:
            before = _settled(library.units.get((text_id, language)))
            unit, wrong = _unit(before, text_id, language, cells)
            faults += [f"line {lines[text_id]}: {text_id} ({language}): {message}" for message in wrong]
            if unit is not None:
                units.append(unit)
    return ([], faults) if faults else (units, [])


def _rows(reader: csv.DictReader[str], faults: list[str]) -> Iterator[dict[str, str]]:
    """The rows up to what cannot be read, which is a fault with its line."""
    while True:
        try:
            row = next(reader)
            yield {name: unguarded(cell) if isinstance(cell, str) else cell for name, cell in row.items()}
        except StopIteration:
            return
        except csv.Error as error:
            faults.append(f"line {reader.line_num + 1}: cannot be read from here on ({error})")
            return
        if len(faults) >= MOST:
            faults.append("and more")
            return


def _unit(
    before: Unit | None, text_id: str, language: str, cells: Mapping[str, Mapping[str, str]]
) -> tuple[Unit | None, list[str]]:
    patterns = dict(before.patterns) if before is not None else {}
    for pattern, row in cells.items():
        words = _trimmed(row.get(language))
        if words.strip():
            patterns[pattern] = words
    held = before.comment if before is not None else {}
    main = cells.get(VALUE) or {}
    noted = {key: _trimmed(main.get(key)) for key in NOTES} if language == "kl" else {}
    notes = held | {key: words for key, words in noted.items() if words}
    if not patterns or (before is not None and patterns == before.patterns and notes == held):
        return None, []
    value = patterns.pop(VALUE, None)
    source = compose(text_id, value, patterns, _comment(before, notes))
    unit, faults = parse_one(source, language=language, file=f"{text_id}.ftl", text_id=text_id)
    return unit, [fault.message for fault in faults]


def _trimmed(cell: str | None) -> str:
    """A cell without the ends that Fluent leaves out too: all else is somebody's wording, wide spaces and tabs too."""
    words = (cell or "").replace("\r\n", "\n").rstrip(" \n").lstrip("\n")
    # Only of more lines than one can the first stand further in than the others.
    return words if "\n" in words else words.lstrip(" ")


def _comment(before: Unit | None, notes: Mapping[str, str]) -> list[tuple[str, str]]:
    """The comment line by line; as it was written, when it says nothing new."""
    if before is not None and notes == before.comment:
        comment = before.entry.comment
        return [("", comment.content)] if comment is not None and comment.content else []
    return [(key, line) for key, words in notes.items() for line in words.split("\n")]


def _settled(unit: Unit | None) -> Unit | None:
    """The unit with patterns of more than one line written in the one way, however its file has them."""
    if unit is None or not any("\n" in pattern for pattern in unit.patterns.values()):
        return unit
    return parse_one(canonical(unit), language=unit.language, text_id=unit.text_id)[0] or unit


def _patterns(units: Iterable[Unit | None]) -> list[str]:
    return list(dict.fromkeys(name for unit in units if unit is not None for name in unit.patterns))


def _state(danish: Unit | None, greenlandic: Unit | None, review: Review | None) -> str:
    if danish is not None and greenlandic is not None and is_outdated(greenlandic, danish, review):
        return "outdated"
    found = review_standing(greenlandic, danish, review)
    return "missing" if found == "absent" else found
