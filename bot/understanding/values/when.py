"""Days and clock times in one text, in Danish and Greenlandic: all that it may mean, or nothing.

Own code, because no library knows Greenlandic, and those that read Danish (dateparser) guess where two days may be
meant. The sources of what a phrase may mean stand beside it in ``dates`` and ``times``.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal
from zoneinfo import ZoneInfo

import msgspec

from bot.understanding.normalise import fold
from bot.understanding.values.dates import Found, bare, found_days, share_month
from bot.understanding.values.lexicon import AROUND, ASKING, HOUR, MINUTE, NOON, STORY
from bot.understanding.values.times import Heard, clock, four_digits, heard_times, spoken, within
from bot.understanding.values.tokens import Token, tokens

DENMARK = ZoneInfo("Europe/Copenhagen")
Asked = Literal["date", "time"]
_AMBIGUOUS = 2
"""Pairs of numbers that may be a day or a clock time and are tried both ways; who writes more is not understood."""
_STRANGE = 1
"""Words that may stand around an answer besides those that one says it with; with more it is the day of anything."""
_FROM_NOW = re.compile("oN(?P<half>h?)U|oN?q|UNa|NUa")


class When(msgspec.Struct, frozen=True):
    """What a text may mean, the likeliest first: ISO dates, ``HH:MM`` times; ``words``: what they were read from.

    Two of a kind are both possible. Empty: not told, or not understood.
    """

    dates: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    words: str = ""


NOTHING = When()


def when_in(text: str, now: dt.datetime, *, zone: ZoneInfo = DENMARK, asked: Asked = "date") -> When:
    """The days and times a text may mean at ``now`` (an instant) on the clock of ``zone``.

    ``asked`` decides only what could be either: "10.12" is a day of December or twelve past ten. A negation, "every",
    "before", "last", a question and a story around it make another day of the one that is named, or the day of
    something else, and then nothing is understood.
    Never raises.
    """
    read = tokens(text)
    if not read or any(token.tag in "n!" for token in read):
        return NOTHING
    if any(token.tag == "?" for token in read) and any(token.tag == "_" for token in read):
        return NOTHING
    try:
        here = now.astimezone(zone)
    except (OverflowError, ValueError):
        here = now
    if _tells_a_story([token.text for token in read if token.tag == "_"]):
        return NOTHING
    found = [_Reading(read, tags, here, asked) for tags in _ways(read, asked)]
    wanted = [reading for reading in found if reading.of(asked)]
    other: Asked = "time" if asked == "date" else "date"
    best = next(iter(wanted), None) or next((reading for reading in found if reading.of(other)), None)
    return best.when() if best is not None else NOTHING


def _tells_a_story(words: Sequence[str]) -> bool:
    """Whether words around a day ask something, or tell more than which day it is."""
    if any(fold(word) in ASKING or STORY.search(word) for word in words):
        return True
    return sum(fold(word) not in AROUND for word in words) > _STRANGE


def _ways(read: Sequence[Token], asked: Asked) -> Iterator[str]:
    """The tags of the text in each way its pairs of numbers may be read, the likeliest first."""
    pairs = [at for at, token in enumerate(read) if token.tag == "P"]
    plain = "".join(token.tag for token in read)
    choices = [_may_be(read, at, asked) for at in pairs]
    if sum(len(choice) > 1 for choice in choices) > _AMBIGUOUS:
        return
    if asked == "time" and len(pairs) == 1:
        choices = [choice[::-1] for choice in choices]
    ways = [plain]
    for at, choice in zip(pairs, choices, strict=True):
        ways = [f"{way[:at]}{tag}{way[at + 1 :]}" for way in ways for tag in choice]
    yield from ways


def _may_be(read: Sequence[Token], at: int, asked: Asked) -> str:
    """Which tags a pair of numbers may take: ``P`` a date, ``C`` a clock time, ``G`` from an hour to another."""
    pair = read[at].value
    assert isinstance(pair, tuple)
    _, _, _, date, time, hours = pair
    if at and read[at - 1].tag == "k":
        return "C" if time else "G" if hours else "_"
    if read[at + 1 : at + 2] and read[at + 1].tag == "M":
        # "3-5 december": from a day to another.
        return "_"
    return ("P" if date else "") + ("C" if time else "G" if hours and asked == "time" else "") or "_"


class _Reading:
    """One way to read a text, with what comes of it."""

    def __init__(self, read: Sequence[Token], tags: str, here: dt.datetime, asked: Asked) -> None:
        self._read, self._tags, self._here, self._asked = read, tags, here, asked
        self._used = set[int]()
        self.dates: tuple[dt.date, ...] = ()
        self.minutes: tuple[int, ...] = ()
        if not self._from_now():
            self._times()
            self._dates()
        left = {tag for at, tag in enumerate(tags) if at not in self._used}
        if "e" in left and left & set("NOFCGP"):
            # One of what stands around the "or" was not understood.
            self.dates, self.minutes = (), ()

    def of(self, asked: Asked) -> bool:
        """Whether this kind of value came of it."""
        return bool(self.dates if asked == "date" else self.minutes)

    def when(self) -> When:
        """As the result."""
        words = " ".join(self._read[at].text for at in sorted(self._used))
        dates = tuple(day.isoformat() for day in self.dates)
        return When(dates, tuple(clock(minute) for minute in self.minutes), words)

    def _from_now(self) -> bool:
        """``Om to timer``, ``om et kvarter``: an instant, across a change of clocks too."""
        match = _FROM_NOW.search(self._tags)
        if match is None:
            return False
        span = self._read[match.start() : match.end()]
        units = [token.value for token in span if token.tag == "U"]
        if units and units[0] not in (HOUR, MINUTE):
            return False
        numbers = [token.value for token in span if token.tag == "N"]
        count = numbers[0] if numbers and isinstance(numbers[0], int) else 1
        each = 15 if not units else 1 if units[0] == MINUTE else 30 if match["half"] else 60
        try:
            then = (self._here.astimezone(dt.UTC) + dt.timedelta(minutes=count * each)).astimezone(
                self._here.tzinfo
            )
        except (OverflowError, ValueError):
            return True
        self.dates, self.minutes = (then.date(),), (then.hour * 60 + then.minute,)
        self._used.update(range(match.start(), match.end()))
        return True

    def _times(self) -> None:
        heard = list(heard_times(self._read, self._tags))
        for each in heard:
            self._use(each.start, each.end)
        if not heard:
            heard = self._bare_hour()
        minutes = self._joined(heard)
        parts = [token.value for token, tag in zip(self._read, self._tags, strict=True) if tag in "DE"]
        for part in parts:
            exact = len(heard) == 1 and heard[0].exact
            assert isinstance(part, tuple)
            minutes = within(minutes, (part[0], part[1]), exact=exact)
        if not heard and parts == [NOON]:
            minutes = (12 * 60,)
        self.minutes = minutes
        self._used.update(at for at, tag in enumerate(self._tags) if tag == "D" and minutes)

    def _bare_hour(self) -> list[Heard]:
        """A number that is no part of a date: beside a part of the day, or all that was written of a time."""
        taken = self._taken_by_dates()
        left = [at for at, tag in enumerate(self._tags) if tag in "NF" and at not in taken]
        others = [tag for at, tag in enumerate(self._tags) if at not in taken and tag not in "NFDEdiopt?"]
        beside = any(tag in "DE" for tag in self._tags)
        if len(left) != 1 or others or not (beside or self._asked == "time"):
            return []
        number, text = self._read[left[0]].value, self._read[left[0]].text
        assert isinstance(number, int)
        if number == 1 and not text.isdecimal():
            # "En" is a word of any sentence.
            return []
        self._use(left[0], left[0] + 1)
        four = self._tags[left[0]] == "F"
        return [Heard(left[0], left[0] + 1, four_digits(number) if four else spoken(number), exact=four)]

    def _taken_by_dates(self) -> set[int]:
        found = found_days(self._read, self._tags, self._here.date())
        return {at for each in found if each.days for at in range(each.start, each.end)}

    def _joined(self, heard: Sequence[Heard]) -> tuple[int, ...]:
        """One time, or the first of a stretch; several beside each other only where "or" stands between them."""
        if not heard or any(not each.minutes for each in heard):
            return ()
        if len({each.minutes for each in heard}) == 1:
            return heard[0].minutes
        between = self._tags[heard[0].end : heard[-1].start]
        if "e" in between:
            return tuple(dict.fromkeys(minute for each in heard for minute in each.minutes))
        return heard[0].minutes if len(heard) == 2 and between in ("t", "tk") else ()

    def _dates(self) -> None:
        free = "".join(" " if at in self._used else tag for at, tag in enumerate(self._tags))
        if free == "N" and self._asked == "date":
            number = self._read[0].value
            assert isinstance(number, int)
            self.dates = bare(number, self._here.date())
            self._use(0, 1)
            return
        found = list(found_days(self._read, free, self._here.date()))
        # "Tirsdag 10" may be the tenth or ten o'clock.
        if re.search("WN", free) or not found or any(not each.days for each in found):
            return
        if "e" in free:
            share_month(found, self._read, free, self._here.date())
        self.dates = _apart(found) if "e" in free else _agreed(found)
        if self.dates:
            for each in found:
                self._use(each.start, each.end)

    def _use(self, start: int, end: int) -> None:
        self._used.update(range(start, end))


def _apart(found: Sequence[Found]) -> tuple[dt.date, ...]:
    """All days that are told apart by "or". A weekday right before a date is of that date, and must be its."""
    days: list[dt.date] = []
    for before, each in pairwise([Found(-1, -1, ()), *found]):
        if before.weekday is None or each.weekday is not None or before.end != each.start:
            days += each.days
            continue
        fitting = [day for day in each.days if day.weekday() == before.weekday]
        if not fitting:
            return ()
        days = [day for day in days if day not in before.days] + fitting
    return tuple(dict.fromkeys(days))


def _agreed(found: Sequence[Found]) -> tuple[dt.date, ...]:
    """The days that every turn of phrase allows."""
    dated = [each for each in found if each.weekday is None]
    weekdays = {each.weekday for each in found} - {None}
    days = found[0].days if not dated else dated[0].days
    for each in dated or found[1:]:
        days = tuple(day for day in days if day in each.days)
    return tuple(day for day in days if not weekdays or weekdays == {day.weekday()})
