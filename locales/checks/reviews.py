"""Which Greenlandic texts a reviewer must see."""

from __future__ import annotations

from collections.abc import Iterator

from locales.checks.library import Library, fault
from locales.faults import Fault
from locales.standing import is_outdated, standing


def check_reviews(library: Library) -> Iterator[Fault]:
    """``review-needed``.

    Always: an approved text whose Danish changed in meaning, which is hidden until looked at again. Before
    launch: every text on the launch list that is a draft, or outdated in any way.
    """
    for unit, danish in library.pairs():
        review = library.reviews.get((unit.text_id, unit.language))
        state = standing(unit, danish, review)
        wanted = unit.text_id.startswith(tuple(library.launch)) if library.launch else False
        if state == "hidden":
            yield fault(
                "review-needed", unit, "its Danish changed in meaning; Danish is shown until reviewed."
            )
        elif wanted and is_outdated(unit, danish, review):
            yield fault("review-needed", unit, "its Danish changed after the review.")
        elif wanted and state == "draft":
            yield fault("review-needed", unit, "nobody has reviewed it, and citizens meet it first.")
