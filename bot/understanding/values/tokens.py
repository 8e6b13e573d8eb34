"""A text as the signs that the grammar of days and clock times reads: one letter for each word, number and mark."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from bot.understanding.normalise import fold
from bot.understanding.values.lexicon import (
    FORGIVEN,
    HOUR,
    SIGNS,
    STARTS,
    TWO_WORDS,
    WEEK,
    Sign,
)
from bot.understanding.values.near import LONGEST, nearest


class Token(NamedTuple):
    """One sign: ``tag`` is its letter, ``value`` what it counts for, ``text`` as it was written.

    ============  ==========================================================================================
    ``W B M``     weekday to come, weekday gone, month
    ``R A E D``   day told from today, feast, part of today, part of the day
    ``I P``       ISO date; two or three numbers with marks between them: a date, a clock time, or a range
    ``N O w Q``   number, ordinal in digits, in words, in Greenlandic words that are a day behind a month only
    ``H``         hour
    ``y F Z``     year, four digits, noon or midnight
    ``U X T``     unit of time, next, this
    ``d i o p``   the words before a date: den, i, om, på; ``a``: when it has passed
    ``k h q v``   klokken, halv, kvart, over
    ``t f e``     to, from, or; ``n``: not, ``!``: another than the one named, ``?`` as written
    ``_``         any other word
    ============  ==========================================================================================
    """

    tag: str
    value: int | tuple[int, ...]
    text: str


_SCAN = re.compile(
    r"(?P<iso>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})(?![0-9])"
    # A gap is none before a clock time: "den 3. 10.30".
    r"|(?P<pair>(?P<a>[0-9]{1,2})(?P<sep>[./:,-])(?P<gap>(?:\s(?![0-9]{1,2}[.:][0-9]{2}(?![0-9])))?)(?P<b>[0-9]{1,2})"
    r"(?:(?:(?P=sep)\s?(?P<c>[0-9]{4}|[0-9]{2})"
    r"|-(?P<d>[0-9]{4}|(?<=/[0-9]-)[0-9]{2}|(?<=/[0-9]{2}-)[0-9]{2}))(?![0-9]|[.:][0-9]))?"
    r"(?![0-9]|[.:][0-9]))\.?"
    r"|(?P<digits>[0-9]+)(?:-?(?P<end>[^\W\d_]{1,6})(?![^\W\d_])|(?P<stop>\.))?"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<mark>[?–-])"
)
_HYPHEN = re.compile(r"(?<=[qp])-(?=[^\W\d_])")
"""Greenlandic numbers and units are written with a hyphen or a space: ``arfineq-marluk``."""
_DAY_END = re.compile("i?i?at|i?an?ni|ini|nni|mi|te|de|ende")
_HOUR_END = re.compile("i?mut|i?n?nut")
_YEAR_END = re.compile("i?mi|ip|i?mut|")
_MONTH_ENDS = re.compile(r"(p|mi[a-z]*|mut|mit|mik|kut|lu)?")
_NEGATED = re.compile(r"nn?gi[lnt]")
_YEARS = range(1900, 2101)


def tokens(text: str) -> list[Token]:
    """The signs of a text, in order; none of one too long for an answer. What is neither word nor number is left out.

    Linear in the text's length.
    """
    if len(text) > LONGEST:
        return []
    plain = unicodedata.normalize("NFKC", text).casefold()
    return _joined(token for found in _SCAN.finditer(_HYPHEN.sub(" ", plain)) for token in _tokens(found))


def _tokens(found: re.Match[str]) -> Iterator[Token]:
    text = found[0]
    if found["iso"]:
        yield Token("I", tuple(int(part) for part in found["iso"].split("-")), text)
    elif found["pair"]:
        yield _pair(found)
    elif found["digits"]:
        yield from _number(found)
    elif found["word"]:
        yield Token(*_sign(found["word"]), text)
    else:
        yield Token("?" if text == "?" else "t", 0, text)


def _pair(found: re.Match[str]) -> Token:
    """``(a, b, year or -1, may be a date, may be a clock time, is a range of hours)``."""
    a, b, sep, years = int(found["a"]), int(found["b"]), found["sep"], found["c"] or found["d"]
    year = -1 if years is None else int(years) + (2000 if len(years) == 2 else 0)
    close = year < 0 and not found["gap"]
    date = sep in "./-" and 1 <= a <= 31 and 1 <= b <= 12
    clock = close and sep in ".:," and len(found["b"]) == 2 and a < 24 and b < 60
    return Token("P", (a, b, year, date, clock, close and sep == "-" and a < b < 24), found[0])


def _number(found: re.Match[str]) -> Iterator[Token]:
    digits, end, text = found["digits"], found["end"] or "", found[0]
    value = int(digits) if len(digits) < 5 else -1
    sign = _sign(end) if end else ("_", 0)
    if len(digits) == 4 and _YEAR_END.fullmatch(end):
        yield Token("y" if value in _YEARS else "F", value, text)
    elif len(digits) > 2:
        yield Token("_", 0, text)
    elif found["stop"] or _DAY_END.fullmatch(end):
        yield Token("O", value, text)
    elif _HOUR_END.fullmatch(end):
        yield Token("H", value, text)
    elif not end:
        yield Token("N", value, text)
    elif sign[0] in "UM":
        # "14dage" and "3dec" are two words; anything else glued to a number ("3km") is one of another kind.
        yield Token("N", value, digits)
        yield Token(*sign, end)
    else:
        yield Token("_", 0, text)


def _sign(word: str) -> Sign:
    plain = fold(word)
    if (known := SIGNS.get(plain)) is not None:
        return known
    for start, sign in STARTS:
        if plain.startswith(start):
            ended = _ended(sign, plain[len(start) :])
            if ended is not None:
                return ended
    if _NEGATED.search(word):
        return "n", 0
    near = {SIGNS[other] for other in nearest(plain, FORGIVEN)}
    return near.pop() if len(near) == 1 else ("_", 0)


def _ended(sign: Sign, rest: str) -> Sign | None:
    """What a Greenlandic ending makes of a word's beginning; None: another word."""
    tag, value = sign
    if tag == "M":
        return sign if _MONTH_ENDS.fullmatch(rest) else None
    if "upat" in rest or rest.startswith("pat"):
        return "W", value
    if "umat" in rest or rest.startswith("mat"):
        assert isinstance(value, int)
        return "B", value
    if "kut" in rest or rest.startswith(("lu", "toq", "suit", "ini", "it")):
        return "_", 0
    return sign


def _joined(found: Iterable[Token]) -> list[Token]:
    """Two words that are one sign are one token."""
    tokens: list[Token] = []
    for token in found:
        last = tokens[-1] if tokens else None
        both = _both(last.text, token.text) if last is not None else None
        if last is not None and both is not None:
            tokens[-1] = Token(*both, f"{last.text} {token.text}")
        else:
            tokens.append(token)
    return tokens


def _both(first: str, second: str) -> Sign | None:
    one, two = fold(first), fold(second)
    if one == "sapatip" and two.startswith("akuner"):
        return "U", WEEK
    if one == "nalunaqutap" and two.startswith("akuner"):
        return "U", HOUR
    seconds = TWO_WORDS.get(one)
    if seconds is None:
        return None
    if one == "i" and two not in seconds:
        near = nearest(two, ("morgen", "overmorgen", "eftermidag", "formidag"))
        return seconds[near[0]] if len(near) == 1 and near[0] in seconds else None
    return seconds.get(two)
