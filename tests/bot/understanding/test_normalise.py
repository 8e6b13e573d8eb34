"""One shape for what hurried thumbs, foreign keyboards and old school books make of the same words."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.normalise import fold, normalise

LETTERS = "aeioqkgtdvplsnmrâêîôûĸæøåäöéu \u0301\u0316"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Jeg har BRUG for hjælp!!!", "jeg har brug for hjælp"),
        ("neeeeej", "nej"),
        ("100000 kr.", "100000 kr"),
        ("ｈｊæｌｐ", "hjælp"),
        ("bo\u00adlig", "bolig"),
        ("la\u0308ge", "läge"),
        ("å", "å"),
        ("1️⃣", "1"),
        ("👍", ""),
        ("🆘", "sos"),
        ("mit_id", "mit id"),
        ("Aluu,  kutaa…", "aluu kutaa"),
    ],
)
def test_punctuation_and_case_do_not_count(written: str, read: str) -> None:
    assert normalise(written) == read


@pytest.mark.parametrize(
    "alike",
    [
        ("læge", "laege", "lege", "läge", "LÆGE"),
        ("bøde", "boede", "böde", "bode"),
        ("får", "faar", "far", "fár"),
        ("Kalâtdlit", "kalaallit", "kalallit", "Kalatdlit"),
        ("mêrĸat", "meeqqat", "meqat"),
        ("nâkorsaĸ", "nakorsaq", "naakorsaq"),
        ("igdlo", "illo"),
        ("aĸago", "aqagu"),
        ("inigssaĸ", "inigssaq", "inissaq"),
    ],
)
def test_spellings_of_one_word_are_one_when_folded(alike: tuple[str, ...]) -> None:
    assert len({fold(word) for word in alike}) == 1


@pytest.mark.parametrize(
    "words",
    [
        ("inissaq", "inuk"),
        ("slået", "slet"),
        ("gået", "get"),
        ("læge", "lige"),
        ("bolig", "bilig"),
        ("tak", "taq"),
    ],
)
def test_other_words_stay_others(words: tuple[str, str]) -> None:
    assert fold(words[0]) != fold(words[1])


@given(st.one_of(st.text(), st.text(alphabet=LETTERS)))
def test_whatever_is_written_is_read_and_reading_it_again_changes_nothing(text: str) -> None:
    light, deep = normalise(text), fold(text)
    assert normalise(light) == light
    assert fold(deep) == deep
    assert fold(light) == deep


@given(st.text(alphabet=LETTERS, max_size=40))
def test_what_is_folded_holds_no_letter_twice_in_a_row(text: str) -> None:
    deep = fold(text)
    assert all(first != second for first, second in pairwise(deep))


@pytest.mark.parametrize("letter", ["\u0316\u0300", "a", "ab ", "ae", "gdl", "ẽ", "🆘", "ﷺ"])
def test_a_very_long_text_is_read_too(letter: str) -> None:
    assert isinstance(fold(letter * 50_000), str)
