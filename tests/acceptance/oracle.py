"""What a talk must be: the same inputs given to the same service in memory, with nothing going wrong."""

from __future__ import annotations

import zlib
from functools import lru_cache
from typing import Any

from bot.clock import SystemClock
from bot.history import whole_talk
from bot.player import Player
from bot.ports import MessageView

Line = tuple[str, str]
"""Who spoke, and the text's id (the citizen's own words: the words)."""


def given(name: str, number: int) -> dict[str, str]:
    """What the citizen of this name does as their ``number``-th thing."""
    if number % 3 == 1:
        return {"press": "menu"}
    # Numbers alone are understood as nothing, whoever sends them and however often.
    return {"text": f"{number} / {_code(name)}"}


def _code(name: str) -> int:
    """A number of four digits for a name; neither a choice of the menu nor part of an emergency's."""
    return 3000 + zlib.crc32(name.encode()) % 6000


@lru_cache(maxsize=2)
def _groups(count: int) -> tuple[tuple[Line, ...], ...]:
    player = Player("start", "da", SystemClock().now())
    player.begin()
    seen = 0
    groups = []
    for number in range(-1, count):
        if number >= 0:
            body = given("@", number)
            player.presses(body["press"]) if "press" in body else player.says(body["text"])
        talk = player.runtime.look(whole_talk, player.chat.conversation_id)
        groups.append(tuple(map(_line, talk[seen:])))
        seen = len(talk)
    player.runtime.database.close()
    return tuple(groups)


def _line(message: MessageView) -> Line:
    return message.sender, message.text_id or message.text


def expected(name: str, count: int) -> list[Line]:
    """The whole talk after ``count`` things done, and none done twice."""
    return [
        (who, words.replace(str(_code("@")), str(_code(name))))
        for group in _groups(count)
        for who, words in group
    ]


def answers(name: str, count: int) -> list[str]:
    """The text ids of all that is said to the citizen."""
    return [words for who, words in expected(name, count) if who != "me"]


def heard(talk: list[dict[str, Any]]) -> list[Line]:
    """A talk from the interface, in the same form."""
    return [(message["from"], message["text_id"] or message["text"]) for message in talk]
