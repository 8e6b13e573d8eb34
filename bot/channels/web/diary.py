"""A citizen's appointments for their own page: read in one look, and put into lines of each language."""

from __future__ import annotations

import uuid
from urllib.parse import quote

import msgspec

from bot.appointments.press import token
from bot.appointments.reach import reach_of
from bot.appointments.reading import all_of
from bot.appointments.times import local, on_clock
from bot.appointments.views import ANSWERS, AppointmentView
from bot.channels.web.words import Said, Words
from bot.citizens import Chat, find_chat
from bot.ports import Language
from bot.runtime import Runtime, Work
from flows.ports import Place
from locales.format import ByLanguage, moment_words, weekday

MAP = "https://www.openstreetmap.org/search?query="
DUTY = {"duty": "page-appointment-duty", "offer": "page-appointment-offer"}
LANGUAGES: tuple[Language, ...] = ("da", "kl")
AT_HOME = "Europe/Copenhagen"


class Diary(msgspec.Struct, frozen=True, kw_only=True):
    """What is agreed with a citizen: ahead, the next first; behind, the last first. ``reach``: how they are
    reached.
    """

    chat: Chat
    ahead: tuple[AppointmentView, ...] = ()
    behind: tuple[AppointmentView, ...] = ()
    reach: str = "none"


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """An appointment in one language: when, whether it is a duty, and the rest, a line each."""

    when: Said
    zone: Said | None
    kind: Said
    duty: Said
    interpreter: Said
    more: tuple[Said, ...]

    def said(self) -> tuple[Said, ...]:
        """Every line, in order."""
        zone = (self.zone,) if self.zone is not None else ()
        return (self.when, *zone, self.kind, self.duty, self.interpreter, *self.more)


def read_diary(work: Work, token: str) -> Diary | None:
    """The appointments of a talk; None when it was finished. On a borrowed phone none of them is shown."""
    chat = find_chat(work, token)
    if chat is None or chat.borrowed:
        return Diary(chat=chat) if chat is not None else None
    views = all_of(work, chat.conversation_id)
    return Diary(
        chat=chat,
        ahead=tuple(view for view in views if view.state == "agreed"),
        behind=tuple(view for view in reversed(views) if view.state != "agreed"),
        reach=reach_of(work, chat.conversation_id).kind,
    )


def shown(view: AppointmentView, words: Words) -> Shown:
    """An appointment in the language of ``words``; its time stands as the clock there shows it."""
    more = []
    if where := ", ".join(filter(None, (view.place_name, view.words))):
        more.append(words.alone("appointment-where", place=where))
    if view.bring:
        more.append(words.alone("appointment-bring", bring=view.bring))
    at = on_clock(view.wall, view.zone)
    return Shown(
        when=Said(words.language, moment_words(at, words.language)),
        zone=words.alone("appointment-greenland-time") if view.zone != AT_HOME else None,
        kind=words.alone(f"appointment-kind-{view.what}"),
        duty=words.alone(DUTY.get(view.duty, "page-appointment-duty-not-sure")),
        interpreter=_interpreter(view, words),
        more=tuple(more),
    )


def _interpreter(view: AppointmentView, words: Words) -> Said:
    if view.interpreter not in ("west", "east", "north"):
        return words.alone(f"page-appointment-interpreter-{view.interpreter}")
    language = words.alone(f"appointment-language-{view.interpreter}").text
    return words.alone("page-appointment-interpreter", language=language)


def presses(view: AppointmentView) -> dict[str, str]:
    """What each answer to an appointment is pressed as: as under its newest message, so that it means this time."""
    said = [each for each in view.reminders if each.kind == "agreed" and each.said_at is not None]
    if not said or view.state != "agreed":
        return {}
    newest: uuid.UUID = max(said, key=lambda each: (each.said_at, each.id)).id
    return {how: token(newest, how) for how in ANSWERS}


def answer_label(view: AppointmentView, how: str, runtime: Runtime, language: Language) -> Said:
    """An answer as it stands on its button; coming names the day."""
    at = on_clock(view.wall, view.zone)
    day = ByLanguage({each: weekday(at, each) for each in LANGUAGES})
    rendered = runtime.content.texts.render("reminder-answers", {"day": day}, language, options=(how,))
    choice = rendered.choices[0]
    under = ("da", choice.beneath) if choice.beneath else ("", "")
    return Said(rendered.language, choice.label, *under)


def answered(view: AppointmentView, runtime: Runtime, words: Words) -> Said:
    """What the citizen has answered, as one line."""
    given = view.answer or ""
    said: dict[str, str] = {each: answer_label(view, given, runtime, each).text for each in LANGUAGES}
    return words("page-appointment-answer", answer=ByLanguage(said))


def reminded(view: AppointmentView, reach: str, words: Words) -> Said | None:
    """How and when the next reminder of it reaches the citizen, or why none will; None when all have been said."""
    if view.remind == "none":
        return words("reminder-none")
    ahead = [each for each in view.reminders if each.life == "planned"]
    if not ahead:
        if any(each.reason == "stopped" for each in view.reminders if each.life == "held"):
            return words("reminder-stopped")
        said = any(each.said_at is not None for each in view.reminders if each.kind != "agreed")
        return None if said else words("reminder-too-soon")
    if reach not in ("telegram", "push"):
        return words("reminder-reach-page")
    first = min(ahead, key=lambda each: each.due_at)
    return words(f"reminder-reach-{reach}", first=local(first.due_at, first.zone))


def place_of(view: AppointmentView, runtime: Runtime) -> Place | None:
    """The place of the list it is at, as it stands now."""
    return runtime.content.facts.place(view.place, at=runtime.clock.now()) if view.place else None


def map_link(place: Place) -> str:
    """Where a map shows the place; empty without an address."""
    return MAP + quote(place.address) if place.address else ""
