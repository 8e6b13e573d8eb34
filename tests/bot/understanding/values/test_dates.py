"""Days as people write them, told on an ordinary Monday, over changes of clocks, at the year's end and on leap days."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from bot.understanding.values.when import When, when_in
from flows.reading import read as plainly

MONDAY = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
"""The 23rd of November, ten o'clock in Denmark."""


def days(text: str, now: dt.datetime = MONDAY) -> str:
    """What the text may mean, the days beside each other."""
    return " ".join(when_in(text, now).dates)


DANISH = [
    ("i dag", "2026-11-23"),
    ("idag", "2026-11-23"),
    ("I DAG!", "2026-11-23"),
    ("i morgen", "2026-11-24"),
    ("imorgen", "2026-11-24"),
    ("imorn", "2026-11-24"),
    ("i mårgen", "2026-11-24"),
    ("imorgne", "2026-11-24"),
    ("i morgen tidlig", "2026-11-24"),
    ("i morgen eftermiddag", "2026-11-24"),
    ("i overmorgen", "2026-11-25"),
    ("iovermorgen", "2026-11-25"),
    ("overmorgen", "2026-11-25"),
    ("i går", "2026-11-22"),
    ("igaar", "2026-11-22"),
    ("i forgårs", "2026-11-21"),
    ("i aften", "2026-11-23"),
    ("i eftermiddag", "2026-11-23"),
    ("tirsdag", "2026-11-24"),
    ("på tirsdag", "2026-11-24"),
    ("nu på tirsdag", "2026-11-24"),
    ("førstkommende fredag", "2026-11-27"),
    ("Onsdag", "2026-11-25"),
    ("torsdag", "2026-11-26"),
    ("tors", "2026-11-26"),
    ("fredag", "2026-11-27"),
    ("lørdag", "2026-11-28"),
    ("lordag", "2026-11-28"),
    ("loerdag", "2026-11-28"),
    ("søndag", "2026-11-29"),
    ("på mandag", "2026-11-30"),
    ("tirsag", "2026-11-24"),
    ("trisdag", "2026-11-24"),
    ("ondsag", "2026-11-25"),
    ("fredagg", "2026-11-27"),
    ("næste tirsdag", "2026-12-01"),
    ("naeste tirsdag", "2026-12-01"),
    ("næste mandag", "2026-11-30"),
    ("tirsdag i næste uge", "2026-12-01"),
    ("i næste uge på tirsdag", "2026-12-01"),
    ("tirsdag i denne uge", "2026-11-24"),
    ("tirsdag om en uge", "2026-12-01"),
    ("på tirsdag om 8 dage", "2026-12-01"),
    ("på tirsdag om fjorten dage", "2026-12-08"),
    ("tirsdag i uge 49", "2026-12-01"),
    ("uge 49 tirsdag", "2026-12-01"),
    ("tirsdag i uge 2", "2027-01-12"),
    ("i mandags", "2026-11-16"),
    ("i fredags", "2026-11-20"),
    ("om en uge", "2026-11-30"),
    ("om 1 uge", "2026-11-30"),
    ("om 2 uger", "2026-12-07"),
    ("om fjorten dage", "2026-12-07"),
    ("om 14 dage", "2026-12-07"),
    ("om 14dage", "2026-12-07"),
    ("om tre dage", "2026-11-26"),
    ("den 3.", "2026-12-03"),
    ("den 3", "2026-12-03"),
    ("d. 3", "2026-12-03"),
    ("d.3.", "2026-12-03"),
    ("3.", "2026-12-03"),
    ("den tredje", "2026-12-03"),
    ("den første", "2026-12-01"),
    ("den anden december", "2026-12-02"),
    ("den 23.", "2026-11-23"),
    ("den 22.", "2026-12-22"),
    ("den 31.", "2026-12-31"),
    ("den enogtredivte", "2026-12-31"),
    ("24", "2026-11-24"),
    ("den 3. i næste måned", "2026-12-03"),
    ("næste måned den 3.", "2026-12-03"),
    ("3/12", "2026-12-03"),
    ("03/12", "2026-12-03"),
    ("3-12", "2026-12-03"),
    ("3.12", "2026-12-03"),
    ("3.12.", "2026-12-03"),
    ("3. 12.", "2026-12-03"),
    ("3.12.26", "2026-12-03"),
    ("03.12.2026", "2026-12-03"),
    ("3/12-2026", "2026-12-03"),
    ("3/12-26", "2026-12-03"),
    ("3/12 2026", "2026-12-03"),
    ("3/12 kl 10", "2026-12-03"),
    ("2026-12-03", "2026-12-03"),
    ("2026-12-03T10:00", "2026-12-03"),
    ("3. december", "2026-12-03"),
    ("3 december", "2026-12-03"),
    ("3.dec", "2026-12-03"),
    ("3 dec.", "2026-12-03"),
    ("d. 3. dec. 2026", "2026-12-03"),
    ("den 3. december 2027", "2027-12-03"),
    ("december 3", "2026-12-03"),
    ("3. desember", "2026-12-03"),
    ("tredje december", "2026-12-03"),
    ("1. november", "2027-11-01"),
    ("tirsdag den 24. november", "2026-11-24"),
    ("tirsdag d. 1/12", "2026-12-01"),
    ("torsdag 10.12", "2026-12-10"),
    ("tirsdag 10.15", "2026-11-24"),
    ("10.12 kl. 9", "2026-12-10"),
    ("24.11 10.15", "2026-11-24"),
    ("i morgen, tirsdag", "2026-11-24"),
    ("juleaften", "2026-12-24"),
    ("nytårsaften", "2026-12-31"),
    ("det er på tirsdag kl. 10 hos lægen", "2026-11-24"),
    ("jeg tror det er den 3. december", "2026-12-03"),
    ("den 3.?", "2026-12-03"),
    ("nej, på fredag", "2026-11-27"),
]
GREENLANDIC = [
    ("ullumi", "2026-11-23"),
    ("aqagu", "2026-11-24"),
    ("Aqagu.", "2026-11-24"),
    ("aĸago", "2026-11-24"),
    ("akagu", "2026-11-24"),
    ("aqagu ullaakkut", "2026-11-24"),
    ("aqaguagu", "2026-11-25"),
    ("ippassaq", "2026-11-22"),
    ("ippassaani", "2026-11-21"),
    ("ualeru", "2026-11-23"),
    ("unnugu", "2026-11-23"),
    ("marlunngorneq", "2026-11-24"),
    ("marlunngornermi", "2026-11-24"),
    ("mardlúngorneĸ", "2026-11-24"),
    ("marlungornermi", "2026-11-24"),
    ("marlunngorpat", "2026-11-24"),
    ("pingasunngornermi", "2026-11-25"),
    ("pingasúngorneĸ", "2026-11-25"),
    ("sisamanngornermi", "2026-11-26"),
    ("sisamanngorpat", "2026-11-26"),
    ("tallimanngornermut", "2026-11-27"),
    ("tatdlimángorneĸ", "2026-11-27"),
    ("arfininngornermi", "2026-11-28"),
    ("arfininngorneruppat", "2026-11-28"),
    ("sapaat", "2026-11-29"),
    ("sapaammi", "2026-11-29"),
    ("sapaatiuppat", "2026-11-29"),
    ("ataasinngormat", "2026-11-16"),
    ("tallimanngormat", "2026-11-20"),
    ("marlunngornermi tullermi", "2026-12-01"),
    ("ullut 14 qaangiuppata", "2026-12-07"),
    ("ullut pingasut qaangiuppata", "2026-11-26"),
    ("sapaatip akunnera ataaseq qaangiuppat", "2026-11-30"),
    ("sapaatip-akunneri marluk qaangiuppata", "2026-12-07"),
    ("ulloq 3", "2026-12-03"),
    ("ulloq 3. december", "2026-12-03"),
    ("3. decemberi", "2026-12-03"),
    ("decemberip 3-at", "2026-12-03"),
    ("decemberip 3-ani", "2026-12-03"),
    ("decembarip 3-iat", "2026-12-03"),
    ("decembarip 3-at 2026", "2026-12-03"),
    ("2026-imi decembarip 3-ani", "2026-12-03"),
    ("decembarip pingajuani", "2026-12-03"),
    ("januaarip 5-ani", "2027-01-05"),
    ("5. februaari", "2027-02-05"),
    ("martsip 5-at", "2027-03-05"),
    ("apriilip 5-at", "2027-04-05"),
    ("maajip 5-at", "2027-05-05"),
    ("juunip 5-at", "2027-06-05"),
    ("juulip 5-at", "2027-07-05"),
    ("aggustip 5-at", "2027-08-05"),
    ("septembarip 5-at", "2027-09-05"),
    ("oktobarimi 5", "2027-10-05"),
    ("novembarip 24-at", "2026-11-24"),
    ("marlunngorneq, novembarip 24-at", "2026-11-24"),
    ("marlunngornermi 24.11", "2026-11-24"),
    ("nakorsaq marlunngornermi nal. 10", "2026-11-24"),
    ("marlunngornermi nakorsiassaanga", "2026-11-24"),
]
BOTH_MAY_BE_MEANT = [
    ("mandag", "2026-11-23 2026-11-30"),
    ("ataasinngornermi", "2026-11-23 2026-11-30"),
    ("næste fredag", "2026-11-27 2026-12-04"),
    ("tallimanngornermi tullermi", "2026-11-27 2026-12-04"),
    ("tirsdag eller onsdag", "2026-11-24 2026-11-25"),
    ("den 3. eller den 4.", "2026-12-03 2026-12-04"),
    ("marlunngornermi imaluunniit pingasunngornermi", "2026-11-24 2026-11-25"),
    ("om 8 dage", "2026-11-30 2026-12-01"),
    ("om otte dage", "2026-11-30 2026-12-01"),
]
NOTHING_IS_PLAIN = [
    "", "?", "ja", "ok", "👍", "hm", "ved ikke", "2", "3", "4", "32", "den 32.", "31/2", "29.2.2027", "0/0", "00.00",
    "2026-02-30", "tersdag", "tirsdag den 25. november", "tirsdag 10", "i morgen onsdag", "mandag tirsdag",
    "mandag-fredag", "3-5 december", "24.-26. november", "ikke mandag", "jeg kan ikke på tirsdag",
    "aldrig om søndagen",
    "aqagu ajornanngilaq", "mandage", "om mandagen", "hver mandag", "ataasinngornikkut", "sapaatini", "før tirsdag",
    "inden den 3.", "efter den 3. december", "senest fredag", "sidste fredag", "siullermik", "en anden dag",
    "den anden dag", "i næste uge", "uge 48", "om en måned", "qaammat tulleq", "kan det være tirsdag?",
    "er det den 3. december?", "december", "2026", "98 12 32 92", "9000 Aalborg", "en gang til", "til", "kl. 10.12",
    "om nogle dage", "qaammatip tulliani", "ulloq alla", "mandag eller 3", "juli er en god måned", "i nat",
    "tirsdag 3", "er det fra 18.", "jeg vil snakke om min sorg",
    "smidt ud i dag", "en tirsdag", "inkasso igen i dag", "ullumi angerlarsimaffeeruppunga", "pengene slap op i går",
    "hvad tid går solen ned i dag",
]  # fmt: skip


