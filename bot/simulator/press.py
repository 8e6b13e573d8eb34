"""What a simulated button stands for in a script."""

from __future__ import annotations

from bot.ports import Choice
from bot.turn import heard, sent
from bot.turn.commands import BARE


def press_of(choice: Choice) -> str:
    """The flow's stable word; of a button that is no answer to a flow's question, what it sends."""
    press = choice.press
    return press if press in BARE or heard.is_press(press) or sent.is_command(press) else choice.value
