"""What the console shows of cases. Plain values; nothing here can be sent to a citizen."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Literal

import msgspec

from bot.ports import MessageView
from flows.session import Provenance, Value

CaseState = Literal["waiting", "taken", "snoozed", "closed"]
Owner = Literal["bot", "human"]


class StaffMember(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who is logged in, with what they may see."""

    id: uuid.UUID
    email: str
    name: str
    role: str
    language: str
    teams: frozenset[uuid.UUID]
    on_duty: bool = False

    @property
    def reads_talks(self) -> bool:
        """Whether the role reads what citizens write."""
        return self.role in {"admin", "caseworker", "coordinator"}


class CaseRow(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the queue."""

    number: int
    state: CaseState
    owner: Owner
    priority: int
    topic: str | None
    city: str | None
    language: str | None
    interpreter: str | None
    team: str | None
    staff: str | None
    staff_id: uuid.UUID | None
    opened_at: dt.datetime
    waiting_since: dt.datetime | None
    promised_at: dt.datetime | None
    follow_up_at: dt.datetime | None = None
    late: bool
    unanswered: bool
    """The citizen wrote last."""
    unable: Literal["cannot-come", "another-time"] | None = None
    """What the citizen answered to an appointment still ahead, where it needs somebody to act."""
    deadline_at: dt.datetime | None = None
    deadline_near: bool = False
    """The citizen's time limit is within days, or has passed."""
    kept_for: str | None = None
    """The first name of whom it waits for before the rest of the team."""
    kept_id: uuid.UUID | None = None


class TalkLine(msgspec.Struct, frozen=True):
    """A message of the talk, with its Danish where the citizen read Greenlandic alone.

    ``delivery``: of what was sent to the citizen, how far it is known to have come: ``queued``, ``sent``, ``received``,
    ``failed`` or ``expired``; nobody can know whether it was read.
    """

    message: MessageView
    danish: str | None
    delivery: str | None = None


class NoteView(msgspec.Struct, frozen=True):
    """A note by staff for staff."""

    author: str
    text: str
    at: dt.datetime


class AnswerView(msgspec.Struct, frozen=True):
    """An answer from the flow, with how it came about.

    ``question`` and ``words``: the Danish it was asked and answered with; empty where nobody asks for it now.
    """

    name: str
    value: Value
    how: Provenance
    question: str = ""
    words: str = ""


class EventView(msgspec.Struct, frozen=True):
    """Something that happened to the case."""

    kind: str
    staff: str | None
    at: dt.datetime


class CaseView(msgspec.Struct, frozen=True, kw_only=True):
    """The case page."""

    row: CaseRow
    wish: str | None
    wish_danish: str | None = None
    """The wish in Danish, by an interpreter or a caseworker."""
    talk: tuple[TalkLine, ...]
    notes: tuple[NoteView, ...]
    answers: tuple[AnswerView, ...]
    events: tuple[EventView, ...]
    may_answer: bool
    """Whether the person looking owns the conversation."""
    change_seq: int
