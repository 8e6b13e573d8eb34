"""A lost phone is closed from another one: its talk, its notices, and nothing else. On both databases."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.citizens import Chat, find_chat
from bot.effects.speak import speak
from bot.history import whole_talk
from bot.messenger.links import add_address
from bot.player import Player
from bot.push.browsers import has_push, has_push_here
from bot.recovery.elsewhere import close_elsewhere, is_open_elsewhere
from bot.runtime import Work
from bot.turn.door import lock
from storage.conversations import queries as conversations
from storage.identity.tables import address
from tests.bot.conftest import Begin
from tests.bot.push.conftest import Hours, allow, calls
from tests.bot.recovery.test_codes import code_of, enter
from tests.support.push_endpoint import PushEndpoint, push_endpoint


@pytest.fixture
def endpoint() -> Iterator[PushEndpoint]:
    with push_endpoint() as running:
        yield running


@pytest.fixture
def hours(monkeypatch: pytest.MonkeyPatch) -> Hours:
    clock = Hours()
    monkeypatch.setattr("bot.push.queue.real_now", clock)
    monkeypatch.setattr("bot.push.errands.real_now", clock)
    return clock


def came_back(citizen: Player) -> Chat:
    """The citizen opens the talk on a new phone with a code."""
    opened = enter(citizen, " ".join(code_of(citizen).words))
    chat = citizen.runtime.look(find_chat, opened.token)
    assert chat is not None
    return chat


def states(citizen: Player) -> dict[object, str]:
    rows = citizen.runtime.look(lambda work: work.conn.execute(address.select()).all())
    return {row.id: row.state for row in rows}


def said(citizen: Player) -> list[str | None]:
    return [each.text_id for each in citizen.runtime.look(whole_talk, citizen.chat.conversation_id)]


def test_every_other_phone_is_closed_and_none_of_them_is_woken(
    begin: Begin, endpoint: PushEndpoint, hours: Hours
) -> None:
    citizen = begin()
    lost = citizen.chat
    allow(citizen, endpoint.browser())
    second = came_back(citizen)
    here = came_back(citizen)
    kept = endpoint.browser()
    citizen.chat = here
    allow(citizen, kept)
    assert citizen.runtime.look(is_open_elsewhere, here)
    assert citizen.runtime.run(close_elsewhere, here) == 2
    assert not citizen.runtime.look(is_open_elsewhere, here)
    found = states(citizen)
    assert [found[each.address_id] for each in (lost, second, here)] == ["finished", "finished", "open"]
    assert not citizen.runtime.look(has_push_here, lost.address_id)
    assert citizen.runtime.look(has_push_here, here.address_id)

    def reminded(work: Work) -> None:
        talk = lock(work, here.conversation_id)
        assert talk is not None
        speak(talk, "system-case-status", notice="reminder")
        talk.save()

    citizen.runtime.run(reminded)
    hours.pass_by(seconds=6)
    assert [call.subscription.endpoint for call in calls(citizen)] == [kept.address]


def test_the_talk_says_so_once_and_goes_on_here(begin: Begin) -> None:
    citizen = begin()
    here = came_back(citizen)
    assert citizen.runtime.run(close_elsewhere, here) == 1
    last = citizen.runtime.look(whole_talk, here.conversation_id)[-1]
    assert (last.text_id, last.sender, last.notice) == ("recovery-others-closed", "notice", "rights")
    owner = citizen.runtime.look(lambda work: conversations.key_of(work.conn, here.conversation_id))
    assert owner is not None
    assert owner["reply_address_id"] == here.address_id
    before = said(citizen)
    assert citizen.runtime.run(close_elsewhere, here) == 0
    assert said(citizen) == before


def test_a_messenger_and_other_citizens_stay(begin: Begin) -> None:
    citizen, neighbour = begin(), begin()
    here = came_back(citizen)
    messenger = citizen.runtime.run(add_address, citizen.chat.citizen_id, "telegram", "1")
    citizen.runtime.run(close_elsewhere, here)
    found = states(citizen)
    assert found[messenger] == "open"
    assert found[neighbour.chat.address_id] == "open"
    assert citizen.runtime.look(has_push, citizen.chat.citizen_id) is False


def test_after_an_erasure_there_is_nothing_left_to_say_wrongly(begin: Begin) -> None:
    citizen = begin()
    here = came_back(citizen)
    citizen.presses("delete-all")
    assert citizen.runtime.run(close_elsewhere, here) == 1
    assert said(citizen)[-1] == "recovery-others-closed"
    assert list(states(citizen).values()).count("open") == 1
