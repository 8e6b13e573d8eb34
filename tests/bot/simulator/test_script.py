"""Lines that name what is another one in each telling."""

from __future__ import annotations

from bot.player import Player
from bot.simulator.script import Line, play_line
from bot.simulator.told import told
from tests.bot.conftest import Begin


def asked_first(player: Player) -> str:
    """Ask for a person in Greenlandic: a button of the case comes with its id in it."""
    player.now()
    played = player.presses("person")
    pressed = [choice.press for view in played.messages for choice in view.choices]
    return next((press for press in pressed if press.count(".") == 2), "")


def test_a_button_with_an_id_is_pressed_again_in_another_telling(begin: Begin) -> None:
    one, other = begin("housing"), begin("housing")
    press, another = asked_first(one), asked_first(other)
    assert press != another
    assert press
    answers = [play_line(one, Line(press=press)), play_line(other, Line(press=press))]
    assert told(answers[0]) == told(answers[1])
    assert "system-old-press" not in [view.text_id for view in answers[1].messages]
