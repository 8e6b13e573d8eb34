"""A bare "Forstår du?" is heard as such; a question that has an answer is not."""

from __future__ import annotations

import pytest

from bot.answers.question import is_bare


@pytest.mark.parametrize("words", [
    "Du skal komme mandag. Forstår du?", "Kom mandag. Forstod du det?", "Kom mandag kl. 10, er det okay?",
    "Er det ok?", "Ataatsimiinneq: mandag. Paasivat?", "Kom mandag.\nforstår du det", "Kom nu – er det i orden ?",
])  # fmt: skip
def test_a_bare_question_at_the_end_is_one(words: str) -> None:
    assert is_bare(words)


@pytest.mark.parametrize("words", [
    "Hvad gør du nu først?", "Hvornår kan du komme? Er det okay?", "Forstår du? Sig det til mig med dine ord.",
    "Er det okay, at jeg ringer til kommunen?", "Kom mandag.", "", "Jeg vil vide, om du forstår dansk.",
])  # fmt: skip
def test_a_question_that_has_an_answer_is_none(words: str) -> None:
    assert not is_bare(words)
