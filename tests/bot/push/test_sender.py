"""The whole way within a service: a person answers, the phone is woken, and nothing else is held up by it."""

from __future__ import annotations

import asyncio

import pytest

from bot.player import Player
from bot.ports import Later, Refused, Sent
from bot.push.browsers import has_push
from bot.push.errands import Call
from bot.push.post import Post
from bot.push.sender import SIDE_BY_SIDE, PushSender
from tests.bot.conftest import Begin
from tests.bot.push.conftest import Hours, allow, answered, taken_over
from tests.support.push_endpoint import MadeUpBrowser, PushEndpoint


@pytest.fixture
def citizen(begin: Begin, endpoint: PushEndpoint, hours: Hours) -> Player:
    """Somebody whose answer is due on a phone."""
    citizen = begin()
    allow(citizen, endpoint.browser())
    answered(citizen, taken_over(citizen), "Din nøgle ligger hos Eksempel.")
    hours.pass_by(seconds=6)
    return citizen


async def swept(sender: PushSender) -> None:
    """One sweep, and everything it began."""
    await sender.sweep()
    await sender.rest(20)


async def test_an_answer_wakes_the_phone_with_nothing_of_it(citizen: Player, endpoint: PushEndpoint) -> None:
    sender = PushSender(citizen.runtime)
    await swept(sender)
    await sender.close()
    taken = endpoint.next()
    assert taken.fault == ""
    said = f"{taken.words} {taken.headers} {taken.claims}"
    assert "nøgle" not in said
    assert "Eksempel" not in said
    assert str(citizen.chat.conversation_id) not in said
    assert endpoint.received.empty()


async def test_a_second_process_wakes_nobody_again(citizen: Player, endpoint: PushEndpoint) -> None:
    one, two = PushSender(citizen.runtime), PushSender(citizen.runtime)
    await asyncio.gather(one.sweep(), two.sweep())
    await asyncio.gather(one.rest(20), two.rest(20))
    await asyncio.gather(one.close(), two.close())
    assert endpoint.next().fault == ""
    assert endpoint.received.empty()


async def test_a_browser_that_is_gone_is_promised_nothing(citizen: Player, endpoint: PushEndpoint) -> None:
    endpoint.will_answer(410)
    sender = PushSender(citizen.runtime)
    await swept(sender)
    await sender.close()
    assert not citizen.runtime.look(has_push, citizen.chat.citizen_id)


async def test_a_service_that_asks_for_a_wait_gets_it(
    citizen: Player, endpoint: PushEndpoint, hours: Hours
) -> None:
    endpoint.will_answer(429, Retry_After="600")
    for minutes, heard in ((0, 1), (9, 1), (2, 2)):
        hours.pass_by(minutes=minutes)
        sender = PushSender(citizen.runtime)
        await swept(sender)
        await sender.close()
        assert endpoint.received.qsize() == heard


class Stuck(Post):
    """A network in which nothing moves until it is let go."""

    def __init__(self) -> None:
        self.began = 0
        self.go = asyncio.Event()

    async def send(self, call: Call) -> Sent | Later | Refused:
        self.began += 1
        await self.go.wait()
        return Sent("")

    async def close(self) -> None:
        """Nothing is held."""


async def test_services_that_hang_hold_up_no_turn_and_no_sweep(begin: Begin, hours: Hours) -> None:
    citizen = begin()
    for number in range(SIDE_BY_SIDE + 4):
        citizen.begin()
        allow(citizen, MadeUpBrowser(f"http://127.0.0.1:1/push/{number}"))
        answered(citizen, taken_over(citizen))
    hours.pass_by(seconds=6)
    network = Stuck()
    sender = PushSender(citizen.runtime, network)
    await sender.sweep()
    await sender.sweep()
    assert network.began <= SIDE_BY_SIDE
    assert citizen.presses("menu").owner == "human"
    network.go.set()
    await sender.rest(20)
    assert network.began >= SIDE_BY_SIDE // 2


async def test_a_fault_of_ours_is_tried_again(citizen: Player, hours: Hours) -> None:
    class Broken(Stuck):
        async def send(self, call: Call) -> Sent | Later | Refused:
            self.began += 1
            raise LookupError("of ours")

    network = Broken()
    for _ in range(2):
        await swept(PushSender(citizen.runtime, network))
        hours.pass_by(minutes=2)
    assert network.began == 2
