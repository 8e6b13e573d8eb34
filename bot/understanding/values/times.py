"""Clock times in words: what each turn of phrase may mean.

Danish clocks are written with 24 hours and spoken with twelve. What is written with its minutes ("7.30", "14:05") is
that minute. A bare hour and spoken words ("kl. 3", "halv tre") may be before or after noon, and are both unless a
part of the day says which; whoever asks may know more, such as when offices are open.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from bot.understanding.values.tokens import Token

Minutes = tuple[int, ...]
"""Minutes from midnight."""
DAY = 24 * 60
_HALF = 12 * 60
_QUARTER, _MOST_PAST = 15, 29
"""``Fem over tre`` goes up to a half; then it is told from the next hour."""


class Heard:
    """A turn of phrase: where it stands, and the minutes of the day it may mean, the likeliest first.

    ``exact``: written with its minutes, so that no part of the day need say which half of the day it is.
    """

    __slots__ = ("end", "exact", "minutes", "start")

    def __init__(self, start: int, end: int, minutes: Minutes, *, exact: bool = False) -> None:
        self.start, self.end, self.minutes, self.exact = start, end, minutes, exact


def heard_times(tokens: Sequence[Token], tags: str) -> Iterator[Heard]:
    """The turns of phrase that say by themselves that they are clock times, in order."""
    at = 0
    while at < len(tags):
        for pattern, rule, exact in _RULES:
            match = pattern.match(tags, at)
            if match is not None:
                yield Heard(at, match.end(), rule(tokens[at : match.end()]), exact=exact)
                at = match.end()
                break
        else:
            at += 1


def spoken(hour: int, minute: int = 0) -> Minutes:
    """Both halves of the day for an hour up to twelve, the morning first, but noon before midnight."""
    if not 0 <= hour < 24 or not 0 <= minute < 60:
        return ()
    if hour in range(1, 12):
        return hour * 60 + minute, hour * 60 + minute + _HALF
    return (_HALF + minute, minute) if hour == 12 else (hour * 60 + minute,)


def within(minutes: Minutes, part: tuple[int, int], *, exact: bool) -> Minutes:
    """Those that lie in a part of the day; what was written exactly before noon may be meant after it."""
    if exact and len(minutes) == 1 and minutes[0] < _HALF:
        minutes = (minutes[0], minutes[0] + _HALF)
    start, end = part
    return tuple(m for m in minutes if start <= m < end or start <= m + DAY < end)


def clock(minutes: int) -> str:
    """``HH:MM``."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _numbers(span: Sequence[Token]) -> list[int]:
    return [token.value for token in span if token.tag in "NHZFy" and isinstance(token.value, int)]


def _shifted(hour: int, minutes: int) -> Minutes:
    """So many minutes from a spoken hour, before it where negative."""
    told = tuple((told + minutes) % DAY for told in spoken(hour))
    # "Halv et" is half past twelve, and that is at noon sooner than at night.
    return told[::-1] if len(told) == 2 and told[0] < 60 else told


def _hour(span: Sequence[Token]) -> Minutes:
    return spoken(_numbers(span)[0])


def _hour_and_minute(span: Sequence[Token]) -> Minutes:
    hour, minute = _numbers(span)
    return (hour * 60 + minute,) if hour < 24 and minute < 60 else ()


def _half(span: Sequence[Token]) -> Minutes:
    return _shifted(_numbers(span)[0], -30)


def _quarter(sign: int) -> Callable[[Sequence[Token]], Minutes]:
    return lambda span: _shifted(_numbers(span)[-1], sign * _QUARTER)


def _past(sign: int, base: int = 0) -> Callable[[Sequence[Token]], Minutes]:
    def read(span: Sequence[Token]) -> Minutes:
        minutes, hour = _numbers(span)
        return _shifted(hour, base + sign * minutes) if 0 < minutes <= _MOST_PAST else ()

    return read


def four_digits(number: int) -> Minutes:
    """``1430``."""
    hour, minute = divmod(number, 100)
    return (hour * 60 + minute,) if hour < 24 and minute < 60 else ()


def _four(span: Sequence[Token]) -> Minutes:
    return four_digits(_numbers(span)[0])


def _pair(span: Sequence[Token]) -> Minutes:
    pair = span[-1].value
    assert isinstance(pair, tuple)
    return (pair[0] * 60 + pair[1],)


def _range(span: Sequence[Token]) -> Minutes:
    """From an hour to another one: when it begins."""
    pair = span[-1].value
    assert isinstance(pair, tuple)
    begins = spoken(pair[0])
    return begins[:1] if pair[1] > 12 else begins


def _noon(span: Sequence[Token]) -> Minutes:
    return (_numbers(span)[0],)


_RULES: tuple[tuple[re.Pattern[str], Callable[[Sequence[Token]], Minutes], bool], ...] = tuple(
    (re.compile(pattern), rule, exact)
    for pattern, rule, exact in (
        ("k?C", _pair, True),
        ("k?G", _range, False),
        ("[kf]+Ntk?[NC]|NtC", _hour, False),
        ("k[Fy]", _four, True),
        ("k?Nvh[NH]", _past(1, -30), False),
        ("k?Nih[NH]", _past(-1, -30), False),
        ("k?NU?v[NH]", _past(1), False),
        ("k?NU?i[NH]", _past(-1), False),
        ("k?N?qv[NH]", _quarter(1), False),
        ("k?N?qi[NH]", _quarter(-1), False),
        ("k?h[NH]", _half, False),
        ("kNN(?![NU])", _hour_and_minute, True),
        ("k[NO](?!U)", lambda span: spoken(int(str(span[-1].value))), False),
        ("k?H", _hour, False),
        ("k?Z", _noon, True),
    )
)
"""Turns of phrase, the longer before the shorter that they begin with."""
