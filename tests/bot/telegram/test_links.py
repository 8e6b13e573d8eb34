"""One-time links: the same citizen on another channel, once, for 72 hours, and never two citizens made one."""

from __future__ import annotations

import datetime as dt
import re
import uuid

import httpx
import pytest

from bot.citizens import find_chat
from bot.clock import FixedClock
from bot.messenger.links import look_at_link, make_link, redeem_link, send_link_again
from bot.player import Player
from bot.runtime import Work
from storage.conversations import queries as conversations
from tests.bot.conftest import MONDAY_MORNING, Begin
from tests.bot.telegram.conftest import Serve
from tests.bot.telegram.people import newcomer
from tests.support.bot_api.client import BotAccount, BotApi

LINK = re.compile(r"/l/(\S+)")


def link_of(player: Player, seed: bytes = b"a") -> str:
    """A link for the citizen of a play."""
    chat = player.chat
    return player.runtime.run(make_link, chat.citizen_id, "web", chat.address_id, seed)


def test_a_link_opens_the_same_talk_once(begin: Begin) -> None:
    player = begin()
    token = link_of(player)
    looked = player.runtime.look(look_at_link, token)
    assert looked is not None
    assert looked.state == "fresh"
    web = player.runtime.run(redeem_link, token)
    assert web is not None
    chat = player.runtime.look(find_chat, web)
    assert chat is not None
    assert (chat.conversation_id, chat.citizen_id) == (player.chat.conversation_id, player.chat.citizen_id)
    assert player.runtime.run(redeem_link, token) is None
    spent = player.runtime.look(look_at_link, token)
    assert spent is not None
    assert (spent.state, spent.renewable) == ("spent", True)


def test_the_same_message_carries_the_same_link_and_only_its_hash_is_kept(begin: Begin) -> None:
    player = begin()
    token = link_of(player)
    assert link_of(player) == token
    assert link_of(player, b"b") != token
    rows = player.runtime.look(
        lambda work: work.conn.exec_driver_sql("select lookup from one_time_link").scalars().all()
    )
    assert len(rows) == 2
    assert all(token.encode() not in bytes(row) for row in rows)


def test_after_72_hours_it_is_worth_nothing(begin: Begin) -> None:
    player = begin()
    token = link_of(player)
    player.clock.advance(dt.timedelta(hours=71, minutes=59))
    assert player.runtime.look(look_at_link, token) is not None
    player.clock.advance(dt.timedelta(minutes=1))
    assert player.runtime.run(redeem_link, token) is None
    looked = player.runtime.look(look_at_link, token)
    assert looked is not None
    assert looked.state == "spent"


@pytest.mark.parametrize("token", ["", "x", "å" * 32, "a" * 65])
def test_a_token_that_was_never_ours_opens_nothing(begin: Begin, token: str) -> None:
    player = begin()
    assert player.runtime.look(look_at_link, token) is None
    assert player.runtime.run(redeem_link, token) is None
    assert not player.runtime.run(send_link_again, token)


def test_links_go_with_an_erasure(begin: Begin) -> None:
    player = begin()
    token = link_of(player)
    player.presses("delete-all")
    assert player.runtime.look(look_at_link, token) is None
    assert player.runtime.run(redeem_link, token) is None


def test_a_spent_link_sends_a_new_one_to_its_chat_once(api: BotApi, bot: BotAccount, serve: Serve) -> None:
    live = serve()
    citizen, menu = newcomer(api, bot)
    citizen.presses(citizen.buttons(menu)[0], message_id=menu["message_id"])
    question = citizen.waits_for("Hvad har du brug for", after=menu)
    citizen.says("1")
    city = citizen.waits_for("Hvilken by", after=question)
    citizen.says("Aalborg")
    told = citizen.waits_for("Det næste er kun til dig", after=city)
    first = LINK.search(told["text"])
    assert first is not None
    with httpx.Client(base_url=live.base_url, trust_env=False) as phone:
        path = f"/l/{first[1]}"
        assert phone.post(path, data={"again": "1"}).status_code == 200  # still good: nothing is sent
        assert phone.post(path, data={"open": "1"}).status_code == 303
        assert "Hvem skal have et sted at sove" in phone.get("/").text
        assert phone.post(path, data={"again": "1"}).status_code == 200
        new = citizen.waits_for("Her er et nyt link", after=told)
        second = LINK.search(new["text"])
        assert second is not None
        assert second[1] != first[1]
        assert phone.post(path, data={"again": "1"}).status_code == 410
    with httpx.Client(base_url=live.base_url, trust_env=False) as other:
        assert other.post(f"/l/{second[1]}", data={"open": "1"}).status_code == 303
        assert other.post(f"/l/{uuid.uuid4().hex}", data={"open": "1"}).status_code == 404


def test_a_start_link_makes_the_chat_one_more_address(api: BotApi, bot: BotAccount, serve: Serve) -> None:
    live = serve(clock=FixedClock(MONDAY_MORNING))
    http = httpx.Client(base_url=live.base_url, trust_env=False)
    token = http.post("/chat/session", json={"language": "da"}).json()["token"]
    chat = live.runtime.look(find_chat, token)
    assert chat is not None
    payload = live.runtime.run(make_link, chat.citizen_id, "telegram", None, b"start")
    citizen = api.make_user(bot=bot)
    citizen.starts(payload)
    citizen.waits_for("Hvad kan jeg hjælpe")
    other = api.make_user(bot=bot)
    other.starts(payload)  # spent: somebody new begins for themselves
    other.waits_for("Hvilket sprog")

    def count(work: Work) -> int:
        assert conversations.key_of(work.conn, chat.conversation_id) is not None
        return int(work.conn.exec_driver_sql("select count(*) from citizen").scalar_one())

    assert live.runtime.look(count) == 2
    http.close()
