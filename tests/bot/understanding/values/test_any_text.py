"""Whatever is written, reading it breaks nothing, and what is read is real and reads as itself."""

# ruff: noqa: DTZ001 - Hypothesis adds the zone

from __future__ import annotations

import datetime as dt
from typing import Literal, get_args

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.understanding.values.choices import choice_in
from bot.understanding.values.cities import city_in
from bot.understanding.values.gazetteer import GREENLAND, SERVED
from bot.understanding.values.lexicon import SIGNS
from bot.understanding.values.near import distance, nearest, tolerance
from bot.understanding.values.when import When, when_in
from locales.locale_data import locale_data

Asked = Literal["date", "time"]
asked = st.sampled_from(get_args(Asked))
instants = st.datetimes(dt.datetime(1990, 1, 1), dt.datetime(2090, 1, 1), timezones=st.just(dt.UTC))
pieces = st.one_of(
    st.sampled_from(sorted(SIGNS)),
    st.sampled_from(
        ["i", "om", "på", "den", "kl", "nal.", "næste", "ikke", "eller", "?", "-", ".", ",", "/", ":"]
    ),
    st.integers(0, 3000).map(str),
    st.sampled_from(
        ["24.11", "3/12-2026", "10.15", "2026-12-03", "3-ani", "10-mut", "14dage", "1430", "8-16"]
    ),
    st.text(max_size=4),
)
phrases = st.lists(pieces, max_size=9).map(" ".join)
texts = st.one_of(phrases, st.text(max_size=60))
DANISH, KALAALLISUT = locale_data("da").months, locale_data("kl").months


def real(read: When) -> bool:
    """Whether each day and time is one that is, and stands in its one written form."""
    return all(dt.date.fromisoformat(day).isoformat() == day for day in read.dates) and all(
        dt.time.fromisoformat(clock).strftime("%H:%M") == clock for clock in read.times
    )


@given(texts, instants, asked)
def test_days_and_times_are_real_ones_told_once(text: str, now: dt.datetime, asked: Asked) -> None:
    read = when_in(text, now, asked=asked)
    assert real(read)
    assert len(set(read.dates)) == len(read.dates)
    assert len(set(read.times)) == len(read.times)
    assert bool(read.words) == bool(read.dates or read.times)
    assert when_in(text, now, asked=asked) == read


@given(st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1)), instants)
def test_a_date_in_its_one_written_form_is_itself(day: dt.date, now: dt.datetime) -> None:
    assert when_in(day.isoformat(), now).dates == (day.isoformat(),)


@given(st.times().map(lambda at: at.strftime("%H:%M")), instants)
def test_a_time_in_its_one_written_form_is_itself(clock: str, now: dt.datetime) -> None:
    assert when_in(clock, now, asked="time") == When((), (clock,), clock)


@given(st.dates(dt.date(2000, 1, 1), dt.date(2090, 1, 1)), instants)
def test_a_day_written_out_with_its_year_is_that_day_in_both_languages(
    day: dt.date, now: dt.datetime
) -> None:
    written = (f"den {day.day}. {DANISH[day.month - 1]} {day.year}", f"{day.day}/{day.month}-{day.year}")
    for text in (*written, f"{KALAALLISUT[day.month - 1]} {day.day}-at {day.year}"):
        assert when_in(text, now).dates == (day.isoformat(),)


@given(texts)
def test_a_town_is_one_of_ours(text: str) -> None:
    assert city_in(text) in (None, *SERVED)
    assert city_in(text, "gl") in (None, *GREENLAND)


@given(
    texts,
    st.dictionaries(st.text(min_size=1, max_size=8), st.lists(texts, max_size=2), max_size=4),
    st.booleans(),
)
def test_a_choice_is_one_of_those_offered(text: str, labels: dict[str, list[str]], loosely: bool) -> None:
    assert choice_in(text, labels, loosely=loosely) in (None, *labels)


@example("aabb", "bbca", 2)
@given(st.text("abcæø", max_size=8), st.text("abcæø", max_size=8), st.integers(0, 3))
def test_a_distance_goes_both_ways_and_no_further_than_asked(one: str, other: str, most: int) -> None:
    far = distance(one, other, most)
    assert far == distance(other, one, most) <= most + 1
    assert (far == 0) == (one == other)
    assert far == min(distance(one, other, 20), most + 1)


@pytest.mark.parametrize(
    ("one", "other", "far"),
    [("onsdag", "onsdag", 0), ("onsdg", "onsdag", 1), ("onssdag", "onsdag", 1), ("osndag", "onsdag", 1),
     ("unsdag", "onsdag", 1), ("mandag", "onsdag", 3), ("", "en", 2), ("tirsdag", "onsdag", 3)],
)  # fmt: skip
def test_a_distance_counts_wrong_missing_added_and_swapped_letters(one: str, other: str, far: int) -> None:
    assert distance(one, other, 3) == far


def test_the_nearest_word_is_found_and_all_of_those_that_are_as_near() -> None:
    days = ("mandag", "tirsdag", "onsdag", "torsdag")
    assert nearest("tirsag", days) == ["tirsdag"]
    assert sorted(nearest("tersdag", days)) == ["tirsdag", "torsdag"]
    assert nearest("siullermik", days) == nearest("man", days) == nearest("", days) == []
    assert [tolerance(word) for word in ("kort", "ikkel", "længere end")] == [0, 1, 2]


@pytest.mark.parametrize(
    "piece", ["mandag ", "3/12 ", "kl 10 ", "aalborg ", "a", "1", "12.", "i ", "ikke ", "\u0301", "🙂"]
)
def test_a_very_long_text_is_no_answer(piece: str) -> None:
    long = piece * 20_000
    now = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
    assert when_in(long, now) == When()
    assert city_in(long) is choice_in(long, {"a": (piece,)}) is None
