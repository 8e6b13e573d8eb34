"""Dates, times, numbers and lists in words."""

from __future__ import annotations

import datetime as dt

import pytest

from locales.format import (
    IsoDate,
    IsoTime,
    date_words,
    listed,
    moment_words,
    number,
    shown,
    time_words,
    weekday,
)
from locales.locale_data import locale_data

KL_MONTHS = [
    "januaarip",
    "februaarip",
    "marsip",
    "apriilip",
    "maajip",
    "juunip",
    "juulip",
    "aggustip",
    "septembarip",
    "oktobarip",
    "novembarip",
    "decembarip",
]
KL_DAYS = [
    "ataasinngorneq",
    "marlunngorneq",
    "pingasunngorneq",
    "sisamanngorneq",
    "tallimanngorneq",
    "arfininngorneq",
    "sapaat",
]


@pytest.mark.parametrize(("month", "word"), list(enumerate(KL_MONTHS, 1)))
def test_greenlandic_dates_put_the_month_first_in_its_case(month: int, word: str) -> None:
    assert date_words(dt.date(2026, month, 22), "kl") == f"{word} 22-at 2026"


@pytest.mark.parametrize(("offset", "word"), list(enumerate(KL_DAYS)))
def test_greenlandic_weekdays_begin_on_monday(offset: int, word: str) -> None:
    assert weekday(dt.date(2026, 11, 16) + dt.timedelta(days=offset), "kl") == word


@pytest.mark.parametrize(
    ("language", "date", "moment"),
    [
        ("da", "22. november 2026", "søndag den 22. november 2026 kl. 14.05"),
        ("kl", "novembarip 22-at 2026", "sapaat, novembarip 22-at 2026, nal. 14.05"),
        ("en", "22 November 2026", "Sunday 22 November 2026, 14:05"),
    ],
)
def test_each_language_writes_a_moment_its_own_way(language: str, date: str, moment: str) -> None:
    at = dt.datetime(2026, 11, 22, 14, 5, tzinfo=dt.UTC)
    assert date_words(at.date(), language) == date
    assert moment_words(at, language) == moment


@pytest.mark.parametrize("language", ["da", "kl"])
def test_clock_times_and_numbers(language: str) -> None:
    assert time_words(dt.time(14, 5), language) == "14.05"
    assert time_words(dt.time(0, 0), language) == "00.00"
    assert number(1234567.89, language) == "1.234.567,89"


def test_a_folder_that_is_no_language_is_read_by_plain_rules() -> None:
    assert date_words(dt.date(2026, 11, 22), "drafts") == "22 November 2026"
    assert locale_data("drafts").label_limit == 40


def test_lists_never_glue_an_and_in_greenlandic() -> None:
    assert listed(["a", "b", "c"], "da") == "a, b og c"
    assert listed(["a", "b", "c"], "kl") == "a, b, c"
    assert listed(["a"], "kl") == "a"
    assert listed([], "da") == ""


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, None),
        ("2026-11-22", "2026-11-22"),
        (IsoDate("2026-11-22"), "novembarip 22-at 2026"),
        (IsoDate("snart"), "snart"),
        (IsoTime("14:05"), "14.05"),
        (IsoTime("25:99"), "25:99"),
        (dt.date(2026, 1, 1), "januaarip 1-at 2026"),
        (dt.time(9, 30), "09.30"),
        (True, "true"),
        (3, 3),
        (["a", IsoTime("08:00")], "a, 08.00"),
    ],
)
def test_what_a_text_is_given_for_a_value(value: object, words: object) -> None:
    assert shown(value, "kl") == words
