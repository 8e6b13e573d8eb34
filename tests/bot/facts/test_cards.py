"""What a citizen reads of a place: little in a list, everything when it stands alone, in both languages."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.player import Played, Player
from bot.ports import Language, PlacePart
from tests.support.stories import AT


def cards(played: Played) -> list[PlacePart]:
    return [part for message in played.messages for part in message.parts if isinstance(part, PlacePart)]


@pytest.mark.parametrize(
    ("language", "can", "about"),
    [
        ("da", "Her er: varme, mad, bad", "Her tales grønlandsk · Drives af: Kirkens Korshær"),
        ("kl", "Uani: kiak, nerisassat, uffarfik", "Oqaatsit: kalaallisut / Her tales grønlandsk"),
    ],
)
def test_what_one_can_do_there_is_told_of_the_place_that_is_chosen(
    language: Language, can: str, about: str
) -> None:
    player = Player("places", language, AT, strict=True)
    try:
        player.begin()
        player.says("Aarhus")
        player.presses("basics")
        (listed,) = cards(player.presses("food"))
        assert (listed.can, listed.about) == ("", "")
        (chosen,) = cards(player.presses("naapiffik-aarhus"))
        assert chosen.can.startswith(can)
        assert chosen.about.startswith(about)
        assert "Her er: varme" in chosen.can
    finally:
        player.close()


def test_of_an_open_place_it_is_told_until_when() -> None:
    player = Player("places", "da", AT + dt.timedelta(hours=10), strict=True)
    try:
        player.begin()
        player.says("Aalborg")
        player.presses("talk")
        player.presses("counselling")
        (chosen,) = cards(player.presses("den-sociale-skadestue"))
        assert chosen.state.startswith("Åbent nu")
        assert chosen.about == "Lukker kl. 07.00 · Uden tilmelding"
    finally:
        player.close()
