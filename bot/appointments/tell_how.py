"""How a reminder will reach somebody, said truthfully: nothing is promised on a page that may be closed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import RowMapping

from bot.appointments.plan import CHOSEN, choice_of
from bot.appointments.reach import reach
from bot.appointments.say import line, tell
from bot.appointments.times import local
from bot.ports import Part
from bot.turn.talk import Talk


def say_reach(
    talk: Talk,
    appointment: RowMapping | None,
    coming: Sequence[dt.datetime],
    zone: str = "Europe/Copenhagen",
) -> None:
    """Say how and when the reminders ``coming`` (UTC) reach the citizen, or why there are none."""
    chosen = appointment is not None and appointment["remind"] == CHOSEN
    if chosen and not _chosen_comes(appointment, coming):
        tell(talk, "reminder-chosen-past")
    text_id, args = _way(talk, appointment, coming, zone)
    tell(talk, text_id, args)


def reach_line(talk: Talk, appointment: RowMapping, coming: Sequence[dt.datetime]) -> Part:
    """The same as one more text of a message."""
    text_id, args = _way(talk, appointment, coming, appointment["zone"])
    return line(talk, text_id, args)


def _way(
    talk: Talk, appointment: RowMapping | None, coming: Sequence[dt.datetime], zone: str
) -> tuple[str, dict[str, object]]:
    if appointment is not None:
        zone = appointment["zone"]
        if appointment["remind"] == "none":
            return "reminder-none", {}
    if not coming:
        return "reminder-too-soon", {}
    if talk.stopped and appointment is not None and not _chosen_comes(appointment, coming):
        return "reminder-stopped", {}
    kind = reach(talk).kind
    if kind in ("page", "none"):
        # Of something else than an appointment there is nothing to keep in a calendar but the day.
        return "reminder-reach-page" if appointment is not None else "reminder-reach-page-day", {}
    return f"reminder-reach-{kind}", {"first": local(coming[0], zone)}


def _chosen_comes(appointment: RowMapping | None, coming: Sequence[dt.datetime]) -> bool:
    """Whether the reminder whose time the citizen chose is among those that come."""
    chosen = choice_of(appointment) if appointment is not None else None
    return chosen is not None and chosen.due_at in coming
