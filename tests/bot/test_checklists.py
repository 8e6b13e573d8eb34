"""Lists of one's own as a citizen sees them: ticks before what is done, cards, and answers that come back."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.effects.labels import TICK
from bot.player import Player
from bot.ports import Language, TextPart
from tests.bot.conftest import Begin
from tests.support.lists import PAGES, card_of, enter, listed, tick_move

DONE = "arrival-done"


def the_list(player: Player) -> dict[str, tuple[str, str | None]]:
    """Every item on its pages: its label and, where there is one, the Danish beneath."""
    found: dict[str, tuple[str, str | None]] = {}
    turned = [player.presses("repeat"), *(player.presses("more") for _ in range(PAGES))]
    for choice in (choice for played in turned for choice in played.messages[-1].choices):
        if choice.value != "more":
            found[choice.value] = (choice.label, choice.beneath)
    return found


def ticked(player: Player) -> set[str]:
    return {value for value, (label, _) in the_list(player).items() if label.startswith(TICK)}


class TestTicks:
    @pytest.mark.parametrize("language", ["da", "kl"])
    def test_only_what_was_called_done_has_one_in_both_languages(
        self, begin: Begin, language: Language
    ) -> None:
        citizen = begin("arrival", language)
        listed(citizen)
        assert ticked(citizen) == set()
        citizen.presses("repeat")
        citizen.presses("menu")
        enter(citizen, "arrival")
        tick_move(citizen)
        shown = the_list(citizen)
        assert list(shown)[-1] == "move"
        label, beneath = shown.pop("move")
        assert label.startswith(f"{TICK} ")
        assert beneath is None or beneath.startswith(f"{TICK} ")
        assert (beneath is None) == (language == "da")
        assert not any(TICK in label + (beneath or "") for label, beneath in shown.values())

    def test_reading_and_being_silent_ticks_nothing(self, begin: Begin) -> None:
        citizen = begin("arrival")
        listed(citizen)
        citizen.presses("move")
        citizen.presses("within-five")
        citizen.waits(dt.timedelta(days=20))
        assert DONE not in citizen.now().vars
        citizen.presses("not-now")
        assert ticked(citizen) == set()

    def test_it_can_be_taken_back(self, begin: Begin) -> None:
        citizen = begin("arrival")
        listed(citizen)
        tick_move(citizen)
        assert ticked(citizen) == {"move"}
        assert citizen.presses("move").step == "was"
        assert citizen.presses("undo").vars[DONE] == []
        assert ticked(citizen) == set()


class TestCards:
    @pytest.mark.parametrize("language", ["da", "kl", None])
    def test_both_languages_danish_first_whatever_one_reads(
        self, begin: Begin, language: Language | None
    ) -> None:
        citizen = begin("arrival", language)
        listed(citizen)
        shown = card_of(citizen)
        (part,) = (part for part in shown.parts if isinstance(part, TextPart))
        assert part.card
        assert part.lang == "da"
        assert "melde flytning" in part.text
        assert part.beneath is not None
        assert part.beneath.lang == "kl"
        assert part.beneath.text not in ("", part.text)


class TestWhatComesBack:
    def test_the_menu_opened_anew_leads_straight_to_the_list(self, begin: Begin) -> None:
        citizen = begin("arrival")
        listed(citizen)
        tick_move(citizen)
        for _ in range(3):
            citizen.presses("menu")
        back = enter(citizen, "arrival")
        assert (back.step, back.vars[DONE]) == ("todo", ["move"])
        assert ticked(citizen) == {"move"}

    def test_the_questions_go_on_after_the_last_that_was_answered(self, begin: Begin) -> None:
        citizen = begin("arrival")
        for value in ("own", "children", "small"):
            citizen.presses(value)
        citizen.presses("menu")
        citizen.waits(dt.timedelta(days=7))
        assert enter(citizen, "arrival").step == "money"

    def test_after_ninety_days_of_silence_for_who_is_remembered(self, begin: Begin) -> None:
        citizen = begin("settings")
        citizen.presses("remember")
        citizen.presses("longer")
        enter(citizen, "arrival")
        listed(citizen)
        tick_move(citizen)
        citizen.waits(dt.timedelta(days=90))
        citizen.presses("menu")
        back = enter(citizen, "arrival")
        assert (back.step, back.vars[DONE]) == ("todo", ["move"])

    def test_nothing_after_it_was_erased(self, begin: Begin) -> None:
        citizen = begin("arrival")
        listed(citizen)
        tick_move(citizen)
        citizen.presses("delete-all")
        back = enter(citizen, "arrival")
        assert (back.step, back.vars) == ("sleep", {})

    def test_nothing_of_who_was_forgotten_in_time(self, begin: Begin) -> None:
        citizen = begin("arrival")
        listed(citizen)
        tick_move(citizen)
        citizen.waits(dt.timedelta(days=90))
        citizen.says("hej")
        assert enter(citizen, "arrival").step == "sleep"
