"""What one message costs: statements and commits from its receipt to the mark that its answer was sent."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from bot.app import compose, prepare
from bot.citizens import Chat, begin_chat, find_chat, new_chat
from bot.delivery.sender import Sender
from bot.history import messages_after
from bot.ports import Inbound, Later, Outbound, Refused, Sent
from bot.receive import accept
from bot.runtime import Runtime, Work
from bot.settings import Settings
from bot.turn.runner import TurnRunner
from storage.conversations import outbox
from storage.engine import Database
from storage.vault import Vault

MOST_STATEMENTS = 12
MOST_COMMITS = 3


class Postbox:
    """A channel that takes everything at once."""

    name = "postbox"

    def __init__(self) -> None:
        self.took: list[Outbound] = []

    async def send(self, message: Outbound) -> Sent | Later | Refused:
        """Take it."""
        self.took.append(message)
        return Sent(str(len(self.took)))


class Costs:
    """A runtime with turns and sending, and how many transactions it has asked for."""

    def __init__(self, folder: Path, database: Database, vault: Vault, patch: pytest.MonkeyPatch) -> None:
        self.postbox = Postbox()
        settings = Settings(data_dir=folder)
        self.runtime = compose(settings, database=database, vault=vault, channels=(self.postbox,))
        self.runtime.senders.add(self.postbox.name)
        prepare(self.runtime)
        self.commits = 0
        written = database.awrite

        async def counted(job: Callable[[Connection], Any]) -> Any:
            self.commits += 1
            return await written(job)

        patch.setattr(database, "awrite", counted)

    async def handle(self, chat: Chat, key: str) -> None:
        """Receive a press of the menu and let everything that follows from it happen."""
        runtime = self.runtime
        sender = Sender(runtime)
        turns = TurnRunner(runtime, sender)
        await accept(runtime, chat, key, Inbound(kind="press", press="menu"))
        turns.kick(chat.conversation_id)
        while rest := asyncio.all_tasks() - {asyncio.current_task()}:
            await asyncio.wait(rest)


@pytest.fixture
def costs(tmp_path: Path, database: Database, vault: Vault, monkeypatch: pytest.MonkeyPatch) -> Costs:
    """On each kind of database."""
    return Costs(tmp_path, database, vault, monkeypatch)


async def test_a_web_turn(costs: Costs) -> None:
    """Finding the talk of a token, receiving, and the turn; on the web nothing is sent."""
    runtime = costs.runtime
    began = runtime.run(begin_chat, "da")
    await costs.handle(began.chat, "warm")
    costs.commits = 0
    with runtime.database.count_statements() as statements:
        chat = await runtime.alook(find_chat, began.token)
        assert chat is not None
        await costs.handle(chat, "counted")
    assert statements.count <= MOST_STATEMENTS, statements.texts
    assert costs.commits == 2
    assert _last(runtime, chat) == "sent"


async def test_a_turn_on_a_channel_that_sends(costs: Costs) -> None:
    """Receiving, the turn with the lease taken in it, sending, and the mark with the lease given back in it."""
    runtime = costs.runtime

    def arriving(work: Work) -> Chat:
        return new_chat(work, "postbox", b"anybody", "da", external="anybody")[0]

    chat = runtime.run(arriving)
    await costs.handle(chat, "warm")
    costs.commits, sent = 0, len(costs.postbox.took)
    with runtime.database.count_statements() as statements:
        await costs.handle(chat, "counted")
    assert len(costs.postbox.took) == sent + 1
    assert costs.postbox.took[-1].external == "anybody"
    assert statements.count <= MOST_STATEMENTS, statements.texts
    assert costs.commits <= MOST_COMMITS
    assert _last(runtime, chat) == "sent"
    counts = runtime.database.read(outbox.counts)
    assert counts["queued"] == counts["sending"] == 0


def _last(runtime: Runtime, chat: Chat) -> str:
    return runtime.look(messages_after, chat.conversation_id)[-1].state
