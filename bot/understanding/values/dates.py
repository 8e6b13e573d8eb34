"""Days in words: what each turn of phrase may mean, told from today."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence

from bot.understanding.values.lexicon import DAY, MONTH, WEEK
from bot.understanding.values.tokens import Token

Days = tuple[dt.date, ...]
Rule = Callable[[Sequence[Token], dt.date], Days]
_FIRST_BARE = 5
"""From this number on a bare number may be a day of the month; up to four it may be the place of a button."""
_EIGHT_DAYS = 8
"""``Om otte dage`` is a week to many, and eight days to others."""


class Found:
    """A turn of phrase: where it stands among the tokens, and the days it may mean, the likeliest first."""

    __slots__ = ("days", "end", "start", "weekday")

    def __init__(self, start: int, end: int, days: Days, weekday: int | None = None) -> None:
        self.start, self.end, self.days, self.weekday = start, end, days, weekday


def found_days(tokens: Sequence[Token], tags: str, today: dt.date) -> Iterator[Found]:
    """The turns of phrase in order, none within another. ``tags``: one letter a token, as the caller reads them."""
    at = 0
    while at < len(tags):
        for pattern, rule in _RULES:
            match = pattern.match(tags, at)
            if match is None:
                continue
            span = tokens[at : match.end()]
            alone = span[-1].value if tags[at : match.end()].lstrip("ip") == "W" else None
            yield Found(at, match.end(), rule(span, today), alone if isinstance(alone, int) else None)
            at = match.end()
            break
        else:
            at += 1


def share_month(found: Sequence[Found], tokens: Sequence[Token], tags: str, today: dt.date) -> None:
    """In ``5. eller 6. maj`` the month is of both: a number alone takes it from the one beside it that has it."""
    months = [
        [token for token in tokens[each.start : each.end] if token.tag in "My"]
        for each in found
        if "M" in tags[each.start : each.end]
    ]
    if len(months) != 1:
        return
    for each in found:
        if re.fullmatch("d?[NO]", tags[each.start : each.end]):
            each.days = _dated([*tokens[each.start : each.end], *months[0]], today)


def day_of(year: int, month: int, day: int) -> Days:
    """The day, or nothing when there is none such."""
    try:
        return (dt.date(year, month, day),)
    except ValueError:
        return ()


def coming(day: int, month: int | None, today: dt.date) -> Days:
    """The next such day, today included; the 29th of February and the 31st wait for a year or month that has one."""
    for ahead in range(9 * 12):
        year, number = divmod(today.year * 12 + today.month - 1 + ahead, 12)
        if month in (None, number + 1):
            found = day_of(year, number + 1, day)
            if found and found[0] >= today:
                return found
    return ()


def later(today: dt.date, days: int) -> Days:
    """So many days on (back, where it is negative)."""
    try:
        return (today + dt.timedelta(days=days),)
    except OverflowError:
        return ()


def _number(span: Sequence[Token], tags: str) -> int:
    value = next(token.value for token in span if token.tag in tags)
    assert isinstance(value, int)
    return value


def _dated(span: Sequence[Token], today: dt.date) -> Days:
    """A day and a month, and perhaps a year."""
    day, month = _number(span, "NOQw"), _number(span, "M")
    years = [token.value for token in span if token.tag == "y"]
    return day_of(int(str(years[0])), month, day) if years else coming(day, month, today)


def _pair(span: Sequence[Token], today: dt.date) -> Days:
    pair = next(token.value for token in span if token.tag == "P")
    assert isinstance(pair, tuple)
    day, month, year = pair[:3]
    years = [token.value for token in span if token.tag == "y"]
    if years:
        year = int(str(years[0]))
    return coming(day, month, today) if year < 0 else day_of(year, month, day)


def _iso(span: Sequence[Token], today: dt.date) -> Days:
    value = span[0].value
    assert isinstance(value, tuple)
    return day_of(*value)


def _feast(span: Sequence[Token], today: dt.date) -> Days:
    value = span[0].value
    assert isinstance(value, tuple)
    return coming(value[0], value[1], today)


def _of_this_month(span: Sequence[Token], today: dt.date) -> Days:
    return coming(_number(span, "NOw"), None, today)


def _of_next_month(span: Sequence[Token], today: dt.date) -> Days:
    year, month = divmod(today.year * 12 + today.month, 12)
    unit = _number(span, "U")
    return day_of(year, month + 1, _number(span, "NOw")) if unit == MONTH else ()


def bare(number: int, today: dt.date) -> Days:
    """A number that is all that was written: a day of the month, unless it may be the place of a button."""
    return coming(number, None, today) if number >= _FIRST_BARE else ()


def _from_today(span: Sequence[Token], today: dt.date) -> Days:
    return later(today, _number(span, "R"))


def _in(span: Sequence[Token], today: dt.date) -> Days:
    """In so many days or weeks. Months are not all as long, and "in a month" is no day."""
    number, unit = _number(span, "N"), _number(span, "U")
    if unit == DAY and number == _EIGHT_DAYS and span[0].tag == "o":
        return (*later(today, 7), *later(today, 8))
    return later(today, number * unit) if unit in (DAY, WEEK) else ()


def _weekday(span: Sequence[Token], today: dt.date) -> Days:
    """The next such day. On the day itself it may be today or in a week; with "på" before it, it is to come."""
    ahead = (_number(span, "W") - today.weekday()) % 7
    if ahead:
        return later(today, ahead)
    return later(today, 7) if span[0].tag in "pT" else (today, *later(today, 7))


def _gone(span: Sequence[Token], today: dt.date) -> Days:
    return later(today, -((today.weekday() - _number(span, "B") - 1) % 7 + 1))


def _next_week(span: Sequence[Token], today: dt.date) -> Days:
    """A weekday of the coming calendar week."""
    if _number(span, "U") != WEEK:
        return ()
    return later(today, 7 - today.weekday() + _number(span, "W"))


def _this_week(span: Sequence[Token], today: dt.date) -> Days:
    return later(today, _number(span, "W") - today.weekday()) if _number(span, "U") == WEEK else ()


def _next(span: Sequence[Token], today: dt.date) -> Days:
    """``Næste tirsdag``: the first to come, or the one of next week; Danes differ, and then it is both.

    What is tomorrow is called tomorrow: it is none of them where next week has one, too.
    """
    first = (_number(span, "W") - today.weekday() - 1) % 7 + 1
    week = 7 - today.weekday() + _number(span, "W")
    ahead = {first, week} - ({1} if week > 1 else set())
    if ahead == {1}:
        # On a Sunday tomorrow is in next week, too.
        ahead = {1, 8}
    return tuple(day for number in sorted(ahead) for day in later(today, number))


def _weeks_after(span: Sequence[Token], today: dt.date) -> Days:
    """``På tirsdag om otte dage``, ``tirsdag om en uge``: the coming one and as many weeks."""
    number, unit = _number(span, "N"), _number(span, "U")
    weeks = number if unit == WEEK else {7: 1, 8: 1, 14: 2, 21: 3}.get(number, 0) if unit == DAY else 0
    ahead = (_number(span, "W") - today.weekday() - 1) % 7 + 1
    return later(today, ahead + 7 * weeks) if weeks else ()


def _week_number(span: Sequence[Token], today: dt.date) -> Days:
    """A weekday of a week by its number, as Danish calendars count: the next such week that is not over."""
    if _number(span, "U") != WEEK:
        return ()
    for year in (today.year, today.year + 1):
        try:
            day = dt.date.fromisocalendar(year, _number(span, "N"), _number(span, "W") + 1)
        except ValueError:
            continue
        if day >= today:
            return (day,)
    return ()


def _nothing(span: Sequence[Token], today: dt.date) -> Days:
    return ()


_RULES: tuple[tuple[re.Pattern[str], Rule], ...] = tuple(
    (re.compile(pattern), rule)
    for pattern, rule in (
        ("I", _iso),
        ("d?P[y]?", _pair),
        ("d?[NO](?=ep?W?d?[NO]M)", _of_this_month),
        ("d?[NOw]d?My?|My?d?[OQNw]y?|yM[OQN]", _dated),
        ("(d?O|d[Nw])i?XU|XUd[ONw]", _of_next_month),
        ("pi?W[oi]NU|WoNU|oNUp?W", _weeks_after),
        ("p?Wi?XU|XUp?W", _next_week),
        ("p?Wi?TU", _this_week),
        ("p?Wi?UN|UNp?W", _week_number),
        ("p?XW|WX", _next),
        ("iB|B", _gone),
        ("oNU|UNa|NUa", _in),
        ("XU|TU|UX|UN", _nothing),
        ("dO|dN|dw(?![_U])|(?<![_fkt])O(?![_U])", _of_this_month),
        ("NW", _nothing),
        ("[pT]+W|W", _weekday),
        ("i?R", _from_today),
        ("E", lambda span, today: (today,)),
        ("A", _feast),
    )
)
"""Turns of phrase, the longer before the shorter that they begin with."""
