"""The word lists, and reading a code with the mistakes that people make."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from itertools import islice

import pytest

from bot.ports import Language
from bot.recovery.words import draw, fold, is_near, meant, readings, words_of

LANGUAGES: tuple[Language, ...] = ("da", "kl")
FEWEST = 1024


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_is_long_plain_and_sorted_out(language: Language) -> None:
    words = words_of(language)
    assert len(words) >= FEWEST
    assert len(set(map(fold, words))) == len(words)
    assert [word for word in words if not re.fullmatch("[a-zæøå]{4,11}|[a-zæøå]{3}", word)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_words_of_a_list_differ_by_one_letter(language: Language) -> None:
    folded = sorted(map(fold, words_of(language)), key=len)
    pairs = itertools.combinations(folded, 2)
    assert [pair for pair in pairs if is_near(*pair)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_drawn_is_read_as_it_was_drawn(language: Language) -> None:
    seen = set()
    for _ in range(200):
        words = draw(language)
        seen.add(words)
        assert len(set(words)) == 3
        # Words of one list may each be one letter from a word of the other: then both are looked up.
        assert " ".join(map(fold, words)) in readings(" ".join(words))
    assert len(seen) > 190


@pytest.mark.parametrize(
    "typed",
    [
        "gulerod sommerfugl tårn",
        "GULEROD  Sommerfugl\tTÅRN",
        "gulerod-sommerfugl-tårn",
        "gulerod, sommerfugl, taarn.",
        "Gulerod/sommerfugl/taarn",
        "gulerodsommerfugltaarn",
        "gule rod sommer fugl tårn",
        "gulerod sommerfugl ta\u030arn",
        "gulerød sommerfugl tårn",
        "gulerod somerfugl tårn",
        "gulerrod sommerfugl tårn",
        "gluerod sommerfugl tårn",
        "gulerod sommerfugl taarnn",
        "guleroe somerfugl taarm",
    ],
)
def test_mistakes_that_leave_no_doubt_are_forgiven(typed: str) -> None:
    assert readings(typed) == ("gulerod sommerfugl taarn",)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "gulerod",
        "gulerod hest",
        "gulerod sommerfugl tårn hest",
        "glrod sommerfugl tårn",
        "gulerod sommerfugl " + "x" * 500,
        "1234 5678 9012",
        "🙂 🙂 🙂",
        "\u0000\u202e ' or 1=1 --",
        "gulerod qimmeq tårn",
    ],
)
def test_what_is_no_code_is_read_as_none(typed: str) -> None:
    assert readings(typed) == ()


def test_the_order_counts() -> None:
    assert readings("tårn sommerfugl gulerod") != readings("gulerod sommerfugl tårn")


def _between() -> Iterator[tuple[str, Language]]:
    """What is one letter away from more than one word of a list, with the list's language."""
    for language in LANGUAGES:
        folded = [fold(word) for word in words_of(language)]
        for word in folded:
            for token in (word[:at] + word[at + 1 :] for at in range(len(word))):
                if sum(is_near(token, other) for other in folded if abs(len(other) - len(token)) < 2) > 1:
                    yield token, language


def test_a_slip_between_two_words_is_not_guessed() -> None:
    """One letter away from two words of the list: somebody else's code must not open."""
    between = list(islice(_between(), 20))
    assert between
    assert [meant(*each) for each in between] == [None] * len(between)
