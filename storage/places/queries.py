"""The directory of places: what the program brings, and what staff have changed and therefore keep."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Collection
from typing import Any, Literal

import msgspec
from sqlalchemy import Connection, Select, insert, select, update

from storage.base import new_id
from storage.locks import hold
from storage.places.tables import place, place_revision
from storage.rows import all_of, columns, one_of

Brought = Literal["added", "replaced", "kept"]


class PlaceRow(msgspec.Struct, frozen=True, kw_only=True):
    """A place or a line. ``hours``: spans by days (``{"mon-fri": ["09:00-15:00"]}``), None when not known.

    ``can``: what one can do there, in the words of ``bot.facts.doings``.
    """

    id: uuid.UUID
    slug: str
    kind: str
    name: str
    city: str
    address: str | None
    phone: str | None
    hours: dict[str, list[str]] | None
    hours_words: str | None
    languages: list[str]
    just_come: bool
    anonymous: bool
    no_registration: bool
    can: list[str]
    operator: str | None
    url: str | None
    note: str | None
    source: str
    source_date: str | None
    checked_on: dt.date | None
    owner: str | None
    review_on: dt.date | None
    confidence: str
    active: bool
    shipped: str | None
    changed_at: dt.datetime
    children: bool | None = None
    """Whether children are welcome; None: not known. ``dogs`` likewise."""
    dogs: bool | None = None
    intoxication: bool | None = None
    """Whether one may come having drunk or taken something; None: not known."""
    checked_by: str | None = None


class PlaceRevision(msgspec.Struct, frozen=True, kw_only=True):
    """A place as it was from ``at`` on. ``how``: shipped, edited, checked, imported, restored."""

    id: uuid.UUID
    slug: str
    fields: dict[str, Any]
    how: str
    author: str | None
    at: dt.datetime


def active(conn: Connection) -> list[PlaceRow]:
    """Places that citizens are told of, by name."""
    return all_of(conn, PlaceRow, _select().where(place.c.active))


def everything(conn: Connection) -> list[PlaceRow]:
    """Every place, closed ones too, by name."""
    return all_of(conn, PlaceRow, _select())


def by_slug(conn: Connection, slug: str) -> PlaceRow | None:
    """One place."""
    return one_of(conn, PlaceRow, _select().where(place.c.slug == slug))


def save(
    conn: Connection, slug: str, values: dict[str, Any], now: dt.datetime, *, author: str | None = None,
    how: str = "edited",
) -> PlaceRow:  # fmt: skip
    """Add or change a place for staff; the program no longer replaces it. ``values`` by column name.

    What it is from now on is kept; at the first change also what it was before.
    """
    before = by_slug(conn, slug)
    row = _put(conn, slug, {**values, "shipped": None, "changed_at": now})
    if before is not None and not history(conn, slug):
        _keep(conn, before, "shipped", None, before.changed_at)
    _keep(conn, row, how, author, now)
    return row


def checked(
    conn: Connection,
    slug: str,
    on: dt.date,
    review_on: dt.date | None,
    now: dt.datetime,
    by: str | None = None,
) -> None:
    """Write down that somebody looked and found it right. It is no edit: a newer shipped place replaces it still."""
    values = {"checked_on": on, "review_on": review_on, "changed_at": now, "checked_by": by}
    conn.execute(update(place).where(place.c.slug == slug).values(values))


def history(conn: Connection, slug: str) -> list[PlaceRevision]:
    """What a place has been, newest first."""
    return all_of(conn, PlaceRevision, _revisions().where(place_revision.c.slug == slug))


def revision(conn: Connection, revision_id: uuid.UUID) -> PlaceRevision | None:
    """One of them."""
    return one_of(conn, PlaceRevision, _revisions().where(place_revision.c.id == revision_id))


def upsert_shipped(
    conn: Connection, slug: str, digest: str, values: dict[str, Any], now: dt.datetime
) -> Brought:
    """Bring a place that travels with the program, known by a hash of its row. What staff edited stays."""
    hold(conn, "places")
    before = by_slug(conn, slug)
    if before is not None and (before.shipped is None or before.shipped == digest):
        return "kept"
    _put(conn, slug, {"active": True, **values, "shipped": digest, "changed_at": now})
    return "replaced" if before else "added"


def shipped_digests(conn: Connection) -> dict[str, str | None]:
    """Which row of the program each place has, by slug; None where staff have edited it. Holds the directory."""
    hold(conn, "places")
    return {row.slug: row.shipped for row in conn.execute(select(place.c.slug, place.c.shipped))}


def add_shipped(conn: Connection, rows: list[dict[str, Any]], now: dt.datetime) -> None:
    """Bring places that are not there yet, all at once: whole rows with slug and the hash as ``shipped``."""
    if rows:
        absent = {"languages": [], "can": [], "active": True, "changed_at": now}
        conn.execute(insert(place), [{**absent, **row, "id": new_id()} for row in rows])


def retire_shipped(
    conn: Connection, still_shipped: Collection[str], now: dt.datetime, *, never: Collection[str] = ()
) -> int:
    """Close places that the program no longer brings and nobody edited, but none of the kinds ``never``; how many."""
    ours = (
        place.c.shipped.is_not(None),
        place.c.active,
        place.c.slug.not_in(still_shipped),
        place.c.kind.not_in(never),
    )
    return conn.execute(update(place).where(*ours).values(active=False, changed_at=now)).rowcount


def _keep(conn: Connection, row: PlaceRow, how: str, author: str | None, at: dt.datetime) -> None:
    fields = msgspec.to_builtins(row)
    for name in ("id", "slug", "shipped", "changed_at"):
        fields.pop(name)
    values = {"id": new_id(), "slug": row.slug, "fields": fields, "how": how, "author": author, "at": at}
    conn.execute(insert(place_revision).values(values))


def _revisions() -> Select[Any]:
    return select(*columns(PlaceRevision, place_revision)).order_by(place_revision.c.id.desc())


def _put(conn: Connection, slug: str, values: dict[str, Any]) -> PlaceRow:
    hold(conn, "places")
    if by_slug(conn, slug) is None:
        row = {"languages": [], "can": [], **values, "id": new_id(), "slug": slug}
        conn.execute(insert(place).values(row))
    else:
        conn.execute(update(place).where(place.c.slug == slug).values(values))
    found = by_slug(conn, slug)
    assert found is not None
    return found


def _select() -> Select[Any]:
    return select(*columns(PlaceRow, place)).order_by(place.c.name, place.c.slug)
