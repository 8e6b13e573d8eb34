"""Finding a place to send: among all there are, by its name, city or street."""

from __future__ import annotations

from bot.runtime import Runtime
from flows.ports import Place

MOST = 8
"""Places offered at once; whoever sees so many writes another word."""


def find_places(runtime: Runtime, wanted: str) -> list[Place]:
    """The places that hold every word, those whose name does first. No words: none."""
    words = wanted.casefold().split()
    facts, now = runtime.content.facts, runtime.clock.now()
    if not words:
        return []
    fits = [row for row in facts.rows if all(word in _told(row).casefold() for word in words)]
    fits.sort(key=lambda row: (words[0] not in row.name.casefold(), row.city, row.name))
    found = (facts.place(row.slug, at=now) for row in fits[:MOST])
    return [place for place in found if place is not None]


def place_named(runtime: Runtime, slug: str) -> Place | None:
    """The place of this slug, as it stands now."""
    return runtime.content.facts.place(slug, at=runtime.clock.now()) if slug else None


def _told(row: object) -> str:
    return " ".join(str(getattr(row, name, "") or "") for name in ("name", "city", "address"))


__all__ = ["MOST", "find_places", "place_named"]
