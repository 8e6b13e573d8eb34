"""Opening hours and the promise made from them, over holidays, midnight and the change of clocks."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.facts.hours import answer_by, is_holiday, open_at

OFFICE = {"mon-thu": ["09:00-15:00"], "fri": ["09:00-12:00"]}
NIGHT = {"daily": ["20:00-02:00"]}
HOUR = dt.timedelta(hours=1)


def promised(hours: dict[str, list[str]], at: str) -> str:
    answer = answer_by(hours, dt.datetime.fromisoformat(at), ("DK", "GL"), HOUR)
    assert answer is not None
    return answer.isoformat()


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("2026-11-27T08:00:00+00:00", "2026-11-27T11:00:00+00:00"),
        ("2026-11-27T10:30:00+00:00", "2026-11-30T14:00:00+00:00"),
        ("2026-12-23T14:30:00+00:00", "2026-12-28T14:00:00+00:00"),
        ("2026-12-30T14:30:00+00:00", "2027-01-04T14:00:00+00:00"),
        ("2027-03-25T09:00:00+00:00", "2027-03-30T13:00:00+00:00"),
        ("2027-06-21T08:00:00+00:00", "2027-06-22T13:00:00+00:00"),
    ],
    ids=["friday", "friday late", "christmas", "new year", "easter and summer time", "national day"],
)
def test_an_answer_is_promised_for_a_day_when_somebody_is_there(asked: str, answered: str) -> None:
    assert promised(OFFICE, asked) == answered


def test_a_night_past_midnight_is_one_span() -> None:
    assert promised(NIGHT, "2026-12-01T23:30:00+00:00") == "2026-12-02T01:00:00+00:00"
    assert promised(NIGHT, "2026-12-02T00:30:00+00:00") == "2026-12-03T01:00:00+00:00"
    assert open_at(NIGHT, dt.datetime(2026, 12, 2, 0, 59, tzinfo=dt.UTC), ("DK",))
    assert not open_at(NIGHT, dt.datetime(2026, 12, 2, 1, 0, tzinfo=dt.UTC), ("DK",))


def test_greenland_s_days_count_where_greenland_does() -> None:
    assert is_holiday(dt.date(2027, 6, 21), ("GL",))
    assert not is_holiday(dt.date(2027, 6, 21), ("DK",))
    assert not is_holiday(dt.date(2026, 12, 24), ())
