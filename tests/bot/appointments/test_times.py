"""Wall clocks and instants: over both changes of clocks, in both zones, for any time in three years."""

# ruff: noqa: DTZ001 - a wall clock has no zone of its own

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.appointments.times import (
    CLOSES,
    OPENS,
    PACES,
    ZONES,
    Planned,
    chosen_time,
    local,
    next_allowed,
    on_clock,
    plan_times,
    to_utc,
)

DENMARK, GREENLAND = ZONES
FIRST, LAST = dt.datetime(2026, 1, 1), dt.datetime(2028, 12, 31, 23, 59)
LONG_BEFORE = dt.datetime(2025, 1, 1, tzinfo=dt.UTC)
CHANGES = (
    dt.datetime(2026, 3, 29, 2, 30),
    dt.datetime(2026, 10, 25, 2, 30),
    dt.datetime(2027, 3, 28, 2, 0),
    dt.datetime(2026, 3, 28, 23, 30),
    dt.datetime(2026, 10, 24, 23, 30),
    dt.datetime(2028, 10, 28, 23, 59),
)
around_changes = st.tuples(st.sampled_from(CHANGES), st.integers(-3000, 3000)).map(
    lambda near: near[0] + dt.timedelta(minutes=near[1])
)
walls = st.one_of(st.datetimes(FIRST, LAST), around_changes).map(lambda at: at.isoformat(timespec="minutes"))
zones = st.sampled_from(ZONES)
paces = st.sampled_from(sorted(PACES))
clocks = st.times().map(lambda at: at.isoformat(timespec="minutes"))


def shown(at: dt.datetime, zone: str) -> str:
    return local(at, zone).isoformat(timespec="minutes")


class TestOneWallClock:
    @pytest.mark.parametrize(
        ("wall", "zone", "utc"),
        [
            ("2026-11-24T10:00", DENMARK, "2026-11-24T09:00"),
            ("2026-07-01T10:00", DENMARK, "2026-07-01T08:00"),
            ("2026-03-29T02:30", DENMARK, "2026-03-29T01:30"),
            ("2026-10-25T02:30", DENMARK, "2026-10-25T00:30"),
            ("2026-11-24T10:00", GREENLAND, "2026-11-24T12:00"),
            ("2026-07-01T10:00", GREENLAND, "2026-07-01T11:00"),
            ("2026-03-28T23:30", GREENLAND, "2026-03-29T01:30"),
        ],
    )
    def test_the_instant_it_is(self, wall: str, zone: str, utc: str) -> None:
        assert to_utc(wall, zone) == dt.datetime.fromisoformat(utc).replace(tzinfo=dt.UTC)

    def test_a_missing_hour_moves_forward(self) -> None:
        assert on_clock("2026-03-29T02:30", DENMARK) == dt.datetime(2026, 3, 29, 3, 30)

    @pytest.mark.parametrize(
        "wall", ["2026-02-30T10:00", "2026-11-24 10:00", "10:00", "", "2026-11-24T25:00"]
    )
    def test_what_is_no_time_is_refused(self, wall: str) -> None:
        with pytest.raises(ValueError):
            to_utc(wall, DENMARK)

    def test_another_zone_is_refused(self) -> None:
        with pytest.raises(ValueError, match="zone"):
            to_utc("2026-11-24T10:00", "Europe/Paris")

    @given(wall=walls, zone=zones)
    @example(wall="2026-10-25T02:30", zone=DENMARK)
    def test_the_clock_shows_it_or_the_hour_is_left_out(self, wall: str, zone: str) -> None:
        at = to_utc(wall, zone)
        if shown(at, zone) == wall:
            # Of a double hour the first: an hour earlier the clock shows something else.
            assert shown(at - dt.timedelta(hours=1), zone) != wall
        else:
            assert dt.datetime.fromisoformat(shown(at, zone)) - dt.datetime.fromisoformat(
                wall
            ) == dt.timedelta(hours=1)
            naive = dt.datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone))
            assert naive.utcoffset() != naive.replace(fold=1).utcoffset()


