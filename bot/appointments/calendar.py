"""Appointments as a calendar file, for phones and calendars; neutral unless it was asked for with its kind."""

from __future__ import annotations

import datetime as dt
import uuid
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

from bot.appointments.plan import AGREED, CHOSEN
from bot.appointments.reading import all_of
from bot.appointments.times import Planned, on_clock, plan_times
from bot.appointments.views import AppointmentView
from bot.runtime import Work
from storage.conversations import queries as conversations

PRODUCT = "-//Ikiorti//Appointments//DA"
FILE_NAME = "aftale.ics"
"""Says nothing of whose it is or with whom."""
KIND = "appointment-kind-"


def ics(
    work: Work,
    conversation_id: uuid.UUID,
    appointment_id: uuid.UUID | None = None,
    *,
    opened: bool = False,
) -> bytes | None:
    """The coming appointments of a conversation, or one of them, as ``text/calendar`` (UTF-8).

    ``opened``: with its kind and place, as the citizen's own page shows it; otherwise it says only that there is one.
    Without an end: how long it lasts is not known. None when the one asked for is not there.
    """
    views = all_of(work, conversation_id)
    if appointment_id is not None:
        views = tuple(view for view in views if view.id == appointment_id)
        if not views:
            return None
    else:
        views = tuple(view for view in views if view.state == "agreed")
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    conversation = conversations.key_of(work.conn, conversation_id)
    pace = conversation["pace"] if conversation is not None else "normal"
    for view in views:
        calendar.add_component(_event(work, view, pace, opened=opened))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _event(work: Work, view: AppointmentView, pace: str, *, opened: bool) -> Event:
    event = Event()
    summary = _words(work, view.what if opened else "other")
    event.add("uid", f"{view.id}@ikiorti")
    event.add("sequence", view.version - 1)
    event.add("dtstamp", work.now)
    event.add("dtstart", on_clock(view.wall, view.zone).replace(tzinfo=ZoneInfo(view.zone)))
    event.add("summary", summary)
    event.add("status", "CANCELLED" if view.state == "cancelled" else "CONFIRMED")
    event.add("class", "PRIVATE")
    if opened and (view.place_name or view.words):
        event.add("location", view.place_name or view.words)
    for planned in _wanted(work, view, pace):
        event.add_component(_alarm(planned.due_at, summary))
    return event


def _wanted(work: Work, view: AppointmentView, pace: str) -> tuple[Planned, ...]:
    """When the phone is to ring: as the citizen chose to be reminded, else as often as they want to be."""
    if view.state != "agreed" or view.remind == "none":
        return ()
    chosen = view.chosen
    if chosen is not None and work.now < chosen.due_at < view.starts_at:
        return (chosen,)
    if chosen is not None and any(
        each.kind == CHOSEN and each.wall == chosen.wall and each.life != "cancelled"
        for each in view.reminders
    ):
        # It has had its turn; what is usual stands in only for a time that could not be.
        return ()
    told = [each.said_at for each in view.reminders if each.kind == AGREED and each.said_at is not None]
    return plan_times(view.wall, view.zone, work.now, pace, max(told, default=None))


def _alarm(at: dt.datetime, summary: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", at)
    return alarm


def _words(work: Work, what: str) -> str:
    """The kind in Danish, as most calendars show one line only."""
    return work.runtime.content.texts.render(f"{KIND}{what}", {}, "da").text
