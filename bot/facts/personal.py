"""The facts as one citizen's turn sees them: the snapshot for everybody, and beside it what is their own."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Mapping, Sequence
from functools import cached_property

from bot.appointments.reach import reach
from bot.appointments.reading import upcoming
from bot.effects.left import left_half_way
from bot.messenger.carried import carries_all
from bot.turn.talk import Talk
from flows.ports import Appointment, Place, Wanted
from flows.saved import BrokenSession, load
from flows.session import Answer
from storage.appointments import queries as rows
from storage.flows import sessions
from storage.vault import Unreadable

EARLIER = 12
"""Sessions that are looked through for what was answered before: a menu opened anew is one too."""


def origin_of(talk: Talk, ref: str) -> str:
    """Under which word an appointment told in the talk's session is written down, so that once told stays once."""
    return f"{talk.session_id.hex if talk.session_id is not None else ''}:{ref}"


def meant(talk: Talk, about: str) -> uuid.UUID | None:
    """The appointment that a flow means: told in this session under that ``ref``, or this conversation's of that id."""
    told = rows.of_origin(talk.work.conn, talk.id, origin_of(talk, about)) if about else None
    if told is not None:
        return told
    try:
        named = uuid.UUID(hex=about)
    except ValueError:
        return None
    return named if rows.one(talk.work.conn, talk.id, named) is not None else None


class Personal:
    """The snapshot, and what is the citizen's own: read when it is first asked for. Satisfies ``flows.ports.Facts``."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._facts = talk.work.runtime.content.facts

    @property
    def version(self) -> str:
        """Of the snapshot."""
        return self._facts.version

    def places(self, wanted: Wanted, *, at: dt.datetime) -> Sequence[Place]:
        """As the snapshot."""
        return self._facts.places(wanted, at=at)

    def place(self, place_id: str, *, at: dt.datetime) -> Place | None:
        """As the snapshot."""
        return self._facts.place(place_id, at=at)

    def city(self, words: str) -> str | None:
        """As the snapshot."""
        return self._facts.city(words)

    def city_name(self, slug: str) -> str:
        """As the snapshot."""
        return self._facts.city_name(slug)

    def setting(self, name: str) -> str:
        """As the snapshot."""
        return self._facts.setting(name)

    @cached_property
    def _ahead(self) -> tuple[Appointment, ...]:
        found = upcoming(self._talk.work, self._talk.id)
        return tuple(Appointment(id=a.id.hex, wall=a.wall, zone=a.zone, what=a.what) for a in found)

    def appointments(self) -> Sequence[Appointment]:
        """Those ahead, the next one first."""
        return self._ahead

    def appointment(self, about: str) -> Appointment | None:
        """One of them, by its id or by the session's ``ref``."""
        found = meant(self._talk, about)
        return next((known for known in self._ahead if found is not None and known.id == found.hex), None)

    def remembered(self, names: Sequence[str]) -> Mapping[str, Answer]:
        """From the citizen's earlier sessions, the newest of each; what was erased or cannot be read is not there."""
        found: dict[str, Answer] = {}
        for row in sessions.before(self._talk.work.conn, self._talk.id, EARLIER):
            try:
                earlier = load(self._talk.key.open(f"session:{row['id']}", row["sealed_data"]))
            except (BrokenSession, Unreadable):
                continue
            for name in names:
                answer = earlier.answers.get(name)
                if answer is not None and answer.value is not None:
                    found.setdefault(name, answer)
        return found

    def few_reminders(self) -> bool:
        """Whether the pace they chose is few."""
        return self._talk.pace == "few"

    def above_menu(self) -> int:
        """One where something was left half-way: to go on with it is the first button."""
        return int(left_half_way(self._talk) is not None)

    def others_may_read(self) -> bool:
        """Whether the citizen writes, or is reminded, on a channel that keeps back what is confidential."""
        channels = {self._talk.reply_channel, reach(self._talk).channel}
        return any(channel and not carries_all(self._talk.work, channel) for channel in channels)
