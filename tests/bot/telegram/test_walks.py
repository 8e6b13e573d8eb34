"""Whatever a walk through the flows says, Telegram takes it."""

from __future__ import annotations

import random
import uuid

import pytest

from bot.channels.telegram.layout import MOST, units
from bot.channels.telegram.render import pages
from bot.player import Played, Player
from bot.ports import Language, Outbound
from tests.bot.conftest import MONDAY_MORNING
from tests.support.bot_api.keyboards import check_markup
from tests.support.bot_api.text import formatted

STEPS = 60
ASIDE = ("menu", "repeat", "dont-understand", "back", "language")


def checked(player: Player, played: Played, language: Language | None) -> int:
    """Hold all that was said against Telegram's rules; how many messages it makes."""
    count = 0
    for view in played.messages:
        message = Outbound(
            message_id=view.id, conversation_id=uuid.uuid4(), external="1", sender=view.sender,
            name=view.name, parts=view.parts, attempt=1, language=language,
        )  # fmt: skip
        for page in pages(message, player.runtime.content.texts):
            plain, _ = formatted(page.html, "HTML", None)
            assert 0 < units(plain) <= MOST
            buttons = [[{"text": button.text, "callback_data": button.data}] for button in page.buttons]
            check_markup({"inline_keyboard": buttons})
            count += 1
    return count


@pytest.mark.parametrize("language", ["da", "kl"])
def test_all_that_is_said_on_a_walk_is_valid(language: Language) -> None:
    chance = random.Random(language)
    player = Player("start", language, MONDAY_MORNING)
    player.begin()
    played, count = player.now(), 0
    for _ in range(STEPS):
        count += checked(player, played, language)
        offered = [choice.value for view in played.messages for choice in view.choices]
        if offered and chance.random() < 0.8:
            played = player.presses(chance.choice(offered))
        elif chance.random() < 0.5:
            played = player.says(chance.choice(["Aalborg", "ved ikke", "2026-12-01", "3", "<b>&"]))
        else:
            played = player.presses(chance.choice(ASIDE))
    assert count > STEPS
    player.close()
