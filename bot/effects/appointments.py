"""What a flow was told of appointments and reminders, done: the engine knows the words, this knows the rows."""

from __future__ import annotations

from bot.appointments.book import answer, book, cancel, move, remind, remind_of
from bot.appointments.reading import one_of
from bot.appointments.say import duty_word, line, tell
from bot.appointments.views import AppointmentView, Details
from bot.appointments.words import by_language
from bot.effects.labels import args_of
from bot.effects.speak import place_part, put, text_part
from bot.facts.personal import meant, origin_of
from bot.ports import Part
from bot.turn.talk import Talk
from flows.events import AppointmentChanged, AppointmentTold, ReminderAsked

WHO = ("west", "east", "north")
"""Languages of an interpreter who is to be there."""


def told(talk: Talk, event: AppointmentTold) -> None:
    """Write down what the citizen told; the confirmation comes with it."""
    details = Details(
        what=event.what,
        duty=event.duty,
        interpreter=event.interpreter,
        wall=event.wall,
        zone=event.zone,
        place=event.place or None,
        words=event.words,
        bring=event.bring,
        show_place=event.show_place,
    )
    book(talk, details, origin=origin_of(talk, event.ref))


def changed(talk: Talk, event: AppointmentChanged) -> None:
    """Do what the citizen wants with one of their appointments; one that is gone is met with a kind text."""
    appointment_id = meant(talk, event.about)
    if appointment_id is None:
        tell(talk, "appointment-gone")
    elif event.act == "move":
        move(talk, appointment_id, event.wall)
    elif event.act == "cancel":
        cancel(talk, appointment_id)
    elif event.act == "show":
        show(talk, one_of(talk.work, talk.id, appointment_id))
    else:
        answer(talk, appointment_id, event.act)


def asked(talk: Talk, event: ReminderAsked) -> None:
    """Plan the reminders that the citizen asked for, and say how they will come."""
    if event.text_id:
        remind_of(talk, event.text_id, event.wall)
        return
    appointment_id = meant(talk, event.about)
    if appointment_id is None:
        tell(talk, "appointment-gone")
        return
    remind(talk, appointment_id, when=event.when, days_before=event.days_before, clock=event.clock)


def show(talk: Talk, view: AppointmentView | None) -> None:
    """Say all that is known of an appointment: when, whether it is a duty, where, what to bring, who interprets."""
    if view is None:
        tell(talk, "appointment-gone")
        return
    content = talk.work.runtime.content
    values = {"the-day": view.wall[:10], "time": view.wall[11:]}
    args = args_of(talk, values) | {"what": by_language(talk, f"appointment-kind-{view.what}")}
    text_id = f"appointment-show-{duty_word(view.what, view.duty)}"
    rendered = content.texts.render(text_id, args, talk.language)
    # Private: where others may read, it leaves as a line with a link.
    parts: list[Part] = [text_part(rendered, values | {"what": view.what}, private=True)]
    if view.zone != "Europe/Copenhagen":
        parts.append(line(talk, "appointment-greenland-time"))
    place = content.facts.place(view.place, at=talk.work.now) if view.place else None
    if place is not None:
        parts.append(place_part(talk, place))
    elif view.words:
        parts.append(line(talk, "appointment-where", {"place": view.words}))
    if view.bring:
        parts.append(line(talk, "appointment-bring", {"bring": view.bring}))
    if view.interpreter in WHO:
        who = by_language(talk, f"appointment-language-{view.interpreter}")
        parts.append(line(talk, "appointment-interpreter", {"interpreter": who}))
    put(talk, tuple(parts))
