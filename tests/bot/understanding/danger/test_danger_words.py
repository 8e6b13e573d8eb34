"""The files of words and rules say only what can be meant."""

from __future__ import annotations

import pytest

from bot.understanding.danger.greenlandic import ENDINGS, Stems, key
from bot.understanding.danger.lay import Lines
from bot.understanding.danger.lexicon import FOLDER, WORDS, Lexicon, danish, lexicon, sections
from bot.understanding.danger.reading import Word
from bot.understanding.danger.rules import backwards, line_of, phrases
from bot.understanding.danger.spelling import Spelling
from bot.understanding.normalise import fold
from scripts import ordinary_words

OF_THE_READING = {"stop", "short", "urgent"}
"""Concepts of the end of a sentence, not of words."""


def used(one: Lexicon) -> set[str]:
    found = {
        tag for phrase in one.phrases() for concept in phrase.line for tags in concept.any_of for tag in tags
    }
    return found | {tag for phrase in one.phrases() for tag in phrase.not_with}


def test_every_concept_of_a_rule_has_words() -> None:
    da, kl = lexicon("da"), lexicon("kl")
    known = {
        *da.words,
        *kl.words,
        *OF_THE_READING,
        *(f"no_{tag}" for tag in kl.words),
        *(name for name, _ in ENDINGS),
    }
    asked = {tag for tag in used(da) | used(kl) if not tag.startswith("=")}
    assert sorted(asked - known) == []


def test_every_word_is_one_word() -> None:
    for language in ("da", "kl"):
        for tag, line in lexicon(language).words.items():
            wrong = [word for word in line.split() if len(fold(word.strip("!.*")).split()) != 1]
            assert wrong == [], (language, tag)


def test_ordinary_words_are_not_words_of_danger() -> None:
    ordinary = (FOLDER / "da" / "ordinary.txt").read_text("utf-8")
    words = " ".join(line for line in ordinary.splitlines() if not line.startswith("#")).split()
    assert words == sorted(set(words))
    assert [word for word in words if danish().known(word) is not None] == []
    assert ordinary == ordinary_words.made(), "make it again: python -m scripts.ordinary_words"


def test_a_line_of_concepts() -> None:
    line = line_of("hit* .. me|him")
    assert [(concept.room, concept.negatable) for concept in line] == [(0, True), (3, False)]
    assert [(concept.room, concept.negatable) for concept in backwards(line)] == [(0, False), (3, True)]
    (phrase,) = phrases([("name", "a b !c firm")])
    assert (phrase.not_with, phrase.firm) == (frozenset({"c"}), True)


@pytest.mark.parametrize("pattern", ["", "..", "hit ? me"])
def test_a_line_that_is_none_says_so(pattern: str) -> None:
    with pytest.raises(ValueError, match="concept"):
        line_of(pattern)


@pytest.mark.parametrize("text", ["name: rest", "[words]\nno colon here"])
def test_a_file_that_is_none_says_where(text: str) -> None:
    with pytest.raises(ValueError, match=r"file\.txt:\d"):
        list(sections(text, "file.txt"))


def test_a_line_may_go_on() -> None:
    (section,) = sections("[words]\n# why\nhit: slår\n   slog\n", "file.txt")
    assert section.entries == [("hit", "slår slog")]


def test_spelling_forgives_by_length() -> None:
    words = Spelling({"hit": "slår", "rape": "voldtægt", "f": "jeg mig"}, ["slik"])
    assert words.spelt("slåår", fold("slåår")) == {"hit"}
    assert words.misspelt("voltegt") == {"rape"}
    assert words.spelt("slik", "slik") == frozenset()
    assert words.pieces("jegslarmig") == ("jeg", "slar", "mig")
    assert words.pieces("slarslar") == ()


@pytest.mark.parametrize("word", ["vodltegt", "voltegt", "voldteggt", "voldtekt", "oldtegt", "ivoldtegt"])
def test_swapped_missing_added_and_wrong_letters_are_forgiven_in_a_long_word(word: str) -> None:
    assert Spelling({"rape": "voldtægt"}).misspelt(fold(word)) == {"rape"}


@pytest.mark.parametrize("word", ["vltegt", "foldtegt", "slag", ""])
def test_what_is_further_away_is_another_word(word: str) -> None:
    assert Spelling({"rape": "voldtægt"}).misspelt(word) == frozenset()


def test_two_letters_swapped_are_found_even_in_a_small_word() -> None:
    words = Spelling({"me": "mig", "i": "jeg"})
    assert words.misspelt("mgi") == {"me"}
    assert words.misspelt("jge") == {"i"}
    assert words.misspelt("meg") == frozenset()


def test_a_line_looks_no_further_than_its_room() -> None:
    lines = Lines([("found", line_of("a . b"))])

    def found(*tags: str) -> bool:
        said = tuple(Word(tag, tag, frozenset({tag}), after_comma=False) for tag in tags)
        return bool(list(lines.on(said)))

    assert found("a", "b")
    assert found("a", "x", "b")
    assert not found("a", "x", "x", "b")
    assert not found("b", "a")


def test_a_greenlandic_word_is_not_taken_for_a_danish_one_misspelt() -> None:
    assert WORDS.tags("uima", "uima") == {"partner"}
    assert danish().misspelt("anera") != frozenset(), "it would be"
    assert WORDS.tags("anera", "anera") == {"kin"}


def test_the_longest_stem_counts_and_endings_turn_it() -> None:
    stems = Stems({"hit": "persut", "other": "persutaq", "bleed": "!aanaar", "die": "toqu"})
    assert stems.tags("persuttarpaanga", fold("persuttarpaanga")) == {"hit", "me"}
    assert stems.tags("persutaq", fold("persutaq")) == {"other"}
    assert stems.tags("persuttanngilaanga", fold("persuttanngilaanga")) == {"no_hit", "me"}
    assert stems.tags("persunneqarpunga", "persunekarpunga") == frozenset()
    assert "bleed" in stems.tags("aanaarpoq", "anarpoq")
    assert stems.tags("anarpoq", "anarpoq") == frozenset()
    assert "wish" in stems.tags("toqukkusuppunga", fold("toqukkusuppunga"))
    assert key("toqoq") == key("tokuk")