class TestComputed:
    @given(wall=walls, zone=zones, pace=paces, ahead=st.integers(0, 15 * 24 * 60))
    def test_they_are_by_day_ahead_before_the_meeting_and_apart(
        self, wall: str, zone: str, pace: str, ahead: int
    ) -> None:
        starts_at = to_utc(wall, zone)
        now = starts_at - dt.timedelta(minutes=ahead)
        found = plan_times(wall, zone, now, pace)
        for planned in found:
            assert now < planned.due_at < starts_at
            assert OPENS <= local(planned.due_at, zone).time() < CLOSES
            assert shown(planned.due_at, zone) == planned.wall
        assert len({planned.due_at for planned in found}) == len(found) <= len(PACES[pace])
        assert list(found) == sorted(found, key=lambda planned: planned.due_at)

    @given(wall=walls, zone=zones)
    def test_two_hours_before_is_counted_on_the_clock(self, wall: str, zone: str) -> None:
        last = plan_times(wall, zone, LONG_BEFORE, "normal")[-1]
        before = on_clock(wall, zone) - dt.timedelta(hours=2)
        assert last.kind == "two-hours"
        if OPENS <= before.time() < CLOSES:
            assert last.wall == before.isoformat(timespec="minutes")
        else:
            evening = before.date() if before.time() >= CLOSES else before.date() - dt.timedelta(days=1)
            assert last.wall == f"{evening}T20:00"

    def test_each_pace(self) -> None:
        wall = "2026-10-26T10:00"
        kinds = {pace: [each.kind for each in plan_times(wall, DENMARK, LONG_BEFORE, pace)] for pace in PACES}
        assert kinds == {
            "few": ["evening-before"],
            "normal": ["evening-before", "two-hours"],
            "many": ["week-before", "evening-before", "two-hours"],
        }

    def test_few_takes_the_two_hours_when_the_evening_is_past(self) -> None:
        now = to_utc("2026-11-23T19:00", DENMARK)
        assert plan_times("2026-11-24T10:00", DENMARK, now, "few") == (
            Planned("two-hours", "2026-11-24T08:00", to_utc("2026-11-24T08:00", DENMARK)),
        )

    def test_an_early_meeting_is_reminded_of_the_evening_before(self) -> None:
        found = plan_times("2026-11-24T09:00", DENMARK, LONG_BEFORE, "normal")
        assert [planned.wall for planned in found] == ["2026-11-23T18:00", "2026-11-23T20:00"]

    def test_a_late_one_within_the_day(self) -> None:
        found = plan_times("2026-11-24T23:30", DENMARK, LONG_BEFORE, "normal")
        assert found[-1].wall == "2026-11-24T20:00"


class TestChosen:
    @given(wall=walls, zone=zones, days=st.integers(0, 30), clock=clocks)
    def test_exactly_on_the_clock_but_over_a_gap(self, wall: str, zone: str, days: int, clock: str) -> None:
        planned = chosen_time(wall, zone, days, clock)
        day = on_clock(wall, zone).date() - dt.timedelta(days=days)
        assert planned.wall == f"{day}T{clock}"
        assert planned.due_at == to_utc(planned.wall, zone)

    @pytest.mark.parametrize(("days", "clock"), [(-1, "10:00"), (0, "24:00"), (0, "1000"), (0, "")])
    def test_what_is_no_choice_is_refused(self, days: int, clock: str) -> None:
        with pytest.raises(ValueError):
            chosen_time("2026-11-24T10:00", DENMARK, days, clock)


class TestWhenItMayBeSaid:
    @given(at=st.datetimes(FIRST, LAST, timezones=st.just(dt.UTC)), zone=zones)
    def test_the_first_instant_by_day(self, at: dt.datetime, zone: str) -> None:
        found = next_allowed(at, zone)
        assert found >= at
        assert OPENS <= local(found, zone).time() < CLOSES
        if found > at:
            assert not OPENS <= local(at, zone).time() < CLOSES
            assert local(found, zone).time() == OPENS
            assert found - at < dt.timedelta(hours=12, minutes=1)
