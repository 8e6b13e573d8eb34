"""The types that cross a channel's door, inwards and outwards, and the protocol delivery knows channels by."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Literal, Protocol, runtime_checkable

import msgspec

from flows.session import Value

Language = Literal["da", "kl"]
Sender = Literal["bot", "person", "me", "notice"]


class Inbound(msgspec.Struct, frozen=True, kw_only=True):
    """What a citizen did, as a channel saw it. Nothing of it is trusted; CPR numbers are masked before it is stored."""

    kind: Literal["text", "press", "begin", "media", "edited"]
    text: str = ""
    press: str = ""
    """A choice's token or a standing command's bare name."""
    language: Language | None = None
    """With ``begin``: the language chosen on the first screen."""
    client_id: str | None = None
    media: tuple[uuid.UUID, ...] = ()
    name: str = ""
    sent: str = ""
    """With ``media``: what it is in one word, ``photo``, ``voice``, ``place`` …"""
    origin: str = ""
    """The channel's own id of the message, where it can be taken away again."""
    file: str = ""
    """The channel's own id of a picture or sound that can be fetched from it later."""


class Beneath(msgspec.Struct, frozen=True):
    """The same words in the other language, shown under the first."""

    lang: Language
    text: str


class Choice(msgspec.Struct, frozen=True):
    """A button. ``press`` is opaque and at most 64 bytes; ``value`` is the flow's stable word."""

    press: str
    value: str
    label: str
    beneath: str | None = None


class TextPart(msgspec.Struct, frozen=True, kw_only=True, tag="text", tag_field="kind"):
    """Words as sent, with where they came from. ``lang`` None: the citizen's own words."""

    text: str
    lang: Language | None = None
    beneath: Beneath | None = None
    text_id: str | None = None
    variant: str = ""
    revision: str | None = None
    vars: dict[str, Value] = {}
    draft: bool = False
    """The Greenlandic has no review yet: a small mark stands beside it."""
    card: bool = False
    """To be held up at a counter: large, the Danish first and the Greenlandic beneath, whatever the citizen reads."""
    private: bool = False
    """Of a step that is kept off channels which others may read."""


class ChoicePart(msgspec.Struct, frozen=True, tag="choice", tag_field="kind"):
    """The answers a message offers, in button order. ``guard``: the wait they belong to."""

    choices: tuple[Choice, ...]
    guard: int = 0


class PlacePart(msgspec.Struct, frozen=True, kw_only=True, tag="place", tag_field="kind"):
    """One place or line: name, where, how to call, when open, each as shown."""

    id: str
    name: str
    address: str = ""
    phone: str = ""
    hours: str = ""
    state: str = ""
    can: str = ""
    """What one can do there."""
    about: str = ""
    """Until when it is open, the language there, who runs it."""
    url: str = ""
    note: str = ""


class MediaPart(msgspec.Struct, frozen=True, kw_only=True, tag="media", tag_field="kind"):
    """A photo or recording, fetched at ``/chat/media/<id>``. ``media``: ``photo`` or ``voice``; ``alt``: what it shows,
    as its sender wrote; ``state``: ``coming`` until a messenger has handed it over, ``lost`` when it never did,
    ``refused`` when it was nothing that can be shown."""

    id: uuid.UUID
    media: str
    content_type: str = ""
    size: int = 0
    alt: str = ""
    state: Literal["", "coming", "lost", "refused"] = ""


class AppointmentPart(msgspec.Struct, frozen=True, kw_only=True, tag="appointment", tag_field="kind"):
    """The appointment a message is about, beside its words. ``calendar``: where the web chat has it as a file."""

    id: uuid.UUID
    calendar: str


class NoticePart(msgspec.Struct, frozen=True, tag="notice", tag_field="kind"):
    """Marks a system notice (crisis, promise, late, case-status, reminder): automatic, whoever owns."""

    notice: str


class PressPart(msgspec.Struct, frozen=True, tag="press", tag_field="kind"):
    """The citizen pressed: the value, beside the words on the button as its text part."""

    value: str


Part = TextPart | ChoicePart | PlacePart | MediaPart | AppointmentPart | NoticePart | PressPart


class Outbound(msgspec.Struct, frozen=True, kw_only=True):
    """A message on its way to a channel that sends. ``external`` is the channel's own address, unsealed."""

    message_id: uuid.UUID
    conversation_id: uuid.UUID
    external: str
    sender: Sender
    name: str
    parts: tuple[Part, ...]
    attempt: int
    language: Language | None = None
    """The citizen's, for what the channel itself says around the words."""


class Sent(msgspec.Struct, frozen=True):
    """Accepted by the channel under its own id."""

    external_id: str


class Later(msgspec.Struct, frozen=True):
    """Not now: try again after ``seconds``; what stands behind waits too. ``counted``: it was an attempt of ours
    that failed, and after many of them the message does; a channel that asks us to wait is none. ``unreached``:
    nobody was there to judge the message, so it is tried for a day before it fails."""

    seconds: float
    counted: bool = True
    unreached: bool = False


class Refused(msgspec.Struct, frozen=True):
    """Never: the message failed. ``closed``: the address cannot be written to any more."""

    reason: str
    closed: bool = False


class Channel(Protocol):
    """A channel that sends (the web chat does not: its rows are sent when readable)."""

    name: str

    async def send(self, message: Outbound) -> Sent | Later | Refused:
        """Hand one message to the channel. Raises nothing; a lost connection is ``Later``."""
        ...


@runtime_checkable
class SoleChannel(Channel, Protocol):
    """A channel that one process at a time may use, for receiving and sending: the holder of ``lease``."""

    lease: str
    """Under this word the right to use it is written down; it names no secret."""

    async def open(self) -> None:
        """Get ready to send; may take seconds, beside the event loop. Called before each time it is held."""
        ...

    async def receive(self) -> None:
        """Receive until cancelled. Called while this process holds the lease."""
        ...

    async def close(self) -> None:
        """Let go of connections."""
        ...


class MessageView(msgspec.Struct, frozen=True, kw_only=True):
    """A message as the citizen's page and the console's talk see it (``docs/interfaces.md``)."""

    id: uuid.UUID
    seq: int
    ordinal: int
    sender: Sender = msgspec.field(name="from")
    name: str
    lang: str | None
    text: str
    beneath: Beneath | None
    text_id: str | None
    revision: str | None
    vars: dict[str, Value]
    parts: tuple[Part, ...]
    choices: tuple[Choice, ...]
    state: str
    at: dt.datetime
    client_id: str | None
    draft: bool = False
    notice: str | None = None
    flow: str | None = None
    step: str | None = None
