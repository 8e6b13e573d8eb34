"""The keys a setup file may have. Unknown keys are faults; ``setup.example.yaml`` shows every one."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Discriminator, Field, StringConstraints, Tag

from bot.facts.hours import faults
from flows.vocabulary import Doing

SLUG = r"^[a-zæøå0-9][a-zæøå0-9-]{0,63}$"
KIND = r"^[a-z][a-z0-9_-]{0,63}$"
SPAN = r"^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$"
_DAY = "(mon|tue|wed|thu|fri|sat|sun)"
DAYS = rf"^(\d\d-\d\d\.\.\d\d-\d\d )?(daily|holiday|{_DAY}(-{_DAY})?)$"
EMAIL = r"^[^@\s]{1,64}@[^@\s]+\.[^@\s]+$"
COLOUR = r"^#[0-9a-fA-F]{6}$"
PHONE = r"^[+0-9][0-9 ]{2,20}$"
ADDRESS = r"^https?://\S+$"
SHAPES = {
    SLUG: "a word of small letters, digits and hyphens",
    KIND: "a word of small letters, digits, hyphens and underscores",
    SPAN: 'a span such as "09:00-15:00"',
    DAYS: "days such as mon, mon-thu, daily or holiday, a season before them as in 10-01..04-30 daily",
    EMAIL: "an e-mail address",
    COLOUR: 'a colour such as "#0b5d6b"',
    PHONE: "a phone number of digits and spaces",
    ADDRESS: "an address that begins with https:// or http://",
}
"""Each pattern in words, for the fault that names it."""

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
LongLine = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
Slug = Annotated[str, StringConstraints(pattern=SLUG)]
Span = Annotated[str, StringConstraints(pattern=SPAN)]


def _real_days(days: str) -> str:
    """The days, unless their season has a day that no year has."""
    if found := faults({days: []}):
        raise ValueError(found[0])
    return days


Days = Annotated[str, StringConstraints(pattern=DAYS), AfterValidator(_real_days)]
Email = Annotated[str, StringConstraints(strip_whitespace=True, to_lower=True, pattern=EMAIL)]
Hours = dict[Days, list[Span]]
HoursOrWords = Annotated[
    Annotated[Hours, Tag("table")] | Annotated[LongLine, Tag("words")],
    Discriminator(lambda value: "table" if isinstance(value, dict) else "words"),
]
Role = Literal["admin", "editor", "reviewer", "caseworker", "coordinator", "interpreter", "auditor"]


class Strict(BaseModel):
    """Refuses keys it does not know and values of another kind."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Organisation(Strict):
    """Who runs this installation, as citizens see it."""

    name: Line | None = None
    accent: Annotated[str, StringConstraints(pattern=COLOUR)] | None = None
    language_order: Annotated[list[Literal["kl", "da"]], Field(min_length=2, max_length=2)] | None = None
    reads: Line | None = None


class SettingValues(Strict):
    """What staff may also change in the console. Days are whole days."""

    telegram_content: Literal["guidance", "full"] | None = None
    remember_days: Annotated[int, Field(ge=1, le=3650)] | None = None
    forget_days: Annotated[int, Field(ge=1, le=3650)] | None = None
    nudge: bool | None = None
    case_copy_days: Annotated[int, Field(ge=1, le=3650)] | None = None
    status_days: Annotated[int, Field(ge=1, le=60)] | None = None
    reopen_days: Annotated[int, Field(ge=0, le=90)] | None = None
    place_check_days: Annotated[int, Field(ge=1, le=3650)] | None = None
    coordinator_most: Annotated[int, Field(ge=1, le=1000)] | None = None
    coordinator_away_days: Annotated[int, Field(ge=1, le=365)] | None = None
    houses: list[Literal["greenlandic-house", "municipality", "phone", "visit"]] | None = None
    flow_review: bool | None = None
    second_reviewer: list[Slug] | None = None
    launched: bool | None = None


class Team(Strict):
    """A unit that takes cases."""

    name: Line
    house: Line | None = None
    topics: list[Slug] = []
    cities: list[Slug] = []
    capacity: Annotated[int, Field(ge=1, le=10_000)] | None = None
    place: Slug | None = None


class RoutingWhen(Strict):
    """What a case must be like."""

    city: Slug | None = None
    topic: Slug | None = None
    language: Literal["kl", "da"] | None = None
    benefit: Slug | None = None


class Rule(Strict):
    """Where a case goes: ``when`` with ``team``, or ``otherwise`` with a team's name."""

    when: RoutingWhen | None = None
    team: Line | None = None
    otherwise: Line | None = None


class StaffEntry(Strict):
    """Somebody to invite."""

    email: Email
    name: Line
    role: Role
    teams: list[Line] = []


class PlaceEntry(Strict):
    """A place or a line to call. ``hours`` is a table or words; ``id`` is made from kind, city and name.

    ``owner``: whose it is to look again on ``review``; without a day, so many days after ``checked``.
    """

    id: Slug | None = None
    kind: Annotated[str, StringConstraints(pattern=KIND)]
    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
    city: Slug
    source: LongLine
    checked: dt.date
    address: LongLine | None = None
    phone: Annotated[str, StringConstraints(pattern=PHONE)] | None = None
    hours: HoursOrWords | None = None
    languages: list[Slug] = []
    just_come: bool = False
    anonymous: bool = False
    no_registration: bool = False
    can: list[Doing] = []
    operator: (
        Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)] | None
    ) = None
    url: Annotated[str, StringConstraints(pattern=ADDRESS, max_length=300)] | None = None
    note: Annotated[str, StringConstraints(max_length=2000)] | None = None
    confidence: Literal["high", "medium", "low"] = "medium"
    owner: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=254)] | None = (
        None
    )
    review: dt.date | None = None


class Setup(Strict):
    """A whole file. Everything may be left out; what is left out stays as it is."""

    organisation: Organisation = Organisation()
    settings: SettingValues = SettingValues()
    teams: list[Team] = []
    hours: dict[Line, Hours] = {}
    holidays: list[Literal["DK", "GL"]] | None = None
    routing: list[Rule] | None = None
    staff: list[StaffEntry] = []
    places: list[PlaceEntry] = []
