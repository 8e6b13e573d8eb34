"""The facts the engine and the texts see: one immutable snapshot, replaced whole when something changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.facts import cities, hours
from flows.ports import Appointment, Place
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
    url: str = ""
    note: str = ""
    checked_on: dt.date | None = None
    confidence: str = "medium"


CRISIS_KINDS = frozenset({"emergency", "police", "suicide_line", "violence_line", "child_line"})
"""Never dropped and never hedged away: shown even when the date of the check is old."""


@dataclass(frozen=True)
class Snapshot:
    """Places, hours and settings at one version. Satisfies ``flows.ports.Facts``."""

    version: str
    rows: tuple[PlaceRow, ...] = ()
    settings: Mapping[str, object] = field(default_factory=dict)
    countries: tuple[str, ...] = ("DK", "GL")

    def places(
        self, *, kind: str, city: str | None, at: dt.datetime, open_only: bool = False
    ) -> Sequence[Place]:
        """Places of a kind in a city (None: anywhere), open ones first; entries for all cities come last."""
        found = [
            (row, self._place(row, at))
            for row in self.rows
            if row.kind == kind and (city is None or row.city in (city, "all"))
        ]
        kept = [pair for pair in found if not open_only or pair[1].open is not False]
        kept.sort(key=lambda pair: (pair[0].city == "all", {True: 0, None: 1, False: 2}[pair[1].open]))
        return [place for _, place in kept]

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
            languages=row.languages,
            just_come=row.just_come,
            anonymous=row.anonymous,
            ring_first=row.kind not in CRISIS_KINDS and (row.confidence == "low" or row.checked_on is None),
            note=row.note,
            url=row.url,
        )

    def phone(self, kind: str) -> str:
        """The number of the first line of a kind. 112 stands even when the directory is empty."""
        found = next((row.phone for row in self.rows if row.kind == kind and row.phone), "")
        return found or ("112" if kind == "emergency" else "")

    def remembered(self, names: Sequence[str]) -> Mapping[str, Answer]:
        """Nothing: it is nobody's snapshot in particular."""
        return {}

    def city(self, words: str) -> str | None:
        """The slug of the city that ``words`` names."""
        return cities.city_slug(words)

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

    def others_may_read(self) -> bool:
        """A snapshot stands on no channel."""
        return False
