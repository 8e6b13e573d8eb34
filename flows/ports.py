"""What the engine asks of its host: definitions, and a read-only snapshot of facts. Both are plain memory."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

import msgspec

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
    languages: tuple[str, ...] = ()
    just_come: bool = False
    anonymous: bool = False
    ring_first: bool = False
    note: str = ""
    url: str = ""


class Facts(Protocol):
    """Places, hours, settings: versioned, reloaded by the host on change, never awaited."""

    @property
    def version(self) -> str:
        """Changes when anything in the snapshot does."""
        ...

    def places(
        self, *, kind: str, city: str | None, at: dt.datetime, open_only: bool = False
    ) -> Sequence[Place]:
        """Places of a kind in a city (None: anywhere), open ones first; those of ``all`` cities last."""
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
