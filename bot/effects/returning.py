"""What stands on top of the menu of somebody who returns: what was left half-way, and the next appointment."""

from __future__ import annotations

from bot.appointments.reading import upcoming
from bot.appointments.words import LANGUAGES, by_language
from bot.effects.labels import DAY, args_of
from bot.effects.left import left_half_way
from bot.effects.speak import put, text_part
from bot.facts.personal import Personal
from bot.ports import Choice, Part
from bot.turn.talk import Talk
from locales.format import ByLanguage
from locales.rendered import Rendered
from storage.identity import queries as identity

GO_ON = "go-on"
HERE = "Europe/Copenhagen"


def go_on(talk: Talk) -> tuple[Choice, ...]:
    """The first button of the menu where something was left half-way: it names the entry, never what was asked."""
    left = left_half_way(talk)
    if left is None:
        return ()
    shown = _named(talk, left.entry)
    return (Choice(GO_ON, GO_ON, shown.text, shown.beneath and shown.beneath[1]),)


def way_back(talk: Talk) -> tuple[Choice, ...]:
    """The last button of a question somebody was brought to in the middle of another: back to that one."""
    shown = _named(talk, "")
    return go_on(talk) or (Choice(GO_ON, GO_ON, shown.text, shown.beneath and shown.beneath[1]),)


def _named(talk: Talk, entry: str) -> Rendered:
    texts = talk.work.runtime.content.texts
    if not entry:
        return texts.render(f"command-{GO_ON}", {}, talk.language)
    labels = {
        language: texts.render("start-menu", {}, language, options=(entry,)).choices[0].label
        for language in LANGUAGES
    }
    return texts.render("system-menu-go-on", {"what": ByLanguage(labels)}, talk.language)


def say_next_appointment(talk: Talk) -> None:
    """One line about the next appointment; none on a borrowed phone, only its time where others may read."""
    if not talk.has_appointments:
        return
    ahead = [view for view in upcoming(talk.work, talk.id) if view.answer != "cannot-come"]
    if not ahead or _is_borrowed(talk):
        return
    view = ahead[0]
    texts, short = talk.work.runtime.content.texts, Personal(talk).others_may_read()
    values = {DAY: view.wall[:10], "time": view.wall[11:]}
    args = args_of(talk, values) | {"what": by_language(talk, f"appointment-kind-{view.what}")}
    said = texts.render(f"system-menu-appointment{'-short' if short else ''}", args, talk.language)
    parts: list[Part] = [text_part(said, values)]
    if view.zone != HERE:
        parts.append(text_part(texts.render("appointment-greenland-time", {}, talk.language), {}))
    put(talk, tuple(parts))


def _is_borrowed(talk: Talk) -> bool:
    """Whether the phone written from is somebody else's, or is not known."""
    address = talk.reply_address_id
    here = identity.address_with_conversation(talk.work.conn, address) if address is not None else None
    return here is None or bool(here["borrowed"])
