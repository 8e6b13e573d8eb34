"""Changing a place: every field checked at once, nothing written over somebody else's change, undone by its history."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping
from typing import Any

import msgspec

from bot.accounts.roles import Action, may
from bot.audit import audit
from bot.cases.views import StaffMember
from bot.clock import COPENHAGEN
from bot.errors import HelpError, NotFound
from bot.facts import hours as opening
from bot.facts.snapshot import CRISIS_KINDS
from bot.runtime import Work
from bot.setup.places_csv import read_cells
from storage.places import queries as places
from storage.places.queries import PlaceRevision, PlaceRow

NOT_OURS = frozenset({"slug", "checked_on", "checked_by", "active"})
"""Columns that the form does not bring."""


class PlaceFaults(HelpError):
    """Fields that cannot be; nothing was saved. ``faults``: field and what is wrong, in English."""

    def __init__(self, faults: list[tuple[str, str]]) -> None:
        super().__init__("directory-faults", 400)
        self.faults = faults


class PlaceMoved(HelpError):
    """Somebody else changed the place meanwhile; nothing was saved."""

    def __init__(self, by: str) -> None:
        super().__init__("directory-moved", 409, by=by or "–")


def find_place(work: Work, staff: StaffMember, slug: str) -> PlaceRow:
    """One place. Raises ``NotFound`` and ``forbidden``."""
    need(staff, "places.read")
    row = places.by_slug(work.conn, slug)
    if row is None:
        raise NotFound
    return row


def save_place(
    work: Work, staff: StaffMember, slug: str, cells: Mapping[str, str], *, over: str, new: bool = False
) -> PlaceRow:
    """Save a place as a form says it, by column and as the CSV writes it. ``over``: ``version`` as it was seen.

    Raises ``PlaceFaults`` with every field that is wrong, ``PlaceMoved``, ``directory-taken``, ``NotFound``.
    """
    need(staff, "places.edit")
    before = places.by_slug(work.conn, slug)
    if before is None and not new:
        raise NotFound
    if before is not None and new:
        raise HelpError("directory-taken", 409, slug=slug)
    if before is not None and version(before) != over:
        raise PlaceMoved(_last_by(work, slug))
    held = {name: value for name, value in cells.items() if name not in NOT_OURS}
    values, faults = read_cells({**held, "slug": slug})
    kind = values.get("kind") or (before.kind if before is not None else "")
    if kind in CRISIS_KINDS and not values.get("phone") and "phone" in values:
        faults.append(("phone", "a line for people in danger has a number"))
    if faults:
        raise PlaceFaults(faults)
    values.pop("slug", None)
    today = work.now.astimezone(COPENHAGEN).date().isoformat()
    if values.get("hours"):
        # A date of its own that has passed says nothing more.
        kept = {days: spans for days, spans in values["hours"].items() if not _is_date(days) or days >= today}
        values["hours"] = kept
    return _write(work, staff, slug, before, values, "edited")


def set_day(work: Work, staff: StaffMember, slug: str, day: str, spans: list[str] | None) -> PlaceRow:
    """Other hours on one date: none is shut, None is as usual. Raises ``directory-hours-unknown`` and faults.

    A line for people in danger is never shut.
    """
    need(staff, "places.edit")
    before = places.by_slug(work.conn, slug)
    if before is None or not before.active:
        raise NotFound
    if before.kind in CRISIS_KINDS and spans == []:
        raise HelpError("directory-crisis-open", 409)
    if before.hours is None:
        raise HelpError("directory-hours-unknown", 409)
    hours = {days: list(each) for days, each in before.hours.items() if days != day}
    if spans is not None:
        hours[day] = spans
    if wrong := opening.faults(hours):
        raise PlaceFaults([("hours", message) for message in wrong])
    return _write(work, staff, slug, before, {"hours": hours}, "edited")


def set_active(work: Work, staff: StaffMember, slug: str, *, active: bool) -> PlaceRow:
    """Take a place out of the directory, or put it back. A line for people in danger stays."""
    need(staff, "places.edit")
    before = places.by_slug(work.conn, slug)
    if before is None:
        raise NotFound
    if before.kind in CRISIS_KINDS and not active:
        raise HelpError("directory-crisis-open", 409)
    return _write(work, staff, slug, before, {"active": active}, "edited")


def history(work: Work, staff: StaffMember, slug: str) -> list[PlaceRevision]:
    """What a place has been, newest first."""
    need(staff, "places.read")
    return places.history(work.conn, slug)


def restore(work: Work, staff: StaffMember, slug: str, revision_id: uuid.UUID) -> PlaceRow:
    """Let a place be again what it was. Raises ``NotFound``."""
    need(staff, "places.edit")
    row, before = places.revision(work.conn, revision_id), places.by_slug(work.conn, slug)
    if row is None or row.slug != slug or before is None:
        raise NotFound
    kept = msgspec.convert({**msgspec.to_builtins(before), **row.fields}, PlaceRow, strict=False)
    values = {name: getattr(kept, name) for name in row.fields}
    return _write(work, staff, slug, before, values, "restored")


def version(row: PlaceRow) -> str:
    """One word for a place as it stands: another one when any field is another."""
    return hashlib.sha256(msgspec.json.encode(row)).hexdigest()[:16]


def need(staff: StaffMember, action: Action) -> None:
    """Raises ``forbidden`` (403) when somebody's role does not include an action."""
    if not may(staff.role, action):
        raise HelpError("forbidden", 403)


def _is_date(days: str) -> bool:
    return days[:4].isdigit() and ".." not in days


def _write(
    work: Work, staff: StaffMember, slug: str, before: PlaceRow | None, values: dict[str, Any], how: str
) -> PlaceRow:
    changed = {
        name: value for name, value in values.items() if before is None or getattr(before, name) != value
    }
    if before is not None and not changed:
        return before
    row = places.save(work.conn, slug, changed, work.now, author=staff.email, how=how)
    was = (
        {name: msgspec.to_builtins(getattr(before, name)) for name in changed} if before is not None else None
    )
    audit(
        work, staff, "place.saved", f"place:{slug}", before=was,
        after={name: msgspec.to_builtins(value) for name, value in changed.items()},
    )  # fmt: skip
    work.hint("content")
    return row


def _last_by(work: Work, slug: str) -> str:
    rows = places.history(work.conn, slug)
    return (rows[0].author or "") if rows else ""