@pytest.mark.parametrize(("text", "meant"), [*DANISH, *GREENLANDIC])
def test_a_day_in_words_is_that_day(text: str, meant: str) -> None:
    assert days(text) == meant


@pytest.mark.parametrize(("text", "meant"), BOTH_MAY_BE_MEANT)
def test_where_two_days_may_be_meant_both_are_told(text: str, meant: str) -> None:
    assert days(text) == meant


@pytest.mark.parametrize("text", NOTHING_IS_PLAIN)
def test_what_is_not_plain_is_no_day(text: str) -> None:
    assert days(text) == ""


def test_enough_is_tried_to_mean_something() -> None:
    assert len(DANISH) + len(GREENLANDIC) >= 150


def at(iso: str, zone: str = "Europe/Copenhagen") -> dt.datetime:
    """The instant at which a clock of the zone shows this."""
    return dt.datetime.fromisoformat(iso).replace(tzinfo=ZoneInfo(zone)).astimezone(dt.UTC)


@pytest.mark.parametrize(
    ("now", "text", "meant"),
    [
        # The clock goes forward in the night to the 29th of March, and back in the night to the 25th of October.
        ("2026-03-28T23:30", "i morgen", "2026-03-29"),
        ("2026-03-28T00:30", "i morgen", "2026-03-29"),
        ("2026-03-29T00:30", "i dag", "2026-03-29"),
        ("2026-03-29T03:30", "aqagu", "2026-03-30"),
        ("2026-03-28T23:59", "om 2 dage", "2026-03-30"),
        ("2026-03-29T01:30", "om 2 timer", "2026-03-29"),
        ("2026-10-24T23:30", "i morgen", "2026-10-25"),
        ("2026-10-25T00:10", "aqaguagu", "2026-10-27"),
        ("2026-10-25T02:30", "i morgen", "2026-10-26"),
        ("2026-10-25T22:30", "om 2 timer", "2026-10-26"),
        # The year's end
        ("2026-12-31T23:30", "i morgen", "2027-01-01"),
        ("2026-12-31T10:00", "aqaguagu", "2027-01-02"),
        ("2026-12-30T10:00", "fredag", "2027-01-01"),
        ("2026-12-30T10:00", "næste onsdag", "2027-01-06"),
        ("2026-12-30T10:00", "3/1", "2027-01-03"),
        ("2026-12-30T10:00", "31.12", "2026-12-31"),
        ("2026-12-30T10:00", "januaarip 2-at", "2027-01-02"),
        ("2026-12-30T10:00", "den 29.", "2027-01-29"),
        ("2026-12-28T10:00", "tirsdag i uge 1", "2027-01-05"),
        ("2026-12-28T10:00", "tirsdag i uge 53", "2026-12-29"),
        ("2026-12-15T10:00", "den 3. i næste måned", "2027-01-03"),
        ("2026-12-31T10:00", "om 14 dage", "2027-01-14"),
        # Leap days, and months without a 31st
        ("2028-02-28T10:00", "i morgen", "2028-02-29"),
        ("2027-02-28T10:00", "i morgen", "2027-03-01"),
        ("2028-02-29T10:00", "i dag", "2028-02-29"),
        ("2028-02-20T10:00", "29. februar", "2028-02-29"),
        ("2027-02-20T10:00", "29/2", "2028-02-29"),
        ("2027-02-20T10:00", "februaarip 29-at 2028", "2028-02-29"),
        ("2027-02-20T10:00", "den 29.", "2027-03-29"),
        ("2026-11-23T10:00", "den 31.", "2026-12-31"),
        ("2027-01-31T10:00", "den 30.", "2027-03-30"),
        # "Next" on each day of the week
        ("2026-11-24T10:00", "næste tirsdag", "2026-12-01"),
        ("2026-11-25T10:00", "næste tirsdag", "2026-12-01"),
        ("2026-11-26T10:00", "næste tirsdag", "2026-12-01"),
        ("2026-11-28T10:00", "næste tirsdag", "2026-12-01"),
        ("2026-11-29T10:00", "næste mandag", "2026-11-30 2026-12-07"),
        ("2026-11-24T10:00", "næste torsdag", "2026-11-26 2026-12-03"),
        ("2026-11-24T10:00", "på tirsdag", "2026-12-01"),
        ("2026-11-24T10:00", "tirsdag", "2026-11-24 2026-12-01"),
    ],
)  # fmt: skip
def test_days_are_told_from_the_day_it_is_in_denmark(now: str, text: str, meant: str) -> None:
    assert days(text, at(now)) == meant


