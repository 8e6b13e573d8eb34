"""What a language's own ``locale.yaml`` says where CLDR is wrong or silent."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import babel
import babel.dates
import msgspec
import yaml

PACKAGE = Path(__file__).parent


class LocaleData(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Patterns of one language. Weekdays begin on Monday; ``moment`` is a date with a time."""

    name: str
    weekdays: tuple[str, ...]
    date: str
    day: str
    """A date with its weekday and without its year."""
    time: str
    moment: str
    join: tuple[str, str]
    """What stands between the items of a list, and before the last one."""
    neutral: str
    """Said when a text is missing altogether."""
    label_limit: int
    """Characters on a button."""
    months: tuple[str, ...] = ()
    """As they stand in a date; CLDR's when not given."""


@lru_cache(maxsize=8)
def locale_data(language: str) -> LocaleData:
    """Return the patterns of a shipped language; for any other, CLDR's in a plain order."""
    file = PACKAGE / language / "locale.yaml"
    try:
        cldr = babel.Locale.parse(language, sep="-")
    except (babel.UnknownLocaleError, ValueError):
        # Any folder may be checked; one whose name is no language is read by plain rules.
        cldr = babel.Locale.parse("en")
    months = tuple(babel.dates.get_month_names("wide", "format", cldr).values())
    if not file.is_file():
        return _from_cldr(language, cldr, months)
    data = msgspec.convert(yaml.safe_load(file.read_text("utf-8")), LocaleData)
    return data if data.months else msgspec.structs.replace(data, months=months)


def _from_cldr(language: str, cldr: babel.Locale, months: tuple[str, ...]) -> LocaleData:
    days = babel.dates.get_day_names("wide", "format", cldr)
    return LocaleData(
        name=cldr.get_display_name() or language,
        weekdays=tuple(days[number] for number in range(7)),
        date="{day} {month} {year}",
        day="{weekday} {day} {month}",
        time="{hour:02}:{minute:02}",
        moment="{weekday} {date}, {time}",
        join=(", ", ", "),
        neutral="…",
        label_limit=40,
        months=months,
    )
