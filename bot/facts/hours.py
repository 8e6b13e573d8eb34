"""Opening hours as people write them: wall clock, week days, seasons, past midnight, closed on holidays."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

import holidays

from bot.clock import COPENHAGEN

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MINUTE = dt.timedelta(minutes=1)
Hours = Mapping[str, Sequence[str]]
"""``{"mon-thu": ["09:00-15:00"], "fri": ["09:00-12:00"], "holiday": []}``; ``daily`` is every day, holidays too.

Days of a part of the year have it before them, ``{"10-01..04-30 daily": ["21:00-07:00"]}``: from the first of October
to the last of April, both days with it. A night that begins in the season ends with it, past its last midnight. With
years it comes once: ``{"2026-12-01..2027-04-30 tue": ["10:00-12:00"]}``. A date of its own stands before all others,
holiday or not: ``{"2026-12-22": []}`` is shut on that day.
"""
_SPAN = re.compile(r"^([01]\d|2[0-4]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$")
_SEASON = re.compile(r"^(?:(\d{4})-)?(\d\d)-(\d\d)\.\.(?:(\d{4})-)?(\d\d)-(\d\d)$")
_DATE = re.compile(r"^\d{4}-\d\d-\d\d$")
LEAP = 4
"""The year that seasons of every year stand in; it has a 29 February, and nobody writes it."""
AHEAD, A_YEAR = 21, 400
"""Days in which the next opening is looked for, without seasons and with them; and on to the last date of its own."""


def faults(hours: Hours) -> list[str]:
    """What is wrong with hours as written, in words for the person who wrote them."""
    found = []
    for days, spans in hours.items():
        season, names = _parts(days)
        if not _days(names) and (season or not _is_date(names)):
            found.append(f"{days}: not a day (mon … sun, mon-fri, daily, holiday, 2026-12-04)")
        if season and _season(season) is None:
            found.append(f"{days}: {season} is not a season such as 10-01..04-30, with years or without")
        found.extend(f"{days}: {span} is not HH:MM-HH:MM" for span in spans if not _SPAN.match(str(span)))
    return found


def _parts(words: str) -> tuple[str, str]:
    """A season, empty for the whole year, and the days of the week."""
    season, _, days = words.rpartition(" ")
    return season.strip(), days


def _is_date(words: str) -> bool:
    try:
        return bool(_DATE.match(words) and dt.date.fromisoformat(words))
    except ValueError:
        return False


@lru_cache(maxsize=256)
def _season(words: str) -> tuple[dt.date, dt.date] | None:
    """The first and the last day of a season; one of every year stands in a leap year, so 29 February is a day."""
    match = _SEASON.match(words)
    if match is None or (match[1] is None) != (match[4] is None):
        return None
    try:
        first, last = (
            dt.date(int(match[year] or LEAP), int(match[year + 1]), int(match[year + 2])) for year in (1, 4)
        )
    except ValueError:
        return None
    return None if match[1] and last < first else (first, last)


def _in_season(words: str, date: dt.date) -> bool:
    season = _season(words)
    if season is None:
        return not words
    (first, last), day = season, date.replace(year=LEAP) if season[0].year == LEAP else date
    # One that runs over New Year lies outside what lies between its ends.
    return first <= day <= last if first <= last else day >= first or day <= last


@lru_cache(maxsize=256)
def _days(words: str) -> tuple[str, ...]:
    if words == "daily":
        return (*DAYS, "holiday")
    if words == "holiday":
        return ("holiday",)
    first, dash, last = words.partition("-")
    if first not in DAYS or (dash and last not in DAYS):
        return ()
    if not dash:
        return (first,)
    start, end = DAYS.index(first), DAYS.index(last)
    return DAYS[start : end + 1] if start <= end else (*DAYS[start:], *DAYS[: end + 1])


_SHUT = {"DK": ((6, 5), (12, 24), (12, 31)), "GL": ((6, 21), (12, 24), (12, 31))}
"""Month and day: Constitution Day, National Day, Christmas Eve and New Year's Eve. The law does not make all of them
public holidays, yet offices stand empty, and an answer promised for Christmas Eve would not come."""


@lru_cache(maxsize=64)
def _holidays(country: str, year: int) -> frozenset[dt.date]:
    shut = {dt.date(year, month, day) for month, day in _SHUT.get(country, ())}
    return frozenset(holidays.country_holidays(country, years=year)) | shut


def is_holiday(day: dt.date, countries: Sequence[str]) -> bool:
    """Whether offices are shut on ``day`` in one of ``countries`` (``DK``, ``GL``)."""
    return any(day in _holidays(country, day.year) for country in countries)


def spans_from(
    hours: Hours, day: dt.date, countries: Sequence[str], days: int = 21
) -> Iterator[tuple[dt.datetime, dt.datetime]]:
    """Opening spans as UTC instants, in order, from ``day`` on for ``days`` days. One past midnight is one span."""
    for offset in range(days):
        date = day + dt.timedelta(days=offset)
        name = "holiday" if is_holiday(date, countries) else DAYS[date.weekday()]
        today = hours.get(date.isoformat())
        if today is None:
            today = [
                span
                for words, spans in hours.items()
                for season, names in (_parts(words),)
                if name in _days(names) and _in_season(season, date)
                for span in spans
            ]
        for span in sorted(today):
            match = _SPAN.match(span)
            if match is None:
                continue
            opens = _wall(date, int(match[1]), int(match[2]))
            closes = _wall(date, int(match[3]), int(match[4]))
            if closes <= opens:
                closes = _wall(date + dt.timedelta(days=1), int(match[3]), int(match[4]))
            yield opens, closes


def _wall(date: dt.date, hour: int, minute: int) -> dt.datetime:
    if hour == 24:
        date, hour = date + dt.timedelta(days=1), 0
    wall = dt.datetime.combine(date, dt.time(hour, minute))
    instant = wall.replace(tzinfo=COPENHAGEN).astimezone(dt.UTC)
    while instant.astimezone(COPENHAGEN).replace(tzinfo=None) > wall:
        # The clocks were put forward over this time: it is when they were, and not an hour late.
        if (instant - _MINUTE).astimezone(COPENHAGEN).replace(tzinfo=None) < wall:
            break
        instant -= _MINUTE
    return instant


def open_at(hours: Hours, at: dt.datetime, countries: Sequence[str]) -> bool:
    """Whether it is open at ``at``."""
    yesterday = at.astimezone(COPENHAGEN).date() - dt.timedelta(days=1)
    return any(opens <= at < closes for opens, closes in spans_from(hours, yesterday, countries, 2))


def next_opening(hours: Hours, at: dt.datetime, countries: Sequence[str]) -> dt.datetime | None:
    """The first opening after ``at``, UTC; None: none within three weeks, a year where there are seasons."""
    today = at.astimezone(COPENHAGEN).date()
    dates = (dt.date.fromisoformat(words) for words in hours if _is_date(words))
    days = max(AHEAD, *((date - today).days + 1 for date in dates), 0)
    if any(_parts(words)[0] for words in hours):
        days = max(days, A_YEAR)
    return next((opens for opens, _ in spans_from(hours, today, countries, days) if opens > at), None)


def closes_at(hours: Hours, at: dt.datetime, countries: Sequence[str]) -> dt.datetime | None:
    """When what is open at ``at`` shuts, UTC; None when it is shut or stays open for a week."""
    yesterday = at.astimezone(COPENHAGEN).date() - dt.timedelta(days=1)
    until: dt.datetime | None = None
    for opens, closes in sorted(spans_from(hours, yesterday, countries, 9)):
        if opens <= (until or at) and closes > (until or at):
            until = closes
    return None if until is None or until - at > dt.timedelta(days=7) else until


def answer_by(
    hours: Hours, at: dt.datetime, countries: Sequence[str], least: dt.timedelta
) -> dt.datetime | None:
    """When an answer is promised: the end of the first span with at least ``least`` of it left. None without hours."""
    yesterday = at.astimezone(COPENHAGEN).date() - dt.timedelta(days=1)
    for opens, closes in spans_from(hours, yesterday, countries, 30):
        if closes - max(opens, at) >= least:
            return closes
    return None


def parse_words(words: str) -> dict[str, list[str]]:
    """Hours from one line, ``mon-fri 09:00-15:00; 10-01..04-30 daily 21:00-07:00; holiday``.

    Days without a time are shut. Raises ``ValueError`` with what is wrong.
    """
    hours: dict[str, list[str]] = {}
    for piece in filter(None, (piece.strip() for piece in words.split(";"))):
        season, rest = piece.split(" ", 1) if ".." in piece.split(" ", 1)[0] and " " in piece else ("", piece)
        names, _, spans = rest.strip().partition(" ")
        days = f"{season} {names}" if season else names
        hours.setdefault(days, []).extend(span.strip() for span in spans.split(",") if span.strip())
    if wrong := faults(hours):
        raise ValueError("; ".join(wrong))
    return hours


def write_words(hours: Hours | None) -> str:
    """Hours on one line, as ``parse_words`` reads them."""
    return "; ".join(f"{days} {','.join(spans)}".strip() for days, spans in (hours or {}).items())
