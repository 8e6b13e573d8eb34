"""Days of opening hours as an editor writes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from admin.places.days import WORDS, days_from_words, days_in_words

KEYS = st.one_of(
    st.sampled_from(sorted(WORDS["en"])),
    st.tuples(st.sampled_from(["mon", "tue", "thu"]), st.sampled_from(["fri", "sun"])).map("-".join),
    st.just("10-01..04-30 daily"),
    st.just("2026-12-24"),
)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("man-fre", "mon-fri"), ("Mandag - fredag", "mon-fri"), ("hver dag", "daily"), ("helligdage", "holiday"),
        ("Lør", "sat"), ("mon-fri", "mon-fri"), ("2026-12-24", "2026-12-24"),
        ("10-01..04-30 hver dag", "10-01..04-30 daily"),
        ("snart", "snart"), ("", ""),
    ],
)  # fmt: skip
def test_days_are_read_in_either_language(typed: str, stored: str) -> None:
    assert days_from_words(typed) == stored


@given(KEYS, st.sampled_from(sorted(WORDS)))
def test_what_is_shown_is_read_back(days: str, language: str) -> None:
    assert days_from_words(days_in_words(days, language)) == days
