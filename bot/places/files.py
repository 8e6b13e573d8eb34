"""The directory as a file, for the command line and the console alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from bot.audit import audit
from bot.cases.views import StaffMember
from bot.runtime import Work
from bot.setup.places_csv import write_places
from storage.places import queries as places


class PlaceChange(msgspec.Struct, frozen=True):
    """What a file would do to one place: ``added`` or ``changed``, with the columns that differ."""

    slug: str
    what: str
    columns: tuple[str, ...] = ()


def changes_of(work: Work, rows: Sequence[dict[str, Any]]) -> list[PlaceChange]:
    """What differs from the directory; a place or column that the file leaves out stays."""
    before = {row.slug: row for row in places.everything(work.conn)}
    found = []
    for values in rows:
        row = before.get(values["slug"])
        if row is None:
            found.append(PlaceChange(values["slug"], "added"))
            continue
        columns = tuple(name for name, value in values.items() if getattr(row, name) != value)
        if columns:
            found.append(PlaceChange(values["slug"], "changed", columns))
    return found


def bring(work: Work, staff: StaffMember | None, rows: Sequence[dict[str, Any]]) -> list[PlaceChange]:
    """Save what differs, each place with an audit entry."""
    changes = changes_of(work, rows)
    by_slug = {values["slug"]: values for values in rows}
    before = {row.slug: row for row in places.everything(work.conn)}
    for change in changes:
        values = {name: value for name, value in by_slug[change.slug].items() if name != "slug"}
        author = staff.email if staff is not None else "import"
        places.save(work.conn, change.slug, values, work.now, author=author, how="imported")
        row = before.get(change.slug)
        names = change.columns or tuple(values)
        audit(
            work, staff, "place.saved", f"place:{change.slug}",
            before={name: msgspec.to_builtins(getattr(row, name)) for name in names} if row is not None else None,
            after={"import": change.what, **{name: msgspec.to_builtins(values[name]) for name in names}},
        )  # fmt: skip
    if changes:
        work.hint("content")
    return changes


def written(work: Work) -> str:
    """Every place as CSV, closed ones too."""
    return write_places(places.everything(work.conn))
