"""Checks on texts: errors keep a text from citizens, warnings a writer answers with a reason."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from locales.checks.attested import Share, attested_share, check_attested, share_of
from locales.checks.console import check_console
from locales.checks.facts import check_facts
from locales.checks.library import Library
from locales.checks.pairs import check_pairs
from locales.checks.repeats import check_repeats
from locales.checks.reviews import check_reviews
from locales.checks.shape import check_shape
from locales.checks.size import check_size
from locales.checks.tone import check_tone
from locales.checks.volume import words_of
from locales.checks.waivers import accepted, without_waived
from locales.faults import Fault, Figures
from locales.rendered import Review
from locales.standing import is_whole, standing
from locales.text_base import BASE, TextBase

_RULES = (
    check_shape,
    check_pairs,
    check_facts,
    check_tone,
    check_size,
    check_attested,
    check_repeats,
    check_reviews,
)


def library_of(
    base: TextBase,
    *,
    attested: Iterable[str] | None = None,
    today: dt.date | None = None,
    reviews: Iterable[Review] = (),
    launch: Sequence[str] = (),
) -> Library:
    """Return what the rules look at. ``attested``: word forms; ``launch``: beginnings of text ids."""
    return Library(
        base,
        attested=None if attested is None else frozenset(word.strip().casefold() for word in attested),
        today=today,
        reviews={(review.text_id, review.language): review for review in reviews},
        launch=launch,
    )


def check_texts(
    base: TextBase,
    *,
    attested: Iterable[str] | None = None,
    today: dt.date | None = None,
    reviews: Iterable[Review] = (),
    launch: Sequence[str] = (),
) -> list[Fault]:
    """Return all faults of the citizens' texts, waived warnings left out, in the order of file and line."""
    library = library_of(base, attested=attested, today=today, reviews=reviews, launch=launch)
    return check_library(library)


def check_library(library: Library) -> list[Fault]:
    """As ``check_texts``, over a library made before."""
    faults = (fault for rule in _RULES for fault in rule(library))
    # A rule sees every variant of a selection; the same fault in two of them is one fault.
    unique = dict.fromkeys(without_waived(faults, library.base))
    return sorted(unique, key=lambda fault: (fault.file, fault.line, fault.field, fault.code))


def figures_of(library: Library) -> Figures:
    """Return the counts over the citizens' texts."""
    translated: dict[str, int] = {}
    reviewed: dict[str, int] = {}
    for unit, danish in library.pairs():
        translated[unit.language] = translated.get(unit.language, 0) + is_whole(unit, danish)
        state = standing(unit, danish, library.reviews.get((unit.text_id, unit.language)))
        reviewed[unit.language] = reviewed.get(unit.language, 0) + (state == "reviewed")
    return Figures(
        texts=len(library.base.units.get(BASE, {})),
        translated=translated,
        reviewed=reviewed,
        attested=attested_share(library),
    )


__all__ = [
    "Fault",
    "Library",
    "Share",
    "accepted",
    "check_console",
    "check_library",
    "check_reviews",
    "check_texts",
    "figures_of",
    "library_of",
    "share_of",
    "words_of",
]
