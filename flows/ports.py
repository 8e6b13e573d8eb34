"""What the engine asks of its host: definitions, and a read-only snapshot of facts. Both are plain memory."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

import msgspec

from flows.session import Answer

if TYPE_CHECKING:
    from flows.definition import Flow


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A place as flows and texts see it. ``phone`` stands as written; ``ring_first``: not checked lately."""

    id: str
    kind: str
    name: str
    city: str
    address: str = ""
    phone: str = ""
    hours: str = ""
    open: bool | None = None
    """Open at the asked instant; None when its hours are not known."""
    next_opening: dt.datetime | None = None
    closes: dt.datetime | None = None
    """When an open place shuts; None when it does not within a week, or is not open."""
    languages: tuple[str, ...] = ()
    just_come: bool = False
    anonymous: bool = False
    no_registration: bool = False
    children: bool | None = None
    """Whether children may come along; None: not known, and nothing is said of it. So with what follows."""
    dogs: bool | None = None
    intoxication: bool | None = None
    """Whether one may come having drunk or taken something."""
    can: tuple[str, ...] = ()
    """What one can do there: ``food``, ``bath``, ``legal`` …"""
    operator: str = ""
    ring_first: bool = False
    note: str = ""
    url: str = ""


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which places are looked for; what is left out is any."""

    kind: str = ""
    city: str | None = None
    """Its slug; a place of ``all`` cities fits each."""
    can: str = ""
    """Where one can do that."""
    open_only: bool = False
    """Those known to be open."""
    just_come: bool = False
    """Where one needs no appointment."""


class Appointment(msgspec.Struct, frozen=True, kw_only=True):
    """An appointment ahead: its id as hex, and ``2026-10-25T09:00`` on the clock of ``zone``."""

    id: str
    wall: str
    zone: str
    what: str


class Facts(Protocol):
    """Places, hours, settings: versioned, reloaded by the host on change, never awaited.

    What is the citizen's own (appointments, who may read along) is as it stands when the turn begins.
    """

    @property
    def version(self) -> str:
        """Changes when anything in the snapshot does."""
        ...

    def places(self, wanted: Wanted, *, at: dt.datetime) -> Sequence[Place]:
        """The places that are wanted, those of ``all`` cities last.

        Open ones first, then those that open next, the soonest first, then those whose hours are not known.
        """
        ...

    def place(self, place_id: str, *, at: dt.datetime) -> Place | None:
        """One place by its id."""
        ...

    def city(self, words: str) -> str | None:
        """The slug of the city that ``words`` names, with spelling variants (``Kbh``, ``ålborg``)."""
        ...

    def city_name(self, slug: str) -> str:
        """The city's name as written."""
        ...

    def setting(self, name: str) -> str:
        """A setting as text; empty when unset."""
        ...

    def appointments(self) -> Sequence[Appointment]:
        """The citizen's appointments that lie ahead, the next one first."""
        ...

    def appointment(self, about: str) -> Appointment | None:
        """The one of them with this id, or told under this ``ref`` in the present session."""
        ...

    def remembered(self, names: Sequence[str]) -> Mapping[str, Answer]:
        """What the citizen answered under these names in earlier talks, the newest of each, as far as it is kept."""
        ...

    def few_reminders(self) -> bool:
        """Whether the citizen wants few messages: the evening before a meeting is then all they are reminded."""
        ...

    def above_menu(self) -> int:
        """How many buttons of its own the host puts above a menu's entries."""
        ...

    def others_may_read(self) -> bool:
        """Whether what is said to the citizen may be seen by others: then the less is said the better."""
        ...


class Library(Protocol):
    """Flow definitions by name and revision."""

    def current(self, flow: str) -> Flow | None:
        """The published definition, or None."""
        ...

    def at(self, flow: str, revision: str) -> Flow | None:
        """The definition a session is pinned to, or None when it is gone."""
        ...

    def names(self) -> Sequence[str]:
        """Flows that have a published definition."""
        ...
