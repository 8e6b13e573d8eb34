"""What was typed into an appointment's form, kept as typed, and read only when it is whole."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import msgspec

from admin.forms import Form
from bot.appointments.times import to_utc, too_far
from bot.appointments.views import AppointmentView, Details
from bot.errors import HelpError

WHAT = ("municipality", "jobcentre", "doctor", "home", "court", "other")
DUTY = ("duty", "offer", "not-sure")
INTERPRETER = ("west", "east", "north", "none", "not-sure")
ZONES = {"denmark": "Europe/Copenhagen", "greenland": "America/Nuuk"}
Say = Callable[[str], str]


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """The fields as typed. ``duty`` and ``interpreter`` begin empty: both are asked, neither is guessed."""

    what: str = ""
    date: str = ""
    clock: str = ""
    zone: str = "denmark"
    place: str = ""
    words: str = ""
    duty: str = ""
    interpreter: str = ""
    bring: str = ""
    show_place: bool = False
    key: str = ""
    """Of a new one: what makes saving it twice one appointment."""

    def wall(self) -> str:
        """The wall clock, ``2026-11-26T09:30``. Raises ``HelpError`` when date or time is none."""
        try:
            day = dt.date.fromisoformat(self.date)
        except ValueError:
            raise HelpError("appointment-date") from None
        try:
            clock = dt.time.fromisoformat(self.clock.replace(".", ":"))
        except ValueError:
            raise HelpError("appointment-time") from None
        return f"{day.isoformat()}T{clock.hour:02}:{clock.minute:02}"


def read_draft(form: Form) -> Draft:
    """The form's fields, whatever stands in them; a zone of no choice is Denmark's."""
    zone = form.line("zone")
    return Draft(
        what=form.line("what"),
        date=form.line("date"),
        clock=form.line("clock"),
        zone=zone if zone in ZONES else "denmark",
        place=form.line("place"),
        words=form.text("words").strip(),
        duty=form.line("duty"),
        interpreter=form.line("interpreter"),
        bring=form.text("bring").strip(),
        show_place=bool(form.line("show_place")),
        key=form.line("key")[:64],
    )


def draft_of(view: AppointmentView) -> Draft:
    """A draft that begins with an appointment's own time, to move it."""
    date, _, clock = view.wall.partition("T")
    zone = next((name for name, zone in ZONES.items() if zone == view.zone), "denmark")
    return Draft(
        what=view.what, duty=view.duty, interpreter=view.interpreter, date=date, clock=clock, zone=zone
    )


def time_of(draft: Draft, now: dt.datetime) -> tuple[str, str]:
    """Wall clock and zone of a time to come. Raises ``HelpError`` when it is none, has passed or is years away."""
    wall, zone = draft.wall(), ZONES[draft.zone]
    try:
        starts_at = to_utc(wall, zone)
    except ValueError:
        raise HelpError("appointment-date") from None
    if starts_at <= now:
        raise HelpError("appointment-past")
    if too_far(starts_at, now):
        raise HelpError("appointment-too-far")
    return wall, zone


def details_of(draft: Draft, now: dt.datetime, say: Say) -> Details:
    """The appointment a whole draft tells of. Raises ``HelpError`` with what to do, for the first thing missing.

    ``say`` gives a console text, for the names of the fields that are missing.
    """
    missing = [
        say(text_id)
        for text_id, whole in (
            ("appointments-what", draft.what in WHAT),
            ("appointments-date", draft.date),
            ("appointments-time", draft.clock),
            ("appointments-duty", draft.duty in DUTY),
            ("appointments-interpreter", draft.interpreter in INTERPRETER),
        )
        if not whole
    ]
    if missing:
        raise HelpError("appointment-missing", fields=", ".join(name.rstrip("?") for name in missing))
    if draft.place and draft.words:
        raise HelpError("appointment-two-places")
    wall, zone = time_of(draft, now)
    return Details(
        what=draft.what,
        duty=draft.duty,
        interpreter=draft.interpreter,
        wall=wall,
        zone=zone,
        place=draft.place or None,
        words=draft.words,
        bring=draft.bring,
        show_place=draft.show_place,
    )
