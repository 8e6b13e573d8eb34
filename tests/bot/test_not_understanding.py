"""Who does not understand gets other words, and then a person."""

from __future__ import annotations

from tests.bot.conftest import Begin


def test_who_still_does_not_understand_is_offered_a_person(begin: Begin) -> None:
    citizen = begin("housing")
    citizen.now()
    assert [view.text_id for view in citizen.presses("dont-understand").messages] == ["housing-need"]
    again = citizen.presses("dont-understand").messages[-1]
    assert (again.text_id, [choice.value for choice in again.choices]) == ("system-help-person", ["person"])
    assert citizen.presses("person").owner == "waiting"
