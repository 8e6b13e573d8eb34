"""Changes of law and of offices that are known ahead: when each comes, and whose it is to look again before."""

from __future__ import annotations

import csv
import datetime as dt
import io
from importlib.resources import files

import msgspec

COLUMNS = ("slug", "what", "happens_on", "review_on", "owner", "touches", "source")


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """A change that is known ahead. ``happens_on`` is None when nobody knows the day. ``touches``: flows, or places."""

    slug: str
    what: str
    happens_on: dt.date | None
    review_on: dt.date
    owner: str
    touches: tuple[str, ...]
    source: str


def shipped_changes() -> list[Change]:
    """The list that travels with the program, in its order."""
    return read_changes((files("flows") / "library" / "changes.csv").read_text("utf-8"))


def read_changes(text: str) -> list[Change]:
    """Read the list. Raises ``ValueError`` naming the line of what is wrong."""
    reader = csv.DictReader(io.StringIO(text))
    if tuple(reader.fieldnames or ()) != COLUMNS:
        raise ValueError(f"line 1: the columns are {', '.join(COLUMNS)}")
    found = []
    for row in reader:
        missing = [name for name in COLUMNS if name != "happens_on" and not row[name]]
        if None in row or missing:
            raise ValueError(
                f"line {reader.line_num}: {missing[0] if missing else 'a field'} is missing or too much"
            )
        try:
            happens = dt.date.fromisoformat(row["happens_on"]) if row["happens_on"] else None
            review = dt.date.fromisoformat(row["review_on"])
        except ValueError as error:
            raise ValueError(f"line {reader.line_num}: {error}") from None
        found.append(
            Change(
                slug=row["slug"], what=row["what"], happens_on=happens, review_on=review, owner=row["owner"],
                touches=tuple(row["touches"].split()), source=row["source"],
            )
        )  # fmt: skip
    return found
