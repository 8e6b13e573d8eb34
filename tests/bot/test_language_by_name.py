"""The name of a language, written, chooses it."""

from __future__ import annotations

import pytest

from tests.bot.conftest import Begin


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("kalaallisut", "kl"),
        ("Grønlandsk!", "kl"),
        ("på grønlandsk", "kl"),
        ("Dansk", "da"),
        ("qallunaatut", "da"),
    ],
)
def test_a_written_name_switches_and_keeps_ones_place(begin: Begin, words: str, language: str) -> None:
    citizen = begin("housing", language="da" if language == "kl" else "kl")
    here = citizen.presses("tonight").step
    played = citizen.says(words)
    assert [view.text_id for view in played.messages] == ["system-language-changed", "housing-tonight-city"]
    assert (played.step, played.messages[-1].lang) == (here, language)


def test_who_has_no_language_yet_may_write_its_name(begin: Begin) -> None:
    citizen = begin(language=None)
    assert citizen.says("kalaallisut").step == "menu"
