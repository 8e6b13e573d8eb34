"""A citizen on Telegram, through a real Bot API server, by polling and by webhook."""

from __future__ import annotations

import pytest

from tests.bot.telegram.conftest import Serve
from tests.support.bot_api.client import BotAccount, BotApi


@pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
def test_a_talk_from_start_to_the_first_question(
    api: BotApi, bot: BotAccount, serve: Serve, webhook: bool
) -> None:
    serve(webhook=webhook)
    citizen = api.make_user(bot=bot)
    start = citizen.starts()
    hello = citizen.waits_for("Una maskiina", after=start)
    assert "Jeg er en maskine" in hello["text"]
    asked = citizen.waits_for("Hvilket sprog", after=hello)
    assert citizen.buttons(asked) == ["Kalaallisut", "Dansk"]
    citizen.presses("Dansk", message_id=asked["message_id"])
    menu = citizen.waits_for("Hvad kan jeg hjælpe", after=asked)
    assert citizen.buttons(menu)[0].startswith("1 · ")
    citizen.presses(citizen.buttons(menu)[0])
    question = citizen.waits_for("Hvad har du brug for", after=menu)
    citizen.says("1")
    citizen.waits_for("", after=question)
    assert citizen.keyboard()[0] == "Fare nu"
    assert api.complaints() == []


def test_a_wish_that_comes_before_the_language_is_taken_up_after_it(
    api: BotApi, bot: BotAccount, serve: Serve
) -> None:
    serve()
    citizen = api.make_user(bot=bot)
    said = citizen.says("jeg mangler et sted at bo")
    read = citizen.waits_for("det har jeg læst", after=said)
    asked = citizen.waits_for("Hvilket sprog", after=read)
    citizen.presses("Dansk", message_id=asked["message_id"])
    citizen.waits_for("Jeg tror, det handler om: Et sted at sove og bo", after=asked)
    citizen.waits_for("Hvad har du brug for", after=asked)
    assert api.complaints() == []
