"""What words speak of: beginnings, whole words, parts of compounds, phrases, and words with one slip in them."""

from __future__ import annotations

import pytest

from bot.understanding.normalise import fold
from bot.understanding.stems import FOLDER, Lexicon, lexicon

OWN = Lexicon(
    [
        ("da", "home: *bolig lejlighed =bo sted_at_bo # a comment"),
        ("da", "people: menneske"),
        ("da", "none: mennesket"),
        ("kl", "home: inissia"),
    ]
)


def named(text: str, words: Lexicon = OWN) -> set[str]:
    return set(words.concepts(fold(text)))


@pytest.mark.parametrize(
    "text",
    ["ungdomsboliger", "lejligheden", "jeg bo her", "et sted at bo", "lejlihged", "inissiamik", "LEJLIGHED"],
)
def test_each_way_of_naming_a_home(text: str) -> None:
    assert "home" in named(text)


@pytest.mark.parametrize("text", ["", "bog", "borte", "sted at", "inuk", "lejr"])
def test_words_that_only_look_like_it(text: str) -> None:
    assert named(text) == set()


def test_a_word_misspelt_by_one_letter_is_known_and_one_that_is_right_is_left_alone() -> None:
    assert named("menesker") == {"people"}
    assert named("mennesket") == {"people"}
    assert OWN.spelling("lejlihged") == "lejlighed"
    assert OWN.spelling("lejerbolig") == "lejerbolig"


def test_every_line_of_the_shipped_lexicon_names_its_concept_and_holds_words() -> None:
    lines = [
        line.partition("#")[0].strip()
        for file in sorted(FOLDER.glob("*.txt"))
        for line in file.read_text("utf-8").splitlines()
    ]
    assert [line for line in lines if line and not all(line.partition(":")[::2])] == []


def test_both_languages_speak_of_the_same_concepts() -> None:
    danish, greenlandic = (
        {
            line.partition(":")[0]
            for line in (FOLDER / f"{language}.txt").read_text("utf-8").splitlines()
            if line and not line.startswith("#")
        }
        for language in ("da", "kl")
    )
    assert greenlandic - danish == {"hunting"}
    assert danish - greenlandic == {"things", "trade", "other_offices", "trivia"}


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("jeg har fået en inkassoregning", "debt"),
        ("ungdomsbolig", "dwelling"),
        ("kigutilerisoq", "doctor"),
        ("oqalutsimik", "interpreter"),
        ("jeg vil have en tollk", "interpreter"),
    ],
)
def test_the_shipped_lexicon_knows(text: str, concept: str) -> None:
    assert concept in named(text, lexicon())
