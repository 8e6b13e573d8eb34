"""Places for a question, and pages of six."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict

from flows.vocabulary import MORE, PAGE

if TYPE_CHECKING:
    from flows.walk import Walk


class Where(BaseModel):
    """Which places: a kind, a city (a slug, ``$name`` for an answer; none: anywhere), whether open now."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    type: str
    city: str = ""
    open: Literal["", "now"] = ""


def place_ids(walk: Walk, where: Where) -> tuple[str, ...]:
    """Ids of the places that fit, in the order the facts give them."""
    city = walk.resolve(where.city)
    found = walk.facts.places(
        kind=where.type,
        city=city if isinstance(city, str) and city else None,
        at=walk.now,
        open_only=where.open == "now",
    )
    return tuple(place.id for place in found)


def page_of(entries: Sequence[str], page: int) -> tuple[str, ...]:
    """One page of entries and ``more`` while others follow; a page past the end is the first."""
    first = page * PAGE
    if not 0 <= first < len(entries):
        first = 0
    shown = tuple(entries[first : first + PAGE])
    return (*shown, MORE) if len(entries) > first + PAGE else shown
