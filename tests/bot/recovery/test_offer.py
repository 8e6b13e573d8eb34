"""Being remembered: asked once, late, never where it would be out of place; what is kept is said; a code is offered."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.effects.apply import start_flow
from bot.messenger.links import LINK
from bot.player import Played, Player
from bot.ports import NoticePart
from bot.recovery.offer import CODE, FLOW, offer_code
from bot.runtime import Work
from bot.turn.door import lock
from storage.identity import queries as identity
from tests.bot.conftest import Begin

LATER = dt.timedelta(hours=21)


def texts(played: Played) -> list[str | None]:
    return [view.text_id for view in played.messages]


def helped(player: Player) -> Played:
    """A flow of help from its beginning to its end."""

    def beginning(work: Work) -> None:
        talk = lock(work, player.chat.conversation_id)
        assert talk is not None
        start_flow(talk, "go-home")
        talk.save()

    player.runtime.run(beginning)
    played = player.now()
    for _ in range(30):
        if played.flow != "go-home" or played.ended:
            return played
        played = player.presses("not-now")
    raise AssertionError("the flow did not end")


def test_who_comes_back_is_asked_once(begin: Begin) -> None:
    player = begin()
    assert helped(player).flow != FLOW
    player.clock.advance(LATER)
    asked = helped(player)
    assert (asked.flow, asked.waiting) == (FLOW, "choice")
    said = texts(player.presses("short"))
    assert "remember-thanks" in said
    player.clock.advance(LATER)
    assert helped(player).flow != FLOW


def chosen(player: Player) -> Played:
    """The same flow, chosen in the menu as citizens do."""
    player.presses("menu")
    played = player.presses("go-home")
    for _ in range(30):
        if played.flow != "go-home":
            return played
        played = player.presses("not-now")
    raise AssertionError("the flow did not end")


def test_who_chose_in_the_menu_is_asked_in_its_place_and_comes_back_to_it(begin: Begin) -> None:
    player = begin()
    assert chosen(player).flow == "start"
    player.clock.advance(LATER)
    asked = chosen(player)
    assert asked.flow == FLOW
    assert [text for text in texts(asked) if text and text.startswith("start-")] == []
    assert texts(player.presses("short"))[-1] == "system-menu-again"
    assert player.presses("menu").flow == "start"
    player.clock.advance(LATER)
    assert chosen(player).flow == "start"


def test_a_yes_says_for_how_long_and_offers_a_code(begin: Begin) -> None:
    player = begin()
    player.clock.advance(LATER)
    helped(player)
    played = player.presses("longer")
    assert texts(played)[:2] == ["system-remembered", "recovery-offer"]
    remembered, offer = played.messages[:2]
    assert remembered.vars == {"days": 365}
    assert "365" in remembered.text
    assert NoticePart(CODE) in offer.parts
    assert offer.sender == "bot"


def test_a_code_can_be_asked_for_in_the_settings(begin: Begin) -> None:
    player = begin("settings")
    player.presses("remember")
    assert "recovery-offer" in texts(player.presses("code"))


def test_elsewhere_it_carries_a_one_time_link_to_the_web(begin: Begin) -> None:
    player = begin()

    def offered(work: Work) -> None:
        talk = lock(work, player.chat.conversation_id)
        assert talk is not None
        talk.reply_channel = "telegram"
        offer_code(talk)
        talk.save()

    player.runtime.run(offered)
    message = player.now().messages[-1]
    assert message.text_id == "recovery-link"
    assert [part for part in message.parts if isinstance(part, NoticePart)] == [
        NoticePart(LINK),
        NoticePart(CODE),
    ]


@pytest.mark.parametrize("reason", ["borrowed", "case", "danger", "remembered"])
def test_it_is_not_asked_where_it_is_out_of_place(begin: Begin, reason: str) -> None:
    player = begin()

    def out_of_place(work: Work) -> None:
        talk = lock(work, player.chat.conversation_id)
        assert talk is not None
        if reason == "borrowed":
            identity.update_address(work.conn, player.chat.address_id, borrowed=True)
        elif reason == "danger":
            talk.set(crisis_notice_at=work.now)
        else:
            identity.set_citizen(work.conn, talk.citizen_id, retention_level=1)
        talk.save()

    if reason == "case":
        player.presses("person")
    else:
        player.runtime.run(out_of_place)
    player.clock.advance(LATER)
    assert helped(player).flow != FLOW


def test_who_has_just_erased_everything_is_left_in_peace(begin: Begin) -> None:
    player = begin()
    player.clock.advance(LATER)
    player.presses("delete-all")
    assert helped(player).flow != FLOW
