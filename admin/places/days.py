"""Days of opening hours in the words of a language, and back: ``mon-fri`` is ``man-fre`` to whoever writes Danish."""

from __future__ import annotations

import re

WORDS = {
    "da": {
        "mon": "man", "tue": "tir", "wed": "ons", "thu": "tor", "fri": "fre", "sat": "lør", "sun": "søn",
        "daily": "hver dag", "holiday": "helligdage",
    },
    "en": {
        "mon": "mon", "tue": "tue", "wed": "wed", "thu": "thu", "fri": "fri", "sat": "sat", "sun": "sun",
        "daily": "every day", "holiday": "holidays",
    },
}  # fmt: skip
_ALSO = {
    "mandag": "mon", "tirsdag": "tue", "onsdag": "wed", "torsdag": "thu", "fredag": "fri", "lørdag": "sat",
    "søndag": "sun", "dagligt": "daily", "alle dage": "daily", "helligdag": "holiday", "monday": "mon",
    "tuesday": "tue", "wednesday": "wed", "thursday": "thu", "friday": "fri", "saturday": "sat", "sunday": "sun",
}  # fmt: skip
_READ = {word: key for words in WORDS.values() for key, word in words.items()} | _ALSO
_KEY = re.compile("|".join(sorted(map(re.escape, WORDS["en"]), key=len, reverse=True)))
_WORD = re.compile(
    r"\b(" + "|".join(sorted(map(re.escape, _READ), key=len, reverse=True)) + r")\b", re.IGNORECASE
)


def days_in_words(days: str, language: str) -> str:
    """Days as stored, in the words of a language; a date or a season stays as it is."""
    words = WORDS.get(language, WORDS["en"])
    return _KEY.sub(lambda found: words[found.group()], days)


def days_from_words(typed: str) -> str:
    """Days as they are stored, from words of any of the languages; what is no day stays as typed."""
    read = _WORD.sub(lambda found: _READ[found.group().casefold()], typed.strip())
    return re.sub(r"\s*[-–]\s*(?=[a-z])", "-", read)