def test_another_zone_has_another_day() -> None:
    late = at("2026-11-24T01:00")
    assert when_in("aqagu", late).dates == ("2026-11-25",)
    assert when_in("aqagu", late, zone=ZoneInfo("America/Nuuk")).dates == ("2026-11-24",)


def test_day_and_time_are_read_together_with_what_they_were_read_from() -> None:
    read = when_in("Jeg skal til lægen på tirsdag den 1/12 kl. 10.15!", MONDAY)
    assert read == When(("2026-12-01",), ("10:15",), "på tirsdag den 1/12 kl 10.15")


@pytest.mark.parametrize(
    "now", [dt.datetime.min.replace(tzinfo=dt.UTC), dt.datetime.max.replace(tzinfo=dt.UTC)]
)
@pytest.mark.parametrize(
    "text", ["i går", "i morgen", "om 99 uger", "mandag", "3/12", "i mandags", "om 5 timer"]
)
def test_at_the_ends_of_the_calendar_nothing_breaks(now: dt.datetime, text: str) -> None:
    assert all(dt.date.fromisoformat(day) for day in when_in(text, now).dates)


@pytest.mark.parametrize(
    "text",
    ["24.11.", "24. november", "1/11 2026", "2026-11-23", "i morgen", "aqagu", "decembarip 3-at", "5. maj"],
)
def test_the_plain_forms_that_flows_read_by_themselves_mean_the_same(text: str) -> None:
    assert days(text) == plainly("date", text, MONDAY)
