"""What has been told of an appointment so far: kept among the answers under names that no flow can write."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from flows.ports import Wanted
from flows.reading import today
from flows.session import InputKind, Provenance, Value

if TYPE_CHECKING:
    from flows.walk import Walk

WHAT = ("municipality", "doctor", "jobcentre", "home", "court", "other")
FIRST = 3
"""How many kinds are offered before the page is turned: with ``more``, four buttons."""
DUTY = ("duty", "offer", "not-sure")
INTERPRETER = ("west", "east", "north", "none", "not-sure")
HERE, GREENLAND = "Europe/Copenhagen", "America/Nuuk"
FARTHEST = dt.timedelta(days=730)
"""Nobody is called in for later than this; such a year is a slip of the finger."""
OFFICE_CLOSES = 15
"""From this hour on today is not among the days that are offered."""
OFFICE = ("08:00", "18:00")
"""When one is called in, the end not included: of the hours that "kl. 3" may mean the one between them is meant."""
OFFERED_DAYS = 3
OFFERED_TIMES = ("09:00", "10:00", "13:00")
LISTED = (
    "municipality", "homeless_unit", "greenlandic_house", "drop_in", "legal", "family", "shelter", "women_shelter",
)  # fmt: skip
"""Kinds of places where one may have an appointment."""

ASKED = "appointment-ask-"
"""What the ids of the questions' texts begin with."""
OTHER_DAY, OTHER_TIME = "other-day", "other-time"
DAYS, TIMES = "days", "times"
"""Parts of a draft: what the words for a day or a time may mean, to choose among."""
CANDIDATES = 3
"""How many of them are offered."""
SEVERAL = {DAYS: "appointment-several-days", TIMES: "appointment-several-times"}
"""Said before the question is asked again with them."""
PLACE_CHOICES = ("list", "words", "not-known")
NOTHING_KNOWN = ("not-said", "not-known")
"""Buttons beside the words for what to bring; either way nothing is kept."""
CHOICES: dict[str, tuple[str, ...]] = {
    "what": WHAT,
    "zone": ("here", "greenland"),
    "where": PLACE_CHOICES,
    "duty": DUTY,
    "interpreter": ("wanted", "none", "not-sure"),
    "language": ("west", "east", "north", "not-sure"),
    "bring": NOTHING_KNOWN,
    "show-place": ("time-and-place", "time-only"),
    "summary": ("fits", "change-time", "change-place", "start-over"),
    "summary-more": ("change-bring", "start-over"),
    "summary-short": ("fits", "change-time", "change-place", "start-over"),
    "move-sure": ("fits", "change-time", "keep"),
    "cancel-sure": ("cancel", "keep"),
}
"""Questions answered by a button of their own text, and those buttons."""
KINDS: dict[str, InputKind] = {
    "date": "date", "day": "date", "time": "time", "clock": "time", "city": "city", "place": "place", "words": "text",
    "bring": "text",
}  # fmt: skip
PASSED: dict[str, Value] = {
    "zone": HERE, "where": "not-known", "city": "", "place": "", "words": "", "duty": "not-sure",
    "interpreter": "not-sure", "language": "not-sure", "bring": "",
    "show-place": "time-only",
}  # fmt: skip
"""What a question counts as when it is passed over; the others are not left out, the step is."""
WORDS = 200
"""Characters of a place, or of what to bring, in the citizen's own words."""


class Draft:
    """The parts told at the present step. A dot in their names keeps them apart from every flow's answers."""

    def __init__(self, walk: Walk) -> None:
        self._walk = walk
        self._prefix = f"{walk.at.flow}.{walk.at.step}."

    def has(self, part: str) -> bool:
        """Whether the part was told or passed over."""
        return self._prefix + part in self._walk.answers

    def get(self, part: str) -> Value:
        """What was told; None when nothing was."""
        return self._walk.value(self._prefix + part)

    def keep(self, part: str, value: Value, how: Provenance) -> None:
        """Keep what was told."""
        self._walk.keep(self._prefix + part, value, how)

    def among(self, part: str) -> tuple[str, ...]:
        """What was told may mean, to choose among."""
        value = self.get(part)
        return tuple(value) if isinstance(value, list) else ()

    def drop(self, *parts: str) -> None:
        """Forget parts; without any, all of them."""
        names = [name for name in self._walk.answers if name.startswith(self._prefix)]
        self._walk.drop(name for name in names if not parts or name.removeprefix(self._prefix) in parts)


def wall_at(now: dt.datetime, zone: str) -> str:
    """The instant on the clock of a zone, as appointments write it."""
    try:
        return now.astimezone(ZoneInfo(zone)).replace(tzinfo=None).isoformat("T", "minutes")
    except (OverflowError, ValueError):
        return now.replace(tzinfo=None).isoformat("T", "minutes")


def days_offered(now: dt.datetime) -> tuple[str, ...]:
    """The next days on which offices are open, today too while it is early; ISO dates."""
    day, hour = today(now), int(wall_at(now, HERE)[11:13])
    found: list[str] = []
    try:
        if hour >= OFFICE_CLOSES:
            day += dt.timedelta(days=1)
        while len(found) < OFFERED_DAYS:
            if day.weekday() < 5:
                found.append(day.isoformat())
            day += dt.timedelta(days=1)
    except OverflowError:
        pass
    return tuple(found)


def too_far(day: str, now: dt.datetime) -> bool:
    """Whether an ISO date lies so far ahead that it was hardly meant."""
    return dt.date.fromisoformat(day) - today(now) > FARTHEST


def at_work(times: tuple[str, ...]) -> tuple[str, ...]:
    """Of the times that words may mean, those in office hours; all when there is none.

    A time in the small hours, written with its minutes, may mean the afternoon as well: both, to choose between.
    """
    inside = tuple(time for time in times if OFFICE[0] <= time < OFFICE[1])
    if inside or len(times) != 1 or times[0] >= OFFICE[0]:
        return inside or times
    later = f"{int(times[0][:2]) + 12}{times[0][2:]}"
    return (*times, later) if OFFICE[0] <= later < OFFICE[1] else times


def listed_places(walk: Walk, city: Value) -> tuple[str, ...]:
    """Ids of places in a city where one may have an appointment; lines for the whole country are none."""
    if not isinstance(city, str) or not city:
        return ()
    found: dict[str, None] = {}
    for kind in LISTED:
        places = walk.facts.places(Wanted(kind=kind, city=city), at=walk.now)
        found |= {place.id: None for place in places if place.city != "all"}
    return tuple(found)
