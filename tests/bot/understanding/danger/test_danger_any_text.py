"""Whatever is written, the answer comes: no text raises, none is read twice differently, none takes for ever."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.danger import danger_in, explain
from bot.understanding.danger.lexicon import WORDS, lexicon
from bot.understanding.danger.reading import read

LEXICON = sorted(
    {
        word.strip("!*.")
        for one in ("da", "kl")
        for line in lexicon(one).words.values()
        for word in line.split()
    }
)


@given(st.text())
def test_no_text_raises(text: str) -> None:
    found = explain(text)
    assert danger_in(text) in (None, *(one.kind for one in found))


@given(st.lists(st.sampled_from(LEXICON), max_size=30).map(" ".join))
def test_words_of_danger_in_any_order_do_not_raise(text: str) -> None:
    assert explain(text) == explain(text)


@given(st.lists(st.sampled_from(LEXICON), min_size=1, max_size=6).map("".join))
def test_words_run_together_do_not_raise(text: str) -> None:
    assert danger_in(text) == danger_in(text)


LONG = 4000


@pytest.mark.parametrize(
    "piece",
    [
        "slår ikke mig ",
        "jeg vil ikke ",
        "min mand slår ikke mig og ",
        "a",
        "vilikke",
        "slarmigslarikkemig",
        "æ ",
        "1 ",
        "-",
        "ĸ",
        "!?",
    ],
)
def test_a_long_message_is_read_to_its_end(piece: str) -> None:
    harmless = (piece * LONG)[:LONG]
    danger_in(harmless)
    assert danger_in(f"{harmless}. Han slår mig.") is not None


def test_work_grows_with_the_text_and_no_faster() -> None:
    """Each rule looks a few words ahead: twice the words are at most twice the findings to weigh."""
    once = sum(len(sentence) for sentence in read("han slår ikke mig " * 100, WORDS))
    twice = sum(len(sentence) for sentence in read("han slår ikke mig " * 200, WORDS))
    assert twice <= 2 * once
    assert len(explain("han slår ikke mig " * 200)) == len(explain("han slår ikke mig " * 100))


def test_nothing_is_no_danger() -> None:
    assert explain("") == []
    assert danger_in(" \n\t ") is None
    assert danger_in("…!?") is None


def test_what_is_said_over_and_over_is_read_no_more_than_a_few_times() -> None:
    assert len(read("hjælp! " * 1000, WORDS)) == 3
    assert danger_in("hej. " * 1000 + "min mand slår mig") == "violence"
    assert danger_in("min mand slår mig. " * 200) == "violence"
