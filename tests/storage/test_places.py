"""Places: what the program brings is replaced by newer ones, what staff changed is theirs."""

from __future__ import annotations

import datetime as dt
from typing import Any

from storage.engine import Database
from storage.places import queries as places

NOON = dt.datetime(2026, 11, 2, 12, tzinfo=dt.UTC)
HOUSE: dict[str, Any] = {
    "kind": "house",
    "name": "Eksempelhuset",
    "city": "aalborg",
    "hours": {"mon-fri": ["09:00-15:00"]},
    "languages": ["da", "kl"],
    "source": "eksempel.example, seen 2026-11",
    "checked_on": dt.date(2026, 11, 1),
}


def bring(database: Database, digest: str, **values: Any) -> str:
    return database.write(
        lambda conn: places.upsert_shipped(conn, "eksempelhuset", digest, {**HOUSE, **values}, NOON)
    )


def save(database: Database, slug: str = "eksempelhuset", **values: Any) -> places.PlaceRow:
    return database.write(lambda conn: places.save(conn, slug, values, NOON))


def find(database: Database) -> places.PlaceRow:
    found = database.read(lambda conn: places.by_slug(conn, "eksempelhuset"))
    assert found is not None
    return found


def test_a_place_comes_back_whole(database: Database) -> None:
    saved = save(database, **HOUSE, phone="98 00 00 00")
    assert find(database) == saved
    assert {name: getattr(saved, name) for name in HOUSE} == HOUSE
    assert (saved.active, saved.just_come, saved.confidence, saved.phone) == (
        True,
        False,
        "medium",
        "98 00 00 00",
    )
    assert database.read(lambda conn: places.by_slug(conn, "nowhere")) is None


def test_unknown_hours_are_none(database: Database) -> None:
    assert save(database, **{**HOUSE, "hours": None}).hours is None


def test_a_newer_shipped_place_replaces_the_older(database: Database) -> None:
    assert [bring(database, "1"), bring(database, "1"), bring(database, "2", name="Nyt")] == [
        "added", "kept", "replaced",
    ]  # fmt: skip
    assert (find(database).name, find(database).shipped) == ("Nyt", "2")


def test_what_staff_changed_stays_theirs(database: Database) -> None:
    bring(database, "1")
    save(database, name="Vores navn")
    assert bring(database, "2", name="Nyt") == "kept"
    assert (find(database).name, find(database).shipped) == ("Vores navn", None)


def test_what_was_only_checked_is_still_replaced_by_a_newer_shipped_place(database: Database) -> None:
    bring(database, "1", review_on=dt.date(2026, 11, 2))
    day = dt.date(2026, 11, 20)
    database.write(lambda conn: places.checked(conn, "eksempelhuset", day, None, NOON))
    assert (find(database).checked_on, find(database).review_on) == (day, None)
    assert bring(database, "1", checked_on=None) == "kept"
    assert find(database).checked_on == day
    assert bring(database, "2", phone="98 00 00 00", checked_on=None) == "replaced"
    assert find(database).checked_on is None


def test_closed_places_are_not_told_of(database: Database) -> None:
    save(database, **HOUSE)
    save(database, "andet", **{**HOUSE, "name": "Andet"})
    save(database, active=False)
    assert [row.slug for row in database.read(places.active)] == ["andet"]
    assert [row.slug for row in database.read(places.everything)] == ["andet", "eksempelhuset"]


def test_places_no_longer_shipped_are_closed_unless_edited(database: Database) -> None:
    bring(database, "1")
    save(database, "andet", **{**HOUSE, "name": "Andet"})
    assert database.write(lambda conn: places.retire_shipped(conn, ["eksempelhuset"], NOON)) == 0
    assert database.write(lambda conn: places.retire_shipped(conn, [], NOON)) == 1
    assert [row.slug for row in database.read(places.active)] == ["andet"]
    bring(database, "2")
    assert find(database).active
