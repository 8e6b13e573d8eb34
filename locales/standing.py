"""How far a translation may be trusted: whole or not, reviewed or not, outdated or not."""

from __future__ import annotations

from locales.rendered import Review, Standing
from locales.unit import Unit


def is_whole(unit: Unit, danish: Unit) -> bool:
    """Whether the unit has every wording of its Danish; a unit falls back as a whole, never by halves."""
    return danish.patterns.keys() <= unit.patterns.keys()


def standing(unit: Unit | None, danish: Unit | None, review: Review | None) -> Standing:
    """Return how the unit stands against its Danish and its last review.

    A review of other words than these is none. When the Danish changed since, the approval stands unless
    the meaning changed; then the unit is hidden.
    """
    if unit is None or danish is None or not is_whole(unit, danish):
        return "absent"
    if review is None or review.revision != unit.revision:
        return "draft"
    if review.danish_revision != danish.revision and review.meaning_changed:
        return "hidden"
    return "reviewed"


def is_outdated(unit: Unit, danish: Unit, review: Review | None) -> bool:
    """Whether the words were approved against another Danish than the present one."""
    return (
        review is not None and review.revision == unit.revision and review.danish_revision != danish.revision
    )
