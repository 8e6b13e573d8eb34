"""The second book: what each reminder must come to, kept from what people do and from nothing the product says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from tests.support.reminder_rules import chosen, computed, may_speak, morning
from tests.support.wall_clock import instant

LATE = dt.timedelta(minutes=60)
HOUR = dt.timedelta(hours=1)
WAITED = dt.timedelta(minutes=15)
"""What Telegram takes within this is not late."""
End = Literal["open", "said", "expired", "cancelled"]


@dataclass
class Note:
    """One reminder. ``planned`` and ``due`` are UTC: for when it was meant, and when it is looked at next."""

    kind: str
    version: int
    planned: dt.datetime
    due: dt.datetime
    end: End = "open"
    reason: str | None = None
    said_at: dt.datetime | None = None
    put_off: bool = False

    @property
    def chosen(self) -> bool:
        """Whether the citizen chose its clock time."""
        return self.kind in ("chosen", "text")

    def came_to(self) -> tuple[object, ...]:
        """What is compared with the product's row."""
        return self.version, self.kind, self.planned, self.end, self.reason, self.said_at


@dataclass
class Meeting:
    """An appointment, or (without ``wall``) something else that is reminded of. ``choice``: days before and clock."""

    wall: str
    zone: str
    version: int = 1
    stands: bool = True
    answer: str | None = None
    choice: tuple[int, str] | Literal["usual", "none"] = "usual"
    notes: list[Note] = field(default_factory=list)

    @property
    def starts(self) -> dt.datetime | None:
        """When it begins, UTC."""
        return instant(self.wall, self.zone) if self.wall else None

    def is_ahead(self, now: dt.datetime) -> bool:
        """Whether it stands and has not begun."""
        return self.stands and self.starts is not None and self.starts > now

    def agreed(self, now: dt.datetime) -> None:
        """It is confirmed, which is the first reminder."""
        self.notes.append(Note("agreed", self.version, now, now, "said", None, now))

    def void(self, reason: str) -> None:
        """Whatever is open comes to nothing."""
        for note in self.notes:
            if note.end == "open":
                note.end, note.reason = "cancelled", reason

    def plan(self, now: dt.datetime, pace: str) -> None:
        """Plan what pace and choice ask for. What was said is not said again; what is overdue keeps its turn."""
        choice = self._choice(now)
        wanted = self._wanted(now, pace, choice)
        for note in self.notes:
            if note.version != self.version or note.kind == "agreed":
                continue
            at = wanted.get(note.kind)
            if note.end == "open" and note.planned <= now:
                still = note.planned == choice if note.chosen else choice is None
                if not still or self.choice == "none":
                    note.end, note.reason = "cancelled", "replanned"
            elif note.end == "open" and at is not None:
                note.planned = note.due = wanted.pop(note.kind)
            elif note.end == "open":
                note.end, note.reason = "cancelled", "replanned"
            elif at == note.planned:
                del wanted[note.kind]
                if note.end == "cancelled":
                    note.end, note.reason, note.due = "open", None, note.planned
        self.notes += [Note(kind, self.version, at, at) for kind, at in wanted.items()]

    def _choice(self, now: dt.datetime) -> dt.datetime | None:
        """The instant they chose, if it is ahead or had its turn; else what is usual stands in for it."""
        if not isinstance(self.choice, tuple):
            return None
        at = chosen(self.wall, self.zone, *self.choice)
        assert self.starts is not None
        had = any(n.kind == "chosen" and n.planned == at and n.end != "cancelled" for n in self.mine)
        return at if had or now < at < self.starts else None

    def _wanted(self, now: dt.datetime, pace: str, choice: dt.datetime | None) -> dict[str, dt.datetime]:
        if not self.is_ahead(now) or self.choice == "none":
            return {}
        if choice is not None:
            return {"chosen": choice} if choice > now else {}
        if pace == "few" and any(
            note.kind in ("evening-before", "two-hours")
            and (note.end == "said" or (note.end == "open" and note.planned <= now))
            for note in self.mine
        ):
            return {}
        told = max((note.said_at for note in self.notes if note.said_at is not None), default=None)
        return computed(self.wall, self.zone, pace, now, told)

    @property
    def mine(self) -> Iterator[Note]:
        """The notes of the present version."""
        return (note for note in self.notes if note.version == self.version)


