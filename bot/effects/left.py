"""What a citizen left half-way last of all that the menu may offer."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import RowMapping

from bot.timers.silence import speaks_of_tender
from bot.turn.talk import Talk
from flows.saved import BrokenSession, load
from flows.session import Session
from flows.steps.menu import Menu
from storage.flows import sessions
from storage.vault import Unreadable

START, MENU = "start", "menu"
UNTIL = 6
"""Paused sessions that are looked through for one that may be named."""
NEVER_LEFT = frozenset({"settings", "privacy", "danger"})
"""Flows of the menu that nobody leaves half-way."""
UNNAMED = frozenset({"health"})
"""Flows whose entry says what nobody else need read; one can go on with them, under a button without a name."""


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
