"""Modest reading of numbers, dates and times as people write them. What is not plain is not guessed."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

from flows.session import Value

_HOME = ZoneInfo("Europe/Copenhagen")
_NUMBER = re.compile(r"[+-]?[0-9]{1,9}")
_ISO_DATE = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_DAY_FIRST = re.compile(r"([0-9]{1,2})[./-]\s?([0-9]{1,2})(?:[./\s-]\s?([0-9]{4}|[0-9]{2})?)?")
_NAMED = re.compile(r"(?P<day>[0-9]{1,2})\.?\s*(?P<month>[a-zæøå]{3,})\.?(?:,?\s*(?P<year>[0-9]{4}))?")
_MONTH_FIRST = re.compile(r"(?P<month>[a-z]{3,})\s+(?P<day>[0-9]{1,2})(?:-\w+)?(?:,?\s*(?P<year>[0-9]{4}))?")
_WEEKDAY = re.compile(
    r"^(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|ataasinngorneq|marlunngorneq|pingasunngorneq"
    r"|sisamanngorneq|tallimanngorneq|arfininngorneq|sapaat)\b,?\s*(?:d\.|den|ulloq)?\s*(?=\S)"
)
_MONTHS = (
    ("jan",), ("feb",), ("mar",), ("apr",), ("maj", "maa"), ("jun", "juun"), ("jul", "juul"), ("aug", "agg"),
    ("sep",), ("okt",), ("nov",), ("dec",),
)  # fmt: skip
"""How the months begin, in both languages."""
_NEAR = {"i dag": 0, "idag": 0, "ullumi": 0, "i morgen": 1, "imorgen": 1, "aqagu": 1}
_TIME = re.compile(r"(?:kl\.?|nal\.?|klokken)?\s*([0-9]{1,2})(?:[:.]([0-9]{2}))?")
_LIMITS = {
    "number": re.compile(r"-?[0-9]{1,9}"),
    "date": re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|today"),
    "time": re.compile(r"[0-9]{2}:[0-9]{2}"),
}


def read(kind: str, words: str, now: dt.datetime) -> Value:
    """The answer in ``words``: a number, an ISO date, ``HH:MM``, the text itself; None when there is none."""
    words = words.strip()
    if kind == "text":
        return words or None
    if kind == "number":
        return int(words) if _NUMBER.fullmatch(words) else None
    if kind == "date":
        return _date(words, now)
    return _time(words.casefold()) if kind == "time" else None


def is_limit(kind: str, limit: str) -> bool:
    """Whether ``limit`` can bound answers of that kind."""
    pattern = _LIMITS.get(kind)
    return pattern is not None and pattern.fullmatch(limit) is not None


def within(kind: str, value: Value, least: str | None, most: str | None, now: dt.datetime) -> bool:
    """Whether a read answer lies between its bounds, both included; a bound that is not given holds."""
    if kind == "number" and isinstance(value, int):
        return (least is None or value >= int(least)) and (most is None or value <= int(most))
    if kind in ("date", "time") and isinstance(value, str):
        low, high = (today(now).isoformat() if limit == "today" else limit for limit in (least, most))
        return (low is None or value >= low) and (high is None or value <= high)
    return True


def today(now: dt.datetime) -> dt.date:
    """The date in Denmark at ``now``."""
    try:
        return now.astimezone(_HOME).date()
    except (OverflowError, ValueError):
        return now.date()


def _date(words: str, now: dt.datetime) -> str | None:
    iso = _ISO_DATE.fullmatch(words)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    words = _WEEKDAY.sub("", words.casefold())
    if words in _NEAR:
        return _in_days(_NEAR[words], now)
    given = _DAY_FIRST.fullmatch(words)
    if given:
        return _dated(int(given[1]), int(given[2]), given[3], now)
    named = _NAMED.fullmatch(words) or _MONTH_FIRST.fullmatch(words)
    months = [
        number for number, begins in enumerate(_MONTHS, 1) if named and named["month"].startswith(begins)
    ]
    return _dated(int(named["day"]), months[0], named["year"], now) if named and months else None


def _in_days(number: int, now: dt.datetime) -> str | None:
    try:
        return (today(now) + dt.timedelta(days=number)).isoformat()
    except OverflowError:
        return None


def _dated(day: int, month: int, written: str | None, now: dt.datetime) -> str | None:
    if written:
        year = int(written)
        return _day(year + 2000 if year < 100 else year, month, day)
    # Without a year it is the next such day: nobody is asked for a day that is gone.
    first = today(now)
    for year in range(first.year, first.year + 9):
        found = _day(year, month, day)
        if found and found >= first.isoformat():
            return found
    return None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return None


def _time(words: str) -> str | None:
    given = _TIME.fullmatch(words)
    if not given:
        return None
    hour, minute = int(given[1]), int(given[2] or 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None
