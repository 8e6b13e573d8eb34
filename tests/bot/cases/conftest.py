"""A citizen whose case somebody has taken."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.cases import desk
from bot.cases.views import StaffMember
from bot.history import whole_talk
from bot.player import Played, Player
from bot.ports import Inbound, MessageView
from tests.bot.conftest import Begin
from tests.support.organisation import open_house

Taken = Callable[..., "Case"]


class Case:
    """The citizen, who has the case, its number, and shortcuts."""

    def __init__(self, citizen: Player, staff: StaffMember, number: int) -> None:
        self.citizen = citizen
        self.staff = staff
        self.number = number

    def run(self, use_case: Callable[..., object], *args: object, **kwargs: object) -> object:
        """A use case of the one who has it."""
        return self.citizen.runtime.run(use_case, self.staff, self.number, *args, **kwargs)

    def talk(self) -> list[MessageView]:
        """Everything said."""
        return self.citizen.runtime.look(whole_talk, self.citizen.chat.conversation_id)

    def text_ids(self) -> list[str | None]:
        """The texts said, in order."""
        return [view.text_id for view in self.talk()]

    def taps(self, value: str) -> Played:
        """The citizen presses the last button of this value, however old."""
        presses = [choice.press for view in self.talk() for choice in view.choices if choice.value == value]
        return self.citizen._hand_in(Inbound(kind="press", press=presses[-1]))

    def events(self) -> list[str]:
        """What happened to the case."""
        page = self.citizen.runtime.run(desk.access_case, self.staff, self.number)
        return [event.kind for event in page.events]


@pytest.fixture
def taken(begin: Begin) -> Taken:
    """``taken()``: asked for a person in the menu; ``taken("alcohol")``: in that flow."""

    def take(flow: str = "start", language: str = "da", *, claim: bool = True) -> Case:
        citizen = begin(flow, language)
        open_house(citizen.runtime)
        citizen.presses("person")
        number = citizen.runtime.run(citizen.case_number)
        assert number is not None
        staff = citizen.somebody()
        if claim:
            citizen.runtime.run(desk.claim, staff, number)
        citizen.now()
        return Case(citizen, staff, number)

    return take
