"""Messages, notes and events of a case as one line of time, for the page alone."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from bot.cases.views import CaseView, EventView, NoteView, TalkLine

IN_THE_TALK = frozenset({"answered", "noted"})
"""Events whose message or note already says so."""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One thing in time: exactly one of the three is set."""

    kind: Literal["message", "note", "event"]
    at: dt.datetime
    line: TalkLine | None = None
    note: NoteView | None = None
    event: EventView | None = None


def timeline(view: CaseView) -> list[Entry]:
    """Everything that happened, oldest first; messages keep their own order among themselves."""
    entries = [Entry(kind="message", at=line.message.at, line=line) for line in view.talk]
    entries += [Entry(kind="note", at=note.at, note=note) for note in view.notes]
    entries += [
        Entry(kind="event", at=event.at, event=event)
        for event in view.events
        if event.kind not in IN_THE_TALK
    ]
    return sorted(entries, key=lambda entry: entry.at)
