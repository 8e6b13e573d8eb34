"""People are told in crowds, nobody as nobody."""

from __future__ import annotations

import pytest

from bot.usage.crowd import Crowd, crowd


@pytest.mark.parametrize(
    ("people", "told"),
    [
        (0, Crowd(0, 0)), (1, Crowd(1, 4)), (4, Crowd(1, 4)), (5, Crowd(5, 9)), (19, Crowd(10, 19)),
        (20, Crowd(20, 49)), (9_999, Crowd(5000, 9999)), (10_000, Crowd(10_000, None)),
    ],
)  # fmt: skip
def test_so_many_are_told_as(people: int, told: Crowd) -> None:
    assert crowd(people) == told
    assert told.few == (0 < people < 5)
