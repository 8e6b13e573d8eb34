"""Somebody who goes through their list of arrival, and what they say is done."""

from __future__ import annotations

from bot.effects.apply import start_flow
from bot.player import Played, Player
from bot.ports import MessageView
from bot.runtime import Work
from bot.turn.door import lock

QUESTIONS = 6
"""What arrival asks of somebody who passes over everything."""
PAGES = 1
"""How often one turns the page to the end of their list, where what is done stands."""


def enter(player: Player, flow: str, step: str | None = None) -> Played:
    """Begin a flow (at a step of it) in the middle of a talk, as an entry of the menu does."""

    def beginning(work: Work) -> None:
        talk = lock(work, player.chat.conversation_id)
        assert talk is not None
        start_flow(talk, flow, step)
        talk.save()

    player.runtime.run(beginning)
    return player.now()


def listed(player: Player) -> Played:
    """Pass over the questions, as far as the list."""
    for _ in range(QUESTIONS):
        played = player.presses("not-now")
    assert (played.flow, played.step) == ("arrival", "todo")
    return played


def tick_move(player: Player) -> Played:
    """Say that the move is registered."""
    player.presses("move")
    player.presses("within-five")
    return player.presses("done")


def card_of(player: Player) -> MessageView:
    """The card that is shown at the counter of the municipality."""
    player.presses("move")
    player.presses("within-five")
    return next(view for view in player.presses("show").messages if view.text_id == "arrival-move-show")
