"""A case as one document: everything said from its opening to its closing, as it was sent, in both languages."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec

from bot.ports import Sender
from flows.session import Provenance, Value

SCHEMA = "ikiorti-journal/1"
"""Rises when a field changes its meaning or goes; new fields may come."""


class Words(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A piece of a message. ``language`` is missing for the citizen's own; ``danish`` stands beside Greenlandic."""

    text: str
    language: str | None = None
    danish: str | None = None
    text_id: str | None = None


class Attachment(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A picture or a sound, named by its hash; the file itself is not in the journal.

    ``state``: why there is none (``coming``, ``lost``, ``refused``).
    """

    id: uuid.UUID
    kind: str
    content_type: str = ""
    size: int = 0
    sha256: str = ""
    about: str = ""
    state: str = ""


class Message(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One message. ``sender``: ``me`` is the citizen; ``typed_by`` who wrote it down for them."""

    id: uuid.UUID
    number: int
    at: dt.datetime
    sender: Sender
    name: str = ""
    typed_by: str = ""
    notice: str = ""
    state: str
    words: tuple[Words, ...] = ()
    choices: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    appointment: uuid.UUID | None = None


class CardLine(msgspec.Struct, frozen=True, kw_only=True):
    """What a flow asked before the case opened, and how the answer came about. ``none`` is no answer, and no yes.

    ``question`` and ``words`` are the Danish it was asked and answered with, where a flow still asks for it.
    """

    name: str
    value: Value
    how: Provenance
    question: str = ""
    words: str = ""


class Meeting(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An appointment of the case. ``wall``: the clock at the place, of ``zone``."""

    id: uuid.UUID
    wall: str
    zone: str
    what: str
    duty: str
    interpreter: str
    state: str
    place: str = ""
    bring: str = ""
    answer: str | None = None
    held: str | None = None


class Happened(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something that was done with the case."""

    kind: str
    at: dt.datetime
    staff: str = ""


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """What staff wrote to each other; in the internal copy alone."""

    at: dt.datetime
    author: str
    text: str


class Confirmed(msgspec.Struct, frozen=True, kw_only=True):
    """What staff confirmed of the case (``night-place``, ``move-registered``), and how it is known; internal."""

    kind: str
    how: str
    at: dt.datetime
    staff: str


class Task(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was to be done; in the internal copy alone. ``answer``: what the citizen chose, where they were asked."""

    at: dt.datetime
    kind: str
    state: str
    text: str
    answer: str | None = None


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """What the case is. Instants are UTC."""

    number: int
    state: str
    opened_at: dt.datetime
    closed_at: dt.datetime | None
    outcome: str | None
    topic: str | None
    city: str | None
    language: str | None
    interpreter: str | None
    team: str | None
    staff: str | None


class Journal(msgspec.Struct, frozen=True, kw_only=True):
    """The document. ``internal``: with ``notes``, ``tasks``, ``milestones`` and more, not for the citizen."""

    schema: str = SCHEMA
    organisation: str
    internal: bool
    case: Head
    wish: str | None
    wish_danish: str | None
    card: tuple[CardLine, ...]
    messages: tuple[Message, ...]
    appointments: tuple[Meeting, ...]
    events: tuple[Happened, ...]
    notes: tuple[Note, ...] | None = None
    tasks: tuple[Task, ...] | None = None
    summary: str | None = None
    our_number: str | None = None
    milestones: tuple[Confirmed, ...] | None = None


def as_json(journal: Journal) -> bytes:
    """The journal as JSON, UTF-8: the same case gives the same bytes."""
    return msgspec.json.format(msgspec.json.encode(journal, order="deterministic"), indent=1) + b"\n"
