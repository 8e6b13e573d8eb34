"""CPR numbers: found by their shape and date alone (modulus 11 has not held since 2007), and masked before storage.

Ten digits DDMMYY-SSSS. People write them with spaces, dots, dashes, slashes, in full-width or other digits, and with
the day raised by 60 in replacement numbers. A phone number has eight digits; a date eight; both stay.
"""

from __future__ import annotations

import re
import unicodedata

MASK = "▢▢▢▢▢▢-▢▢▢▢"
_GAP = r"[\s.\-–—‐‑‒−_/\\:,·•*+|~'’()\[\]]{0,3}"
_TEN = re.compile(r"(?<!\d)" + _GAP.join([r"\d"] * 10) + r"(?!\d)")
_FULL_YEAR = re.compile(
    r"(?<!\d)" + _GAP.join([r"\d"] * 4) + _GAP + r"(?:19|20)\d\d" + r"[\s\-–—_/]{1,3}" + r"\d{4}(?!\d)"
)
"""The century written out: ``01.01.1970-1234``; the last four together, so that a date and a time stay."""
_SHAPES = (_TEN, _FULL_YEAR)
_DATE_AND_HOUR = re.compile(r"^\d{1,2}[./\- ]{1,2}\d{1,2}[./\- ]{1,2}(?:19|20)\d\d\D+\d{1,2}(?:\D+\d{1,2})?$")
_YEAR_FIRST = re.compile(r"^(?:19|20)\d\d[./\-]\d\d[./\-]\d\d\D+\d\d$")
_AMOUNT = re.compile(r"^\d{1,3}(?:[.' ]\d{3}){3}$")
_DAYS = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _digits(text: str) -> str:
    """``text`` with every kind of decimal digit as 0–9, mark for mark, so that places stay the same."""
    return "".join(
        str(unicodedata.decimal(mark))
        if not mark.isascii() and unicodedata.decimal(mark, None) is not None
        else mark
        for mark in text
    )


def _is_date(digits: str) -> bool:
    day, month = int(digits[:2]), int(digits[2:4])
    if not 1 <= month <= 12:
        return False
    return 1 <= day <= _DAYS[month] or 61 <= day <= 60 + _DAYS[month]


def _is_something_else(written: str) -> bool:
    """A date with its time (``20.11.2026 14``), the same from the year on, or a grouped amount (``1.010.701.234``)."""
    if _DATE_AND_HOUR.match(written) or _AMOUNT.match(written):
        return True
    return bool(_YEAR_FIRST.match(written))


def _find(plain: str, shape: re.Pattern[str], at: int) -> re.Match[str] | None:
    """The next CPR number of a shape from ``at`` on; a run of digits that is none does not hide one behind it."""
    while match := shape.search(plain, at):
        digits = re.sub(r"\D", "", match.group())
        if _is_date(digits) and not _is_something_else(match.group()):
            return match
        at = match.start() + 1
    return None


def mask(text: str) -> tuple[str, bool]:
    """``text`` with each CPR number masked, and whether there was one."""
    if sum(map(str.isdecimal, text)) < 10:
        return text, False
    plain = _digits(text)
    pieces: list[str] = []
    at = 0
    while matches := [match for shape in _SHAPES if (match := _find(plain, shape, at))]:
        first = min(matches, key=lambda match: (match.start(), -match.end()))
        pieces += [text[at : first.start()], MASK]
        at = first.end()
    return ("".join([*pieces, text[at:]]), True) if pieces else (text, False)
