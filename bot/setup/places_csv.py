"""The directory of places as CSV: one place a line, the same columns out and in, faults with their lines."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Iterable
from typing import Any

from bot.facts.hours import parse_words
from bot.setup.document import SetupFault
from storage.places.queries import PlaceRow

COLUMNS = (
    "slug", "kind", "name", "city", "address", "phone", "hours", "hours_words", "languages", "just_come",
    "anonymous", "url", "note", "source", "source_date", "checked_on", "confidence",
)  # fmt: skip
NEEDED = ("slug", "kind", "name", "city", "source")
YES_NO = {"yes": True, "no": False, "": False}


def read_places(text: str) -> tuple[list[dict[str, Any]], list[SetupFault]]:
    """Values by column name, ready to be saved, with ``slug`` among them; or every fault."""
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
    header = reader.fieldnames or []
    wrong = [f"unknown column {name}" for name in header if name not in COLUMNS]
    wrong += [f"no column {name}" for name in NEEDED if name not in header]
    if wrong:
        return [], [SetupFault(1, "", message) for message in wrong]
    found: list[dict[str, Any]] = []
    faults: list[SetupFault] = []
    seen: set[str] = set()
    for row in reader:
        line = reader.line_num
        if None in row or None in row.values():
            faults.append(SetupFault(line, "", f"must have {len(header)} fields"))
            continue
        values, wrong_cells = _values(row)
        faults += [SetupFault(line, where, message) for where, message in wrong_cells]
        if values["slug"] in seen:
            faults.append(SetupFault(line, "slug", f"stands in the file twice: {values['slug']}"))
        seen.add(values["slug"])
        found.append(values)
    return ([], sorted(faults)) if faults else (found, [])


def write_places(rows: Iterable[PlaceRow]) -> str:
    """The places as CSV, in the order given."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([_cell(getattr(row, name)) for name in COLUMNS])
    return out.getvalue()


def _values(row: dict[str, str]) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    cells = {name: (row.get(name) or "").strip() for name in COLUMNS}
    faults = [(name, "is missing") for name in NEEDED if not cells[name]]
    if cells["slug"] and not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,63}", cells["slug"]):
        faults.append(("slug", "must be small letters, digits and hyphens"))
    values: dict[str, Any] = {name: cells[name] or None for name in COLUMNS}
    values["slug"] = cells["slug"]
    values["languages"] = [word for word in re.split(r"[,\s]+", cells["languages"]) if word]
    for name in ("just_come", "anonymous"):
        if cells[name] not in YES_NO:
            faults.append((name, "must be yes or no"))
        values[name] = YES_NO.get(cells[name], False)
    values["confidence"] = cells["confidence"] or "medium"
    if values["confidence"] not in ("high", "medium", "low"):
        faults.append(("confidence", "must be high, medium or low"))
    try:
        values["checked_on"] = dt.date.fromisoformat(cells["checked_on"]) if cells["checked_on"] else None
    except ValueError:
        faults.append(("checked_on", "must be a date such as 2026-11-01"))
    try:
        values["hours"] = parse_words(cells["hours"]) or None
    except ValueError as error:
        faults.append(("hours", str(error)))
    return values, faults


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ",".join(value)
    if isinstance(value, dict):
        return "; ".join(f"{days} {','.join(spans)}".strip() for days, spans in value.items())
    return str(value)
