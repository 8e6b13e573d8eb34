"""What a citizen's page, the console and the calendar show of appointments. Plain values, opened."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Literal

import msgspec

from bot.appointments.times import Planned

Life = Literal["planned", "held", "queued", "sent", "seen", "answered", "expired", "failed", "cancelled"]
How = Literal["coming", "another-time", "cannot-come"]
When = Literal["usual", "none", "chosen"]
WHATS = ("municipality", "jobcentre", "doctor", "home", "court", "other")
DUTIES = ("duty", "offer", "not-sure")
INTERPRETERS = ("west", "east", "north", "none", "not-sure")
ANSWERS = ("coming", "another-time", "cannot-come")


class Details(msgspec.Struct, frozen=True, kw_only=True):
    """What is told of an appointment. ``wall``: ``2026-10-25T09:00`` on the clock of ``zone``; ``place``: a slug."""

    what: str = "other"
    duty: str = "not-sure"
    interpreter: str = "not-sure"
    wall: str
    zone: str = "Europe/Copenhagen"
    place: str | None = None
    words: str = ""
    """Where, in words, when it is no place of the list."""
    bring: str = ""
    show_place: bool = False
    """Whether the place may stand on a channel that others may read."""


class ReminderView(msgspec.Struct, frozen=True, kw_only=True):
    """The life of a reminder. Instants are UTC; ``wall`` is when it was planned for, on the clock of ``zone``."""

    id: uuid.UUID
    kind: str
    named: str
    """By which word it is shown: as its kind, or by the evening it was moved into."""
    life: Life
    reason: str | None
    due_at: dt.datetime
    wall: str
    zone: str
    said_at: dt.datetime | None
    seen_at: dt.datetime | None
    channel: str | None


class AppointmentView(msgspec.Struct, frozen=True, kw_only=True):
    """An appointment as it stands. ``understood``: what became of asking whether a duty was said clearly."""

    id: uuid.UUID
    version: int
    what: str
    duty: str
    interpreter: str
    interpreter_state: str | None = None
    """needed, ordered, confirmed or missing; None while none is needed."""
    wall: str
    zone: str
    starts_at: dt.datetime
    place: str | None
    place_name: str
    words: str
    bring: str
    crossed_out: bool = False
    """Cancelled by the citizen, here only; else by staff."""
    state: Literal["agreed", "cancelled", "past"]
    answer: str | None
    answered_at: dt.datetime | None
    by_staff: str | None
    show_place: bool
    understood: str | None
    remind: str
    chosen: Planned | None = None
    """The reminder at a time of their own, wherever that lies; None when they chose none."""
    case_id: uuid.UUID | None = None
    held: str | None = None
    """kept, moved, missed or called-off; None while nobody has said what became of it."""
    held_at: dt.datetime | None = None
    held_by_staff: bool = False
    reminders: tuple[ReminderView, ...]
