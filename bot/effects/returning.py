"""What stands on top of the menu of somebody who returns: what was left half-way, and the next appointment."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import RowMapping

from bot.appointments.reading import upcoming
from bot.appointments.words import LANGUAGES, by_language
from bot.effects.labels import DAY, args_of
from bot.effects.speak import put, text_part
from bot.facts.personal import Personal
from bot.ports import Choice, Part
from bot.timers.silence import speaks_of_tender
from bot.turn.talk import Talk
from flows.saved import BrokenSession, load
from flows.session import Session
from flows.steps.menu import Menu
from locales.format import ByLanguage
from locales.rendered import Rendered
from storage.flows import sessions
from storage.identity import queries as identity
from storage.vault import Unreadable

START, MENU = "start", "menu"
GO_ON = "go-on"
UNTIL = 6
"""Paused sessions that are looked through for one that may be named."""
NEVER_LEFT = frozenset({"settings", "privacy", "danger"})
"""Flows of the menu that nobody leaves half-way."""
UNNAMED = frozenset({"health"})
"""Flows whose entry says what nobody else need read; one can go on with them, under a button without a name."""
HERE = "Europe/Copenhagen"


class Left(NamedTuple):
    """A session that was left half-way, and the entry of the menu that names it; empty where none is to."""

    row: RowMapping
    entry: str


def left_half_way(talk: Talk) -> Left | None:
    """What was left last of all that the menu may offer: nothing tender, nothing that waits for people."""
    if not talk.has_paused:
        return None
    entries = _entries(talk)
    for row in sessions.paused(talk.work.conn, talk.id, UNTIL):
        try:
            session = load(talk.key.open(f"session:{row['id']}", row["sealed_data"]))
        except (BrokenSession, Unreadable):
            continue
        flow = next((at.flow for at in session.stack if at.flow in entries), None)
        if flow is not None and session.wait is not None and _may_be_offered(talk, session):
            hidden = flow in UNNAMED or session.wait.private
            return Left(row, "" if hidden else entries[flow])
    return None


def go_on(talk: Talk) -> tuple[Choice, ...]:
    """The first button of the menu where something was left half-way: it names the entry, never what was asked."""
    left = left_half_way(talk)
    if left is None:
        return ()
    shown = _named(talk, left.entry)
    return (Choice(GO_ON, GO_ON, shown.text, shown.beneath and shown.beneath[1]),)


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


def _entries(talk: Talk) -> dict[str, str]:
    """The entries of the menu by the flow each leads to."""
    start = talk.work.runtime.content.library.current(START)
    menu = start.steps.get(MENU) if start is not None else None
    if not isinstance(menu, Menu):
        return {}
    return {flow: entry for entry, flow in menu.entries.items() if flow not in NEVER_LEFT}


def _may_be_offered(talk: Talk, session: Session) -> bool:
    if session.wait is None or session.wait.kind == "handover":
        return False
    talk.work.runtime.content.need(talk.work.conn, session)
    return not speaks_of_tender(talk, session)


def _is_borrowed(talk: Talk) -> bool:
    """Whether the phone written from is somebody else's, or is not known."""
    address = talk.reply_address_id
    here = identity.address_with_conversation(talk.work.conn, address) if address is not None else None
    return here is None or bool(here["borrowed"])
