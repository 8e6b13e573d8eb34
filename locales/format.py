"""Dates, times, numbers and lists in words, per language. No relative time: Greenlandic CLDR has it wrong."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

import babel.numbers

from locales.locale_data import locale_data


class IsoDate(str):
    """An ISO date as text (``2026-11-22``), flagged so that it is shown in words."""

    __slots__ = ()


class IsoDay(str):
    """An ISO date as text, flagged so that it is shown with its weekday and without its year: for a day soon."""

    __slots__ = ()


class IsoTime(str):
    """A clock time as text (``14:05``), flagged so that it is shown as the language writes it."""

    __slots__ = ()


def date_words(day: dt.date, language: str) -> str:
    """Return the date without its weekday: ``22. november 2026``, ``novembarip 22-at 2026``."""
    data = locale_data(language)
    return data.date.format(day=day.day, month=data.months[day.month - 1], year=day.year)


def day_words(day: dt.date, language: str) -> str:
    """Return the date with its weekday and without its year: ``tirsdag den 24. november``."""
    data = locale_data(language)
    return data.day.format(weekday=weekday(day, language), day=day.day, month=data.months[day.month - 1])


def time_words(clock: dt.time | dt.datetime, language: str) -> str:
    """Return the wall-clock time to the minute: ``14.05``. The zone is the caller's affair."""
    return locale_data(language).time.format(hour=clock.hour, minute=clock.minute)


def moment_words(at: dt.datetime, language: str) -> str:
    """Return weekday, date and time of a wall-clock moment."""
    data = locale_data(language)
    return data.moment.format(
        weekday=weekday(at, language), date=date_words(at, language), time=time_words(at, language)
    )


def weekday(day: dt.date, language: str) -> str:
    """Return the name of the date's weekday, as it stands in a sentence."""
    return locale_data(language).weekdays[day.weekday()]


def number(value: float, language: str) -> str:
    """Return the number with the language's own marks: ``1.234.567,89``."""
    return babel.numbers.format_decimal(value, locale=language)


def listed(items: Sequence[str], language: str) -> str:
    """Return the items as one enumeration; Greenlandic takes commas only."""
    between, last = locale_data(language).join
    if len(items) < 2:
        return "".join(items)
    return between.join(items[:-1]) + last + items[-1]


class ByLanguage:
    """Words that are themselves different in each language: a role, a weekday's name."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self.words = words

    def __str__(self) -> str:
        return next(iter(self.words.values()), "")


def shown(value: object, language: str) -> str | int | float | None:
    """Return what Fluent is given for a value; None when there is nothing to show (an answer passed over).

    A flagged text that is no date or time is shown as it is: old sessions may hold anything.
    """
    match value:
        case None:
            return None
        case bool():
            return "true" if value else "false"
        case ByLanguage():
            return value.words.get(language, str(value))
        case IsoDate() | IsoDay() | IsoTime():
            return _iso(value, language)
        case str() | int() | float():
            return value
        case dt.datetime():
            return moment_words(value, language)
        case dt.date():
            return date_words(value, language)
        case dt.time():
            return time_words(value, language)
        case list() | tuple():
            return listed([str(shown(item, language)) for item in value], language)
    return str(value)


def _iso(value: IsoDate | IsoDay | IsoTime, language: str) -> str:
    try:
        if isinstance(value, IsoDay):
            return day_words(dt.date.fromisoformat(value), language)
        if isinstance(value, IsoDate):
            return date_words(dt.date.fromisoformat(value), language)
        return time_words(dt.time.fromisoformat(value), language)
    except ValueError:
        return str(value)
