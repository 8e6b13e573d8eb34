"""Somebody whose case was closed writes again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.turn.talk import Talk


def came_back(talk: Talk) -> bool:
    """Open the closed case again where that is still time; whether it was. Called with words and media only."""
    del talk
    return False
