"""Instants and durations as staff read them: Copenhagen's wall clock, the language's own way."""

from __future__ import annotations

import datetime as dt

from babel.dates import format_date, format_time
from babel.numbers import format_percent

from bot.clock import COPENHAGEN


def _babel(language: str) -> str:
    return "en_GB" if language == "en" else "da_DK"


def clock_words(at: dt.datetime, language: str) -> str:
    """``15:00`` or ``15.00``."""
    return format_time(at.astimezone(COPENHAGEN), "short", locale=_babel(language))


def when_words(at: dt.datetime, now: dt.datetime, language: str) -> str:
    """The clock alone today, the weekday within a week, else the date, with the year if it is another."""
    local, today = at.astimezone(COPENHAGEN), now.astimezone(COPENHAGEN)
    days = abs((local.date() - today.date()).days)
    if days == 0:
        return clock_words(at, language)
    if days < 7:
        return f"{format_date(local.date(), 'EEE', locale=_babel(language))} {clock_words(at, language)}"
    pattern = "EEE d MMM" if local.year == today.year else "d MMM y"
    return f"{format_date(local.date(), pattern, locale=_babel(language))} {clock_words(at, language)}"


def wall_words(wall: str, language: str) -> str:
    """A wall clock (``2026-11-26T09:30``) in full: a weekday, a date with its year, a clock time. Of no zone."""
    at = dt.datetime.fromisoformat(wall)
    day = format_date(at.date(), "EEEE d MMMM y" if language == "en" else "full", locale=_babel(language))
    time = format_time(at.time(), "short", locale=_babel(language))
    return f"{day}, {time}" if language == "en" else f"{day} kl. {time}"


def day_words(day: dt.date, language: str) -> str:
    """A date with its year: ``2. dec. 2026``, ``2 Dec 2026``."""
    return format_date(day, "medium", locale=_babel(language))


def share_words(part: int, whole: int, language: str) -> str:
    """A share in percent with one decimal: ``82.4%`` or ``82,4 %``; of nothing a dash."""
    return format_percent(part / whole, "#,##0.0 %", locale=_babel(language)) if whole else "–"


def lasting(since: dt.datetime, now: dt.datetime) -> tuple[str, int]:
    """How long ago as (unit, count): ``minutes``, ``hours`` from two hours on, ``days`` from two days on."""
    minutes = max(0, int((now - since).total_seconds() // 60))
    if minutes < 120:
        return "minutes", minutes
    if minutes < 2 * 24 * 60:
        return "hours", minutes // 60
    return "days", minutes // (24 * 60)
