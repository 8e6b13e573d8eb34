"""The facts the engine and the texts see: one immutable snapshot, replaced whole when something changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.clock import COPENHAGEN
from bot.facts import hours
from bot.understanding.values import cities
from flows.ports import Appointment, Place, Wanted
from flows.session import Answer


@dataclass(frozen=True)
class PlaceRow:
    """A place as stored."""

    slug: str
    kind: str
    name: str
    city: str
    address: str = ""
    phone: str = ""
    hours: Mapping[str, Sequence[str]] | None = None
    hours_words: str = ""
    languages: tuple[str, ...] = ()
    just_come: bool = False
    anonymous: bool = False
    no_registration: bool = False
    children: bool | None = None
    dogs: bool | None = None
    intoxication: bool | None = None
    can: tuple[str, ...] = ()
    operator: str = ""
    url: str = ""
    note: str = ""
    checked_on: dt.date | None = None
    confidence: str = "medium"


CRISIS_KINDS = frozenset({"emergency", "police", "suicide_line", "violence_line", "child_line"})
"""Never dropped and never hedged away: shown even when the date of the check is old."""


CHECK_DAYS = 365
"""Days that a check of a place holds, unless the setting ``place_check_days`` says otherwise."""


def check_days(settings: Mapping[str, object]) -> int:
    """Days that a check of a place holds."""
    days = settings.get("place_check_days")
    return days if isinstance(days, int) and not isinstance(days, bool) and days > 0 else CHECK_DAYS


def _fits(row: PlaceRow, wanted: Wanted) -> bool:
    """Whether a place is what somebody wants, whatever the hour."""
    return (
        wanted.kind in ("", row.kind)
        and (wanted.city is None or row.city in (wanted.city, "all"))
        and (not wanted.can or wanted.can in row.can)
        and (row.just_come or not wanted.just_come)
    )


def _soon(place: Place) -> tuple[int, dt.datetime]:
    """Where a place stands in a list: open, opens next, not known, shut for as long as one can see."""
    if place.open:
        return 0, dt.datetime.min.replace(tzinfo=dt.UTC)
    if place.next_opening is not None:
        return 1, place.next_opening
    return (2 if place.open is None else 3), dt.datetime.max.replace(tzinfo=dt.UTC)


@dataclass(frozen=True)
class Snapshot:
    """Places, hours and settings at one version. Satisfies ``flows.ports.Facts``."""

    version: str
    rows: tuple[PlaceRow, ...] = ()
    settings: Mapping[str, object] = field(default_factory=dict)
    countries: tuple[str, ...] = ("DK", "GL")

    def places(self, wanted: Wanted, *, at: dt.datetime) -> Sequence[Place]:
        """The places that are wanted; entries for all cities come last.

        Open ones first, then by their next opening, then those whose hours are not known.
        """
        found = [self._place(row, at) for row in self.rows if _fits(row, wanted)]
        kept = [place for place in found if place.open or not wanted.open_only]
        return sorted(kept, key=lambda place: (place.city == "all", *_soon(place)))

    def place(self, place_id: str, *, at: dt.datetime) -> Place | None:
        """One place by its slug."""
        return next((self._place(row, at) for row in self.rows if row.slug == place_id), None)

    def _place(self, row: PlaceRow, at: dt.datetime) -> Place:
        known = row.hours is not None
        opened = hours.open_at(row.hours, at, self.countries) if row.hours is not None else None
        return Place(
            id=row.slug,
            kind=row.kind,
            name=row.name,
            city=row.city,
            address=row.address,
            phone=row.phone,
            hours=row.hours_words,
            open=opened,
            next_opening=hours.next_opening(row.hours, at, self.countries)
            if row.hours is not None and known and not opened
            else None,
            closes=hours.closes_at(row.hours, at, self.countries)
            if row.hours is not None and opened
            else None,
            languages=row.languages,
            just_come=row.just_come,
            anonymous=row.anonymous,
            no_registration=row.no_registration,
            children=row.children,
            dogs=row.dogs,
            intoxication=row.intoxication,
            can=row.can,
            operator=row.operator,
            ring_first=row.kind not in CRISIS_KINDS and (row.confidence == "low" or not self._fresh(row, at)),
            note=row.note,
            url=row.url,
        )

    def _fresh(self, row: PlaceRow, at: dt.datetime) -> bool:
        """Whether somebody has looked within ``place_check_days``."""
        if row.checked_on is None:
            return False
        days = check_days(self.settings)
        return at.astimezone(COPENHAGEN).date() <= row.checked_on + dt.timedelta(days=days)

    def phone(self, kind: str) -> str:
        """The number of the first line of a kind. 112 stands even when the directory is empty."""
        found = next((row.phone for row in self.rows if row.kind == kind and row.phone), "")
        return found or ("112" if kind == "emergency" else "")

    def remembered(self, names: Sequence[str]) -> Mapping[str, Answer]:
        """Nothing: it is nobody's snapshot in particular."""
        return {}

    def city(self, words: str) -> str | None:
        """The slug of the city that ``words`` names."""
        return cities.city_in(words)

    def city_name(self, slug: str) -> str:
        """The city's name as written."""
        return cities.city_name(slug)

    def setting(self, name: str) -> str:
        """A setting as text; empty when unset."""
        value = self.settings.get(name, "")
        return value if isinstance(value, str) else "" if value is None else str(value)

    def appointments(self) -> Sequence[Appointment]:
        """None: a snapshot for everybody knows nobody's."""
        return ()

    def appointment(self, about: str) -> Appointment | None:
        """None, for the same reason."""
        return None

    def above_menu(self) -> int:
        """None."""
        return 0

    def few_reminders(self) -> bool:
        """A snapshot is nobody's pace."""
        return False

    def others_may_read(self) -> bool:
        """A snapshot stands on no channel."""
        return False
