"""Whether a place is open at a given minute, against a second reckoning that walks the clock minute by minute."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

import holidays
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.facts.hours import closes_at, next_opening, open_at, parse_words, write_words

ZONE = ZoneInfo("Europe/Copenhagen")
BOTH = ("DK", "GL")
WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
MINUTE = dt.timedelta(minutes=1)
PUBLIC = {
    country: set(holidays.country_holidays(country, years=range(2025, 2030))) for country in ("DK", "GL")
}
SHUT = {(6, 5), (6, 21), (12, 24), (12, 31)}
"""Days on which offices of either country stand empty, whatever the law says."""
DATES = [
    "2026-03-28", "2026-03-29", "2026-04-01", "2026-04-02", "2026-04-03", "2026-04-05", "2026-04-06", "2026-06-05",
    "2026-06-21", "2026-09-30", "2026-10-24", "2026-10-25", "2026-12-23", "2026-12-24", "2026-12-26", "2026-12-31",
    "2027-01-01", "2027-03-27", "2027-03-28", "2027-04-30", "2027-05-01", "2027-06-20", "2027-06-21", "2027-10-30",
    "2027-10-31", "2028-02-28", "2028-02-29", "2028-03-01",
]  # fmt: skip
"""About Christmas, Easter, the national days, both changes of the clocks, a leap day and the ends of a season."""


def wall(instant: dt.datetime) -> dt.datetime:
    """What the clock on the wall shows."""
    return instant.astimezone(ZONE).replace(tzinfo=None)


def first_minute(shows: dt.datetime) -> dt.datetime:
    """The first minute at which the clock on the wall shows that time or a later one."""
    instant = shows.replace(tzinfo=dt.UTC) - dt.timedelta(hours=4)
    while wall(instant) < shows:
        instant += MINUTE
    return instant


def is_shut_by_calendar(day: dt.date) -> bool:
    return any(day in days for days in PUBLIC.values()) or (day.month, day.day) in SHUT


def holds(words: str, day: dt.date) -> bool:
    """Whether a line of days is about this day."""
    years = re.match(r"(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d) (.*)", words)
    if years:
        if not years[1] <= day.isoformat() <= years[2]:
            return False
        words = years[3]
    season = re.match(r"(\d\d)-(\d\d)\.\.(\d\d)-(\d\d) (.*)", words)
    if season:
        a, b, c, d = (int(part) for part in season.groups()[:4])
        days_of_year = [(m, n) for m in range(1, 13) for n in range(1, 32)]
        start, end = days_of_year.index((a, b)), days_of_year.index((c, d))
        length = (end - start) % len(days_of_year)
        if (days_of_year.index((day.month, day.day)) - start) % len(days_of_year) > length:
            return False
        words = season[5]
    if words == "daily":
        return True
    if is_shut_by_calendar(day):
        return words == "holiday"
    if words == "holiday":
        return False
    ends = words.split("-")
    at, last = WEEK.index(ends[0]), WEEK.index(ends[-1])
    while True:
        if at == day.weekday():
            return True
        if at == last:
            return False
        at = (at + 1) % 7


def reckoned(hours: dict[str, list[str]], at: dt.datetime) -> bool:
    """Open or not, in the plainest way."""
    today = wall(at).date()
    for day in (today - dt.timedelta(days=1), today):
        of_its_own = day.isoformat() in hours
        for words, spans in hours.items():
            there = words == day.isoformat() if of_its_own else not words[:4].isdigit() or ".." in words
            for span in spans if there and (of_its_own or holds(words, day)) else ():
                begins, ends = (clock(day, part) for part in span.split("-"))
                if ends <= begins:
                    ends += dt.timedelta(days=1)
                if first_minute(begins) <= at < first_minute(ends):
                    return True
    return False


def clock(day: dt.date, words: str) -> dt.datetime:
    hour, minute = (int(part) for part in words.split(":"))
    return dt.datetime.combine(day, dt.time()) + dt.timedelta(hours=hour, minutes=minute)


TIMES = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.sampled_from([0, 15, 30, 59]))
SPANS = st.lists(st.builds("{}-{}".format, TIMES, TIMES | st.just("24:00")), max_size=2, unique=True)
NAMES = st.sampled_from(["daily", "holiday", "mon-fri", "sat-sun", "sun", "fri-mon", "wed", "mon-thu"])
SEASONS = st.sampled_from(
    [
        "",
        "",
        "10-01..04-30 ",
        "03-29..10-25 ",
        "02-29..06-21 ",
        "12-24..12-24 ",
        "2026-03-29..2026-12-24 ",
        "2026-12-31..2028-02-29 ",
    ]
)
DAYS = st.sampled_from(DATES) | st.builds("{}{}".format, SEASONS, NAMES)
HOURS = st.dictionaries(DAYS, SPANS, max_size=3)
INSTANTS = st.builds(
    lambda day, minute: dt.datetime.combine(dt.date.fromisoformat(day), dt.time(), dt.UTC) + minute * MINUTE,
    st.sampled_from(DATES),
    st.integers(0, 24 * 60 - 1),
)


@settings(max_examples=400, deadline=None)
@given(hours=HOURS, at=INSTANTS)
@example({"daily": ["02:30-04:00"]}, dt.datetime(2026, 3, 29, 1, 0, tzinfo=dt.UTC))
@example({"daily": ["21:00-02:30"]}, dt.datetime(2026, 10, 25, 0, 45, tzinfo=dt.UTC))
@example({"daily": ["21:00-02:30"]}, dt.datetime(2026, 3, 29, 1, 0, tzinfo=dt.UTC))
def test_it_is_open_when_the_plain_reckoning_says_so(hours: dict[str, list[str]], at: dt.datetime) -> None:
    assert open_at(hours, at, BOTH) == reckoned(hours, at)


@settings(max_examples=150, deadline=None)
@given(hours=HOURS, at=INSTANTS)
def test_the_next_opening_and_the_closing_are_minutes_at_which_it_changes(
    hours: dict[str, list[str]], at: dt.datetime
) -> None:
    opens = next_opening(hours, at, BOTH)
    if opens is not None:
        assert opens > at
        assert reckoned(hours, opens)
    closes = closes_at(hours, at, BOTH)
    if closes is not None:
        assert reckoned(hours, at)
        assert not reckoned(hours, closes)
        assert reckoned(hours, closes - MINUTE)


@given(hours=HOURS)
def test_hours_on_one_line_are_read_as_they_were_written(hours: dict[str, list[str]]) -> None:
    assert parse_words(write_words(hours)) == hours


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("02-30..04-30 daily 10:00-12:00", "is not a season"),
        ("winter daily 10:00-12:00", "not a day"),
        ("10-01..04-30", "not a day"),
        ("2026-02-29 10:00-12:00", "not a day"),
        ("2026-10-01..04-30 daily 10:00-12:00", "is not a season"),
        ("10-01..2026-04-30 daily 10:00-12:00", "is not a season"),
        ("2026-10-01..2026-04-30 daily 10:00-12:00", "is not a season"),
        ("10-01..04-30 2026-12-04 10:00-12:00", "not a day"),
        ("mon 9-15", "is not HH:MM-HH:MM"),
    ],
)
def test_hours_that_cannot_be_read_say_why(line: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong):
        parse_words(line)


def test_what_is_shut_for_the_summer_tells_the_day_it_opens() -> None:
    winter = parse_words("10-01..04-30 daily 21:00-07:00")
    assert next_opening(winter, dt.datetime(2026, 6, 1, tzinfo=dt.UTC), BOTH) == dt.datetime(
        2026, 10, 1, 19, tzinfo=dt.UTC
    )
    assert open_at(winter, dt.datetime(2027, 5, 1, 4, 59, tzinfo=dt.UTC), BOTH)
    assert not open_at(winter, dt.datetime(2027, 5, 1, 19, 1, tzinfo=dt.UTC), BOTH)


def test_a_date_is_told_however_far_ahead_it_is() -> None:
    house = parse_words("2028-05-01 14:00-17:00")
    now = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)
    assert next_opening(house, now, BOTH) == dt.datetime(2028, 5, 1, 12, tzinfo=dt.UTC)
    assert next_opening(house, dt.datetime(2028, 5, 2, tzinfo=dt.UTC), BOTH) is None


def test_what_is_open_day_and_night_closes_at_no_time() -> None:
    assert closes_at({"daily": ["00:00-24:00"]}, dt.datetime(2026, 12, 24, 12, tzinfo=dt.UTC), BOTH) is None
