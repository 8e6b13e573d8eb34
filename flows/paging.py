"""Places for a question, and pages of six."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from flows.ports import Place, Wanted
from flows.vocabulary import DOINGS, MORE, PAGE

if TYPE_CHECKING:
    from flows.walk import Walk


class Where(BaseModel):
    """Which places: of a ``type``, where one ``can`` do something, in a ``city`` (none: anywhere), or one ``place``.

    Each may be ``$name``, for an answer. ``open``: ``now``, those known to be open; ``later``, those that are shut
    and known to open again; ``unknown``, those whose hours nobody knows. ``just-come``: without an appointment.
    ``within``: open now, or opening within so many days. ``other-than`` leaves out one place that has been seen.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)
    type: str = ""
    can: str = ""
    city: str = ""
    place: str = ""
    other_than: str = Field("", alias="other-than")
    open: Literal["", "now", "later", "unknown"] = ""
    just_come: bool = Field(False, alias="just-come")
    within: int = Field(0, ge=0, le=365)

    @model_validator(mode="after")
    def _says_which(self) -> Where:
        if not (self.type or self.can or self.place or self.just_come):
            raise ValueError("where needs a type, can, place or just-come")
        if self.can and not self.can.startswith("$") and self.can not in DOINGS:
            raise ValueError(f"can is one of {', '.join(DOINGS)}")
        return self


def place_ids(walk: Walk, where: Where) -> tuple[str, ...]:
    """Ids of the places that fit, in the order the facts give them."""
    if where.place:
        one = walk.facts.place(_words(walk, where.place), at=walk.now)
        return (one.id,) if one is not None else ()
    kind, can = _words(walk, where.type), _words(walk, where.can)
    if (where.type and not kind) or (where.can and not can):
        # What was passed over stands for no place, not for every place.
        return ()
    wanted = Wanted(
        kind=kind,
        city=_words(walk, where.city) or None,
        can=can,
        open_only=where.open == "now",
        just_come=where.just_come,
    )
    found = walk.facts.places(wanted, at=walk.now)
    seen = _words(walk, where.other_than)
    return tuple(
        place.id
        for place in found
        if place.id != seen and _stands(place, where.open) and _soon(place, walk.now, where.within)
    )


def _words(walk: Walk, written: str) -> str:
    value = walk.resolve(written)
    return value if isinstance(value, str) else ""


def _stands(place: Place, wanted: str) -> bool:
    if wanted == "later":
        return place.open is False and place.next_opening is not None
    return place.open is None if wanted == "unknown" else True


def _soon(place: Place, now: dt.datetime, days: int) -> bool:
    opens = place.next_opening
    return not days or bool(place.open) or (opens is not None and opens <= now + dt.timedelta(days=days))


def page_of(entries: Sequence[str], page: int, *, above: int = 0) -> tuple[str, ...]:
    """One page of entries and ``more`` while others follow; a page past the end is the first.

    ``above``: so many buttons stand above them already, and a page is that much shorter.
    """
    size = PAGE - above
    first = page * size
    if not 0 <= first < len(entries):
        first = 0
    shown = tuple(entries[first : first + size])
    return (*shown, MORE) if len(entries) > first + size else shown
