"""Clock times as people write and say them: exact ones, those of either half of the day, and what is none."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.understanding.values.when import when_in
from flows.reading import read as plainly

MONDAY = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)


def times(text: str, now: dt.datetime = MONDAY) -> str:
    return " ".join(when_in(text, now, asked="time").times)


EXACT = [
    ("14:30", "14:30"), ("14.30", "14:30"), ("14,30", "14:30"), ("kl 14.30", "14:30"), ("kl. 14:30", "14:30"),
    ("kl.14.30", "14:30"), ("klokken 14.30", "14:30"), ("09:00", "09:00"), ("9.30", "09:30"), ("7.30", "07:30"),
    ("00:15", "00:15"), ("kl 0930", "09:30"), ("kl. 1430", "14:30"), ("1430", "14:30"), ("kl 9 30", "09:30"),
    ("kl 15", "15:00"), ("15", "15:00"), ("kl. 23", "23:00"), ("nal. 14.30", "14:30"), ("nal. 16", "16:00"),
    ("10.12", "10:12"), ("10.00-10.45", "10:00"), ("10.00 til 10.45", "10:00"), ("kl 10.30-11", "10:30"),
    ("3.12 kl 14", "14:00"), ("24.11 kl 10.15", "10:15"), ("midnat", "00:00"), ("middag", "12:00"),
    ("ulloqeqqa", "12:00"), ("unnuaqeqqa", "00:00"), ("13-15", "13:00"),
    ("nalunaaqutaq 14.30", "14:30"), ("2026-12-03T10:00", "10:00"),
]  # fmt: skip
BY_A_PART_OF_THE_DAY = [
    ("kl 3 om eftermiddagen", "15:00"), ("om eftermiddagen kl 3", "15:00"), ("3 om eftermiddagen", "15:00"),
    ("kl. 8 om morgenen", "08:00"), ("kl 8 om aftenen", "20:00"), ("i aften kl 8", "20:00"),
    ("i morgen tidlig kl 8", "08:00"), ("i eftermiddag kl 2", "14:00"), ("klokken 10 om formiddagen", "10:00"),
    ("kl 3 om natten", "03:00"), ("kl 12 om natten", "00:00"), ("7.30 om aftenen", "19:30"),
    ("halv tre om eftermiddagen", "14:30"), ("kvart over otte om morgenen", "08:15"), ("11 om aftenen", "23:00"),
    ("ualikkut nal. 3", "15:00"), ("ualikkut 3", "15:00"), ("ullaakkut nal. 9", "09:00"), ("unnukkut 8", "20:00"),
    ("aqagu ullaakkut nal. 9", "09:00"), ("ualeru nal. 2", "14:00"), ("unnugu nal. 7", "19:00"),
    ("ullaakkut qulinut", "10:00"), ("unnuakkut nal. 3", "03:00"), ("kl 12 middag", "12:00"),
]  # fmt: skip
EITHER_HALF_OF_THE_DAY = [
    ("3", "03:00 15:00"), ("kl 3", "03:00 15:00"), ("kl. 3", "03:00 15:00"), ("klokken tre", "03:00 15:00"),
    ("kl. ti", "10:00 22:00"), ("det er klokken 9", "09:00 21:00"), ("nal. 10", "10:00 22:00"),
    ("nalunaaqutaq 3", "03:00 15:00"), ("qulinut", "10:00 22:00"), ("marlunnut", "02:00 14:00"),
    ("arfineq-marlunnut", "07:00 19:00"), ("arfineq marlunnut", "07:00 19:00"), ("isikkanilinnut", "11:00 23:00"),
    ("10-mut", "10:00 22:00"), ("10-nut", "10:00 22:00"), ("kl 12", "12:00 00:00"), ("klokken tolv", "12:00 00:00"),
    ("halv tre", "02:30 14:30"), ("halv 3", "02:30 14:30"), ("kl halv tre", "02:30 14:30"),
    ("halv et", "12:30 00:30"), ("halv et om eftermiddagen", "12:30"), ("kvart over to", "02:15 14:15"),
    ("et kvarter over to", "02:15 14:15"), ("kvart i tre", "02:45 14:45"), ("kvart i 3", "02:45 14:45"),
    ("ti over to", "02:10 14:10"), ("10 over 2", "02:10 14:10"), ("ti minutter over to", "02:10 14:10"),
    ("ti i tre", "02:50 14:50"), ("tyve minutter i tre", "02:40 14:40"), ("fem over halv tre", "02:35 14:35"),
    ("fem i halv tre", "02:25 14:25"), ("fra 10 til 11", "10:00 22:00"), ("kl 10-11", "10:00 22:00"),
    ("10-11", "10:00 22:00"), ("kl 9-10.30", "09:00 21:00"), ("9-10.30", "09:00 21:00"),
    ("tirsdag kl. 10", "10:00 22:00"), ("tirsdag 10", "10:00 22:00"),
]  # fmt: skip
NONE = [
    "", "?", "ja", "hm", "kl. 25", "24:00", "99.99", "10.75", "kl 10 eller 11", "mellem 10 og 11", "ikke kl 10",
    "efter kl 10", "før 10", "om eftermiddagen", "ualikkut", "kl 15 om morgenen", "kl 10 og kl 11", "24.11", "3/12",
    "en time", "en", "10 og 11", "jeg har 3 børn", "9000", "98 12 32 92", "kl 10 mandag og kl 11 tirsdag",
    "ataatsimut", "fem minutter", "halvanden", "35 over 2", "nal. 10 pinnani, ajornanngilaq",
]  # fmt: skip
ALL = [*EXACT, *BY_A_PART_OF_THE_DAY, *EITHER_HALF_OF_THE_DAY]


@pytest.mark.parametrize(("text", "meant"), ALL)
def test_a_clock_time_in_words_is_that_time(text: str, meant: str) -> None:
    assert times(text) == meant


@pytest.mark.parametrize("text", NONE)
def test_what_is_not_plain_is_no_time(text: str) -> None:
    assert times(text) == ""


@pytest.mark.parametrize(
    ("now", "text", "day", "clock"),
    [
        # Across the missing hour, across the double one, and over midnight.
        (dt.datetime(2026, 3, 29, 0, 30, tzinfo=dt.UTC), "om en time", "2026-03-29", "03:30"),
        (dt.datetime(2026, 10, 25, 0, 30, tzinfo=dt.UTC), "om en time", "2026-10-25", "02:30"),
        (dt.datetime(2026, 11, 23, 22, 30, tzinfo=dt.UTC), "om to timer", "2026-11-24", "01:30"),
        (MONDAY, "om en halv time", "2026-11-23", "10:30"),
        (MONDAY, "om et kvarter", "2026-11-23", "10:15"),
        (MONDAY, "om 20 minutter", "2026-11-23", "10:20"),
        (MONDAY, "minutsit 20 qaangiuppata", "2026-11-23", "10:20"),
        (MONDAY, "nalunaaquttap akunneri marluk qaangiuppata", "2026-11-23", "12:00"),
    ],
)
def test_so_long_from_now_is_an_instant(now: dt.datetime, text: str, day: str, clock: str) -> None:
    read = when_in(text, now, asked="time")
    assert (read.dates, read.times) == ((day,), (clock,))


@pytest.mark.parametrize("text", ["14.30", "kl. 9.15", "nal. 16", "13:00"])
def test_the_plain_forms_that_flows_read_by_themselves_mean_the_same(text: str) -> None:
    assert times(text) == plainly("time", text, MONDAY)
