"""Who does not understand gets other words, and then a person."""

from __future__ import annotations

import pytest

from bot.ports import Language
from tests.bot.conftest import Begin
from tests.support.lists import enter

LISTS = (("arrival", "todo"), ("cash-benefit", "list"), ("go-home", "move-todo"), ("housing", "move-todo"))


def test_who_still_does_not_understand_is_offered_a_person(begin: Begin) -> None:
    citizen = begin("housing")
    asked = citizen.now().messages[-1]
    (helped,) = citizen.presses("dont-understand").messages
    assert helped.text_id == asked.text_id == "housing-need"
    assert helped.text != asked.text
    again = citizen.presses("dont-understand").messages[-1]
    assert (again.text_id, [choice.value for choice in again.choices]) == ("system-help-person", ["person"])
    assert citizen.presses("person").owner == "waiting"


@pytest.mark.parametrize("language", ["da", "kl"])
@pytest.mark.parametrize(("flow", "step"), LISTS)
def test_a_list_is_said_in_simpler_words(begin: Begin, flow: str, step: str, language: Language) -> None:
    citizen = begin("start", language)
    asked = enter(citizen, flow, step).messages[-1]
    first = citizen.presses("dont-understand").messages[0]
    second = citizen.presses("dont-understand").messages[0]
    assert asked.text_id == first.text_id == second.text_id
    assert first.text != asked.text != second.text
    assert first.beneath != asked.beneath or language == "da"
    assert [choice.value for choice in second.choices] == [choice.value for choice in asked.choices]
