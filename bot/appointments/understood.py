"""Asking, once and for a duty that staff entered, whether the time was said clearly.

The doubt is the machine's, never the citizen's: what does not fit is said again in simpler words, then by a person.
"""

from __future__ import annotations

import datetime as dt
import uuid
from typing import cast

from sqlalchemy import RowMapping

from bot.appointments import press
from bot.appointments.say import line, say_parts, tell
from bot.appointments.staff import tell_staff
from bot.appointments.words import LANGUAGES, moment_of
from bot.ports import Choice, ChoicePart, Language
from bot.turn.talk import Talk
from locales.format import ByLanguage, weekday
from locales.rendered import Rendered
from storage.appointments import queries as rows

ASKED, RIGHT, SIMPLER, PERSON = "asked", "right", "simpler", "person"


def ask_understood(talk: Talk, appointment: RowMapping, reminder_id: uuid.UUID) -> None:
    """Ask when the meeting is, if it is a duty that staff entered and was not asked about before."""
    if (
        appointment["duty"] != "duty"
        or appointment["staff_id"] is None
        or appointment["understood"] is not None
    ):
        return
    _keep(talk, appointment, ASKED)
    _ask(talk, appointment, reminder_id, "reminder-check")


def take_check(talk: Talk, appointment: RowMapping, reminder_id: uuid.UUID, place: str) -> None:
    """Take the answer to that question."""
    stands = appointment["understood"]
    if stands not in (ASKED, SIMPLER):
        tell(talk, "reminder-thanks")
        return
    times = _times(talk, appointment)
    right = place in press.PLACES[:3] and times[press.PLACES.index(place)] == moment_of(appointment)
    if right:
        if stands == ASKED:
            _keep(talk, appointment, RIGHT)
        tell(talk, "reminder-check-right", {"when": moment_of(appointment)})
    elif stands == ASKED:
        _keep(talk, appointment, SIMPLER)
        _ask(talk, appointment, reminder_id, "reminder-check-simpler")
    else:
        _keep(talk, appointment, PERSON)
        told = tell_staff(talk, "unclear", owes=True)
        tell(
            talk,
            "reminder-check-told" if told else "reminder-check-person",
            {"when": moment_of(appointment)},
            bare=() if told or talk.owned else ("person",),
        )


def check_label(talk: Talk, appointment: RowMapping, place: str) -> tuple[str, Language | None]:
    """The words on one of the buttons, and their language."""
    rendered = _words(talk, appointment, place)
    return rendered.text, cast("Language", rendered.language)


def _ask(talk: Talk, appointment: RowMapping, reminder_id: uuid.UUID, text_id: str) -> None:
    choices = tuple(_choice(talk, appointment, reminder_id, place) for place in press.PLACES)
    say_parts(talk, (line(talk, text_id, {"when": moment_of(appointment)}), ChoicePart(choices)))


def _choice(talk: Talk, appointment: RowMapping, reminder_id: uuid.UUID, place: str) -> Choice:
    rendered = _words(talk, appointment, place)
    beneath = rendered.beneath[1] if rendered.beneath is not None else None
    return Choice(press.check_token(reminder_id, place), place, rendered.text, beneath)


def _words(talk: Talk, appointment: RowMapping, place: str) -> Rendered:
    texts = talk.work.runtime.content.texts
    if place not in press.PLACES[:3]:
        return texts.render("reminder-check-unsure", {}, talk.language)
    at = _times(talk, appointment)[press.PLACES.index(place)]
    day = ByLanguage({language: weekday(at, language) for language in LANGUAGES})
    return texts.render("reminder-check-time", {"day": day, "time": at.time()}, talk.language)


def _times(talk: Talk, appointment: RowMapping) -> tuple[dt.datetime, ...]:
    """The right time among two others, in an order that differs by appointment and stays with it."""
    when = moment_of(appointment)
    hour = dt.timedelta(hours=1 if when.hour < 12 else -1)
    found = [when, when + dt.timedelta(days=1), when + hour]
    turn = talk.work.runtime.vault.mac("check", appointment["id"].bytes, str(appointment["version"]))[0] % 3
    return tuple(found[turn:] + found[:turn])


def _keep(talk: Talk, appointment: RowMapping, value: str) -> None:
    rows.update_appointment(talk.work.conn, appointment["id"], understood=value, changed_at=talk.work.now)
