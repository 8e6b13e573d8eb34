"""What a simulated button stands for in a script."""

from __future__ import annotations

from bot.player import ID
from bot.ports import Choice
from bot.turn import heard, sent
from bot.turn.commands import BARE


def line_of_choice(choice: Choice) -> tuple[str, str]:
    """The field of a line and its value: the flow's stable word; of a button that is no answer to a flow's question,
    what it sends. An answer that is named by an id is said by its label: the id is another one when it is played again.
    """
    press = choice.press
    if press in BARE or heard.is_press(press) or sent.is_command(press):
        return "press", press
    return ("say", choice.label) if ID.search(choice.value) else ("press", choice.value)
