"""The project's own words: each seen in print, and found in Danish texts whatever their ending."""

from __future__ import annotations

import pytest

from bot.texts.glossary import glossary, terms_in


def test_about_a_hundred_and_fifty_words_each_once_and_each_seen_somewhere() -> None:
    terms = glossary()
    assert 140 <= len(terms) <= 160
    danish = [term.danish for term in terms]
    assert sorted(danish) == sorted(set(danish))
    assert [term.danish for term in terms if not (term.greenlandic and term.english and term.seen)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Du har fået en afgørelse.", ["afgørelse"]),
        ("Adressen står i brevet.", ["adresse", "brev"]),
        ("Prøv igen om lidt.", ["prøv igen"]),
        ("Den er blå.", []),
        ("{ $name } bor her.", ["bor"]),
    ],
)
def test_words_are_lit_with_their_endings_in_the_order_of_the_text(text: str, found: list[str]) -> None:
    assert [term.danish for term in terms_in(text)] == found


def test_a_word_within_another_is_not_lit() -> None:
    assert "brev" not in [term.danish for term in terms_in("Overbrevet")]
