"""Who has just come and says where they sleep."""

from __future__ import annotations

import pytest

from bot.ports import Language
from tests.bot.conftest import Begin


@pytest.mark.parametrize("language", ["da", "kl"])
def test_nowhere_to_sleep_leads_to_tonight_at_once(begin: Begin, language: Language) -> None:
    citizen = begin("arrival", language)
    asked = citizen.presses("nowhere")
    assert (asked.flow, asked.step) == ("housing", "tonight-city")
    assert citizen.says("Aalborg").step == "tonight-who"
    back = citizen.presses("back")
    assert (back.flow, back.step) == ("housing", "tonight-city")
    back = citizen.presses("back")
    assert (back.flow, back.step) == ("arrival", "sleep")


def test_housing_later_in_the_same_talk_asks_what_it_is_about(begin: Begin) -> None:
    citizen = begin("arrival")
    citizen.presses("nowhere")
    citizen.presses("menu")
    citizen.presses("go-on")
    for value in ("not-now", "alone", "talk"):
        assert citizen.now().flow == "housing"
        citizen.presses(value)
    assert citizen.hands_back().step == "tonight-next"
    citizen.presses("on")
    for _ in range(5):
        played = citizen.presses("not-now")
    assert played.step == "todo"
    citizen.presses("home")
    guide = citizen.presses("guide")
    assert (guide.flow, guide.step) == ("housing", "need")
