"""What comes out of the engine, in the order it happened. The host turns each event into an effect."""

from __future__ import annotations

from typing import Literal

import msgspec

from flows.session import InputKind, Position, Provenance, Value

Variant = Literal["", "again", "simpler", "help", "unsure"]
"""Which wording of a text: the text itself or one of its reserved attributes."""
ChangeAct = Literal["move", "cancel", "coming", "another-time", "cannot-come", "show"]
"""What may be done with an appointment that there is."""


class Spoke(msgspec.Struct, frozen=True, kw_only=True, tag="spoke"):
    """One message: a text, its values, what may be answered. ``options``: choice values in button order."""

    at: Position
    text_id: str
    variant: Variant = ""
    vars: dict[str, Value] = {}
    options: tuple[str, ...] = ()
    option_text: str = ""
    """The text whose attributes label ``options`` when it is not ``text_id``."""
    expects: InputKind | None = None
    places: tuple[str, ...] = ()
    marked: tuple[str, ...] = ()
    """Options that the citizen has called done."""
    card: bool = False
    """Words to hold up at a counter: large, and in both languages whatever the citizen reads."""
    private: bool = False


class Answered(msgspec.Struct, frozen=True, kw_only=True, tag="answered"):
    """An answer was kept."""

    at: Position
    name: str
    value: Value
    how: Provenance


class Entered(msgspec.Struct, frozen=True, tag="entered"):
    """A flow began, by start or by call."""

    flow: str
    revision: str


class Left(msgspec.Struct, frozen=True, tag="left"):
    """A flow came to an end of its own."""

    flow: str
    revision: str


class HandoverAsked(msgspec.Struct, frozen=True, kw_only=True, tag="handover"):
    """The flow gives the talk to people and waits; ``resume(HandedBack())`` goes on after it."""

    at: Position
    topic: str
    priority: int = 0


class NotUnderstood(msgspec.Struct, frozen=True, kw_only=True, tag="not_understood"):
    """The input fits nothing the step waits for; nothing moved. ``misses`` counts them in a row, from 1."""

    at: Position
    misses: int


class SetAside(msgspec.Struct, frozen=True, tag="set_aside"):
    """``not-now`` where no way leads past the step: the session stands still and the host shows the menu."""

    at: Position


class OldPress(msgspec.Struct, frozen=True, tag="old_press"):
    """A press of another wait or of no choice at all: the present question is repeated with a kind word."""

    at: Position


class AppointmentTold(msgspec.Struct, frozen=True, kw_only=True, tag="appointment_told"):
    """The citizen told of an appointment and found it right. ``ref`` is this one's within the session.

    ``wall`` is ``2026-10-25T09:00`` on the clock of ``zone``; ``place`` a place of the list or empty, ``words``
    the place in the citizen's own.
    """

    at: Position
    ref: str
    what: str
    duty: str
    interpreter: str
    wall: str
    zone: str
    place: str = ""
    words: str = ""
    bring: str = ""
    show_place: bool = False


class AppointmentChanged(msgspec.Struct, frozen=True, kw_only=True, tag="appointment_changed"):
    """Something is done with an appointment. ``about`` is a ``ref`` of this session or an appointment's id.

    ``wall`` is the new time, with ``move`` only.
    """

    at: Position
    about: str
    act: ChangeAct
    wall: str = ""


class ReminderAsked(msgspec.Struct, frozen=True, kw_only=True, tag="reminder_asked"):
    """When to be reminded: of ``about``, or of ``text_id`` at ``wall`` when it is about no appointment.

    ``days_before`` and ``clock`` (``HH:MM``) come with ``chosen``; 0 is the day itself.
    """

    at: Position
    about: str
    when: Literal["usual", "none", "chosen"]
    days_before: int = 0
    clock: str = ""
    text_id: str = ""
    wall: str = ""


class Acted(msgspec.Struct, frozen=True, tag="acted"):
    """A ``do`` step: the host carries out one of a closed list of actions (erase, finish, language-kl, …)."""

    at: Position
    action: str


class Changed(msgspec.Struct, frozen=True, tag="changed"):
    """The flow was published anew and this is where the citizen goes on; ``restart``: it begins again."""

    at: Position
    act: Literal["move", "restart"]


class Stranded(msgspec.Struct, frozen=True, kw_only=True, tag="stranded"):
    """The session stands on what is gone, or goes in circles. The host starts again, with words.

    ``reason`` is one of flow-gone, revision-gone, step-gone, wait-gone, loop.
    """

    at: Position
    reason: str


Event = (
    Spoke
    | Answered
    | Entered
    | Left
    | HandoverAsked
    | NotUnderstood
    | SetAside
    | OldPress
    | Acted
    | AppointmentTold
    | AppointmentChanged
    | ReminderAsked
    | Changed
    | Stranded
)
