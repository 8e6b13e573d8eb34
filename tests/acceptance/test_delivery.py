"""Sending in order under a lease: what must wait holds what is behind it, what failed does not."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.app import compose, prepare
from bot.citizens import Chat, new_chat
from bot.delivery.lease import claim, mark
from bot.delivery.sender import Sender
from bot.ports import Inbound, Later, Outbound, Refused, Sent
from bot.receive import store
from bot.runtime import Runtime, Work
from bot.settings import Settings
from bot.turn.runner import TurnRunner, take_turn
from storage.conversations import outbox
from storage.conversations.tables import message
from storage.engine import Database
from storage.identity.tables import address
from storage.vault import Vault

Answer = Sent | Later | Refused


class Moody:
    """A channel that answers as it is told, and then takes everything."""

    name = "moody"

    def __init__(self) -> None:
        self.answers: list[Answer] = []
        self.took: list[uuid.UUID] = []

    async def send(self, message: Outbound) -> Answer:
        """Answer with the next of ``answers``."""
        answer = self.answers.pop(0) if self.answers else Sent("1")
        if isinstance(answer, Sent):
            self.took.append(message.message_id)
        return answer


class Post:
    """One citizen of that channel with two messages waiting, and a sender."""

    def __init__(self, folder: Path, database: Database, vault: Vault) -> None:
        self.channel = Moody()
        settings = Settings(data_dir=folder)
        self.runtime = compose(settings, database=database, vault=vault, channels=(self.channel,))
        self.runtime.senders.add(self.channel.name)
        prepare(self.runtime)
        self.chat: Chat = self.runtime.run(
            lambda work: new_chat(work, "moody", b"anybody", "da", external="anybody")[0]
        )
        self.sender = Sender(self.runtime)

    def comes_in(self, key: str) -> None:
        """The citizen begins anew: two messages will be said."""
        self.runtime.run(store, self.chat, key, Inbound(kind="begin", language="da"))

    def queues(self, key: str = "first") -> list[uuid.UUID]:
        """A turn in a process that does not send; the messages that wait."""
        self.comes_in(key)
        assert self.runtime.run(take_turn, self.chat.conversation_id) == 1
        return self.states("queued")

    def states(self, state: str) -> list[uuid.UUID]:
        """Messages in this state, in the order of the talk."""
        found = select(message.c.id).where(message.c.state == state).order_by(message.c.ordinal)
        return list(self.runtime.database.read(lambda conn: conn.execute(found).scalars().all()))

    async def delivers(self) -> None:
        """Send until nothing goes any more."""
        self.sender.kick(self.chat.conversation_id)
        while rest := asyncio.all_tasks() - {asyncio.current_task()}:
            await asyncio.wait(rest)

    def leases(self) -> int:
        """How many are held."""
        return self.runtime.database.read(outbox.counts)["sending"]


@pytest.fixture
def post(tmp_path: Path, database: Database, vault: Vault) -> Post:
    """On each kind of database."""
    return Post(tmp_path, database, vault)


async def test_what_must_wait_holds_those_behind(post: Post) -> None:
    waiting = post.queues()
    post.channel.answers = [Later(3600)]
    await post.delivers()
    assert post.channel.took == []
    assert post.states("queued") == waiting
    assert post.leases() == 0
    _no_more_waiting(post.runtime)
    await post.delivers()
    assert post.channel.took == waiting == post.states("sent")
    assert post.leases() == 0


def _no_more_waiting(runtime: Runtime) -> None:
    runtime.run(lambda work: work.conn.execute(update(message).values(not_before=None)))


async def test_what_failed_does_not(post: Post) -> None:
    first, second = post.queues()
    post.channel.answers = [Refused("blocked", closed=True)]
    await post.delivers()
    assert (post.states("failed"), post.channel.took) == ([first], [second])
    closed = select(address.c.state)
    assert post.runtime.database.read(lambda conn: conn.execute(closed).scalar()) == "closed"


async def test_a_lease_taken_over_marks_nothing(post: Post) -> None:
    first, second = post.queues()
    conversation_id = post.chat.conversation_id
    old = post.runtime.run(claim, conversation_id)
    new = post.runtime.run(claim, conversation_id)
    assert old is not None
    assert new is not None
    assert new.token > old.token
    sent = old.messages[0][1]
    assert not post.runtime.run(mark, conversation_id, old.token, sent, Sent("1"))
    assert post.states("queued") == [first, second]
    assert post.runtime.run(mark, conversation_id, new.token, sent, Sent("1"), last=True)
    assert post.states("sent") == [first]
    assert post.leases() == 0


async def test_a_turn_leases_its_own_words_once(post: Post) -> None:
    post.comes_in("first")
    turns = TurnRunner(post.runtime, post.sender)
    turns.kick(post.chat.conversation_id)
    await post.delivers()
    assert len(post.channel.took) == 2
    assert post.states("sent") == post.channel.took
    assert post.leases() == 0


async def test_a_promised_lease_is_claimed_by_nobody(post: Post) -> None:
    conversation_id = post.chat.conversation_id
    post.comes_in("first")
    born: list[Callable[[], None]] = []

    def turn(work: Work) -> None:
        take_turn(work, conversation_id, None, post.sender)
        born.extend(work._after)
        work._after.clear()

    post.runtime.run(turn)
    assert post.leases() == 1
    await post.delivers()
    assert post.channel.took == []
    born[0]()
    await post.delivers()
    assert post.states("sent") == post.channel.took
    assert len(post.channel.took) == 2
