"""Which places a flow is given, and in which order."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.facts.snapshot import PlaceRow, Snapshot
from flows.ports import Wanted

MONDAY = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
CHECKED = dt.date(2026, 1, 1)


def row(slug: str, **values: object) -> PlaceRow:
    given = {"kind": "drop_in", "city": "aalborg", "checked_on": CHECKED, **values}
    return PlaceRow(slug=slug, name=slug, **given)  # type: ignore[arg-type]  # what a test says of a place


TOWN = Snapshot(
    version="1",
    rows=(
        row("unknown", can=("food",), just_come=True),
        row("evening", can=("food", "bath"), hours={"daily": ["18:00-22:00"]}),
        row("noon", can=("food",), hours={"daily": ["12:00-14:00"]}),
        row("never", can=("food",), hours={"holiday": []}),
        row("open", can=("food",), hours={"mon-fri": ["09:00-15:00"]}, kind="warm_room"),
        row("elsewhere", can=("food",), city="odense", hours={"daily": ["00:00-24:00"]}),
        row("everywhere", can=("food",), city="all", hours={"daily": ["00:00-24:00"]}),
        row("no-food", just_come=True),
    ),
)


def slugs(**wanted: object) -> list[str]:
    asked = Wanted(**{"city": "aalborg", **wanted})  # type: ignore[arg-type]  # what a test asks for
    return [place.id for place in TOWN.places(asked, at=MONDAY)]


def test_open_ones_stand_first_then_what_opens_next_then_the_unknown() -> None:
    assert slugs(can="food") == ["open", "noon", "evening", "unknown", "never", "everywhere"]


def test_only_those_known_to_be_open() -> None:
    assert slugs(can="food", open_only=True) == ["open", "everywhere"]


def test_what_can_be_done_and_whether_one_may_just_come() -> None:
    assert slugs(can="bath") == ["evening"]
    assert slugs(just_come=True) == ["unknown", "no-food"]
    assert slugs(kind="warm_room") == ["open"]


def test_an_open_place_tells_until_when() -> None:
    place = TOWN.place("open", at=MONDAY)
    assert place is not None
    assert (place.closes, place.next_opening) == (dt.datetime(2026, 11, 23, 14, tzinfo=dt.UTC), None)


@pytest.mark.parametrize(
    ("days", "on", "ring"),
    [
        (None, "2027-01-01", False),
        (None, "2027-01-02", True),
        (30, "2026-01-31", False),
        (30, "2026-02-01", True),
        (True, "2027-01-01", False),
    ],
)
def test_what_was_checked_too_long_ago_is_to_be_rung_first(days: object, on: str, ring: bool) -> None:
    at = dt.datetime.fromisoformat(f"{on}T12:00:00+01:00")
    known = {} if days is None else {"place_check_days": days}
    town = Snapshot(version="1", rows=(row("a"), row("b", kind="emergency", checked_on=None)), settings=known)
    first, crisis = town.place("a", at=at), town.place("b", at=at)
    assert first is not None
    assert crisis is not None
    assert (first.ring_first, crisis.ring_first) == (ring, False)
