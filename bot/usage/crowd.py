"""How many people there are just now, told so that nobody can be counted coming or going."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from bot.figures.suppress import LEAST

EDGES = (1, LEAST, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000)
"""Where the next larger crowd begins. Between them a number that is looked at again and again stays as it is."""


class Crowd(NamedTuple):
    """From ``least`` to ``most`` people; ``most`` None: or more. Nobody is 0 to 0."""

    least: int
    most: int | None

    @property
    def few(self) -> bool:
        """Somebody, but fewer than may be told."""
        return 0 < self.least < LEAST


def crowd(people: int) -> Crowd:
    """The crowd that so many people are."""
    at = bisect_right(EDGES, people)
    if at == 0:
        return Crowd(0, 0)
    return Crowd(EDGES[at - 1], EDGES[at] - 1 if at < len(EDGES) else None)