@dataclass
class Person:
    """What counts about a citizen. ``ways``: channels on which they can be reached; ``last``: last written from."""

    ways: set[str]
    last: str
    push: bool = False
    pace: str = "normal"
    stopped: bool = False
    meetings: list[Meeting] = field(default_factory=list)
    waits: list[tuple[Meeting, Note]] = field(default_factory=list)
    """Said, and not yet taken by Telegram."""
    loose: Meeting = field(default_factory=lambda: Meeting("", "Europe/Copenhagen"))

    def way(self) -> str | None:
        """The channel by which a reminder reaches them."""
        if not self.ways:
            return None
        first = self.last if self.last in self.ways else min(self.ways)
        if first == "web" and self.push:
            return "web"
        return "telegram" if "telegram" in self.ways else "web"

    def replan(self, now: dt.datetime) -> None:
        """Plan anew whatever lies ahead."""
        for meeting in self.meetings:
            if meeting.is_ahead(now):
                meeting.plan(now, self.pace)

    def next_due(self) -> dt.datetime | None:
        """When a reminder is to be looked at next, UTC."""
        return min((note.due for _, note in self._open()), default=None)

    def delivered(self, now: dt.datetime, *, taken: bool) -> None:
        """What waits for Telegram is looked at again, and not sent if it lost its sense; if ``taken`` the rest goes."""
        still = []
        for meeting, note in self.waits if "telegram" in self.ways else ():
            self._reconsider(meeting, note, now)
            if note.end == "said" and not taken:
                still.append((meeting, note))
        self.waits = still

    def _reconsider(self, meeting: Meeting, note: Note, now: dt.datetime) -> None:
        said_at, late = note.said_at, not note.chosen or now - note.planned > LATE
        assert said_at is not None
        others = [each.said_at for each in meeting.notes if each.said_at is not None and each is not note]
        waited = now - said_at > WAITED
        note.end, note.said_at, note.reason = "expired", None, None
        if meeting is not self.loose and not meeting.stands:
            note.end, note.reason = "cancelled", "cancelled"
        elif meeting is not self.loose and note.version != meeting.version:
            note.end, note.reason = "cancelled", "moved"
        elif meeting.starts is not None and meeting.starts <= now:
            note.reason = "past"
        elif meeting.answer in ("another-time", "cannot-come"):
            note.reason = "answered"
        elif self.stopped and not note.chosen:
            note.reason = "stopped"
        elif waited and meeting is not self.loose and any(at > said_at for at in others):
            note.reason = "superseded"
        elif waited and late and not may_speak(now, meeting.zone):
            self._until_morning(meeting, note, now)
        else:
            note.end, note.said_at = "said", said_at

    def _until_morning(self, meeting: Meeting, note: Note, now: dt.datetime) -> None:
        later = morning(now, meeting.zone)
        if meeting.starts is not None and meeting.starts <= later:
            note.reason = "quiet-hours"
        else:
            note.end, note.due, note.put_off = "open", later, True

    def _open(self) -> Iterator[tuple[Meeting, Note]]:
        for meeting in (*self.meetings, self.loose):
            for note in meeting.notes:
                if note.end == "open":
                    yield meeting, note

    def fire(self, now: dt.datetime) -> list[tuple[Meeting, Note]]:
        """Look at everything that is due, in its order; what was said."""
        said = []
        due = [(meeting, note) for meeting, note in self._open() if note.due <= now]
        for meeting, note in sorted(due, key=lambda pair: pair[1].due):
            self._look(meeting, note, now)
            if note.end == "said":
                said.append((meeting, note))
        return said

    def _look(self, meeting: Meeting, note: Note, now: dt.datetime) -> None:
        computed = not note.chosen or now - note.planned > LATE
        before = [each.said_at for each in meeting.notes if each.said_at is not None and each is not note]
        told = computed and any(at >= note.planned or now - at < HOUR for at in before)
        begun = meeting.starts is not None and meeting.starts <= now
        note.end, note.reason = "expired", None
        if begun:
            note.reason = "past"
        elif meeting.answer in ("another-time", "cannot-come"):
            note.reason = "answered"
        elif self.stopped and not note.chosen:
            note.reason = "stopped"
        elif self.way() is None:
            note.reason = "no-way"
        elif told and meeting is not self.loose:
            note.reason = "superseded"
        elif computed and not may_speak(now, meeting.zone):
            self._until_morning(meeting, note, now)
        else:
            note.end, note.said_at = "said", now
            if self.way() == "telegram":
                self.waits.append((meeting, note))
