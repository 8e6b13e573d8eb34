"""The directory of places as CSV: one place a line, the same columns out and in, faults with line and column."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from bot.facts.hours import parse_words, write_words
from bot.facts.snapshot import CRISIS_KINDS
from bot.setup.document import SetupFault
from bot.setup.schema import ADDRESS, KIND, PHONE, SHAPES
from flows.vocabulary import DOINGS, OCCASION
from storage.places.queries import PlaceRow

COLUMNS = (
    "slug", "kind", "name", "city", "address", "phone", "hours", "hours_words", "languages", "just_come",
    "anonymous", "no_registration", "can", "operator", "url", "note", "source", "source_date", "checked_on",
    "owner", "review_on", "confidence", "active", "children", "dogs", "intoxication", "checked_by",
)  # fmt: skip
NEEDED = ("slug", "kind", "name", "city", "source")
YES_NO = {"yes": True, "no": False, "": False}
RISKY = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet takes for a formula; it is written with an apostrophe before it."""
LONGEST = {
    "slug": 64, "kind": 64, "name": 200, "city": 64, "address": 300, "phone": 80, "hours_words": 200,
    "operator": 200, "url": 300, "source_date": 64, "owner": 254, "checked_by": 254,
}  # fmt: skip
"""Characters that the directory holds."""
PATTERNS = {
    "slug": (r"[a-z0-9][a-z0-9-]{0,63}", "small letters, digits and hyphens"),
    "kind": (KIND, SHAPES[KIND]),
    "phone": (PHONE, SHAPES[PHONE]),
    "url": (ADDRESS, SHAPES[ADDRESS]),
}


def read_places(text: str) -> tuple[list[dict[str, Any]], list[SetupFault]]:
    """Values by column name, ready to be saved, with ``slug`` among them; or every fault.

    A column that the file leaves out is in no values: what is there stays.
    """
    lines, broken = _lines(text.removeprefix("\ufeff"))
    header = lines[0][1] if lines else []
    faults = [SetupFault(1, "", f"unknown column {name}") for name in header if name not in COLUMNS]
    faults += [SetupFault(1, "", f"column {name} stands twice") for name in _twice(header)]
    faults += [SetupFault(1, "", f"no column {name}") for name in NEEDED if name not in header]
    found: list[dict[str, Any]] = []
    seen: dict[str, int] = {}
    for line, cells in lines[1:]:
        if len(cells) != len(header):
            faults.append(SetupFault(line, "", f"must have {len(header)} fields"))
            continue
        values, wrong = _values(
            {name: unguarded(cell) for name, cell in zip(header, cells, strict=True) if name in COLUMNS}
        )
        faults += [SetupFault(line, where, message) for where, message in wrong]
        slug = values.get("slug") or ""
        if slug in seen:
            faults.append(
                SetupFault(line, "slug", f"stands in the file twice: {slug}, first in line {seen[slug]}")
            )
        seen.setdefault(slug, line)
        found.append(values)
    faults += broken
    return ([], sorted(faults)) if faults else (found, [])


def read_cells(cells: Mapping[str, str]) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """Values by column from cells of one place, and each column that is wrong with what is wrong."""
    return _values(cells)


def write_places(rows: Iterable[PlaceRow]) -> str:
    """The places as CSV, in the order given."""
    written = [",".join(COLUMNS)]
    written += [",".join(_quoted(guarded(cell_of(getattr(row, name)))) for name in COLUMNS) for row in rows]
    return "\n".join(written) + "\n"


def _lines(text: str) -> tuple[list[tuple[int, list[str]]], list[SetupFault]]:
    """The rows, each with the line it begins on; empty lines are none. And what makes the rest unreadable."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    lines: list[tuple[int, list[str]]] = []
    begins = 1
    try:
        for cells in reader:
            if cells:
                lines.append((begins, cells))
            begins = reader.line_num + 1
    except csv.Error as error:
        return lines, [SetupFault(begins, "", f"cannot be read from here on ({error})")]
    return lines, []


def _twice(names: Iterable[str]) -> list[str]:
    listed = list(names)
    return sorted({name for name in listed if listed.count(name) > 1})


def _values(cells: Mapping[str, str]) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    values: dict[str, Any] = {}
    faults = [(name, "is missing") for name in NEEDED if name in cells and not cells[name].strip()]
    for name, cell in cells.items():
        if len(cell) > LONGEST.get(name, len(cell)):
            faults.append((name, f"must have at most {LONGEST[name]} characters"))
        pattern, shape = PATTERNS.get(name, ("", ""))
        if pattern and cell.strip() and not re.fullmatch(pattern, cell):
            faults.append((name, f"must be {shape}"))
        read = _READ.get(name)
        try:
            values[name] = read(cell.strip()) if read is not None else cell or None
        except ValueError as error:
            faults.append((name, str(error)))
    if values.get("active") is False and values.get("kind") in CRISIS_KINDS:
        faults.append(("active", "must be yes: a line for people in danger is changed and never closed"))
    if values.get("kind") == OCCASION and "hours" in values and not values["hours"]:
        faults.append(("hours", "must say when the occasion is"))
    return values, faults


def _flag(cell: str) -> bool:
    if cell not in YES_NO:
        raise ValueError("must be yes or no")
    return YES_NO[cell]


def _known(cell: str) -> bool | None:
    if cell not in YES_NO:
        raise ValueError("must be yes or no, or empty where nobody knows")
    return YES_NO[cell] if cell else None


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.lstrip("'").startswith(RISKY) else cell


def unguarded(cell: str) -> str:
    """The cell as it was before ``guarded``."""
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(RISKY) else cell


def _date(cell: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(cell) if cell else None
    except ValueError:
        raise ValueError("must be a date such as 2026-11-01") from None


def _list(cell: str) -> list[str]:
    return [word for word in re.split(r"[,\s]+", cell) if word]


def _doings(cell: str) -> list[str]:
    words = _list(cell)
    if unknown := [word for word in words if word not in DOINGS]:
        raise ValueError(f"must be of {', '.join(DOINGS)}; not {', '.join(unknown)}")
    return words


def _confidence(cell: str) -> str:
    if cell not in ("", "high", "medium", "low"):
        raise ValueError("must be high, medium or low")
    return cell or "medium"


_READ: dict[str, Callable[[str], Any]] = {
    "languages": _list,
    "can": _doings,
    "just_come": _flag,
    "anonymous": _flag,
    "no_registration": _flag,
    "active": lambda cell: _flag(cell or "yes"),
    "checked_on": _date,
    "review_on": _date,
    "children": _known,
    "dogs": _known,
    "intoxication": _known,
    "confidence": _confidence,
    "hours": lambda cell: parse_words(cell) or None,
}


def cell_of(value: object) -> str:
    """A value as a cell has it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ",".join(value)
    return write_words(value) if isinstance(value, dict) else str(value)


def _quoted(cell: str) -> str:
    # A lone carriage return needs quotes as well, which the standard writer forgets.
    return '"' + cell.replace('"', '""') + '"' if re.search(r'[",\r\n]', cell) else cell
