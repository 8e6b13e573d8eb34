"""Telegram as the citizens' phones see it: a channel that is away at times, refuses some messages, and is blocked."""

from __future__ import annotations

import datetime as dt
import random
import uuid
from collections import Counter

from bot.clock import real_now
from bot.delivery.lease import AT_ONCE, claim, mark
from bot.ports import Later, Outbound, Refused, Sent
from bot.runtime import Runtime
from storage.conversations import outbox
from tests.acceptance.half_year.weather import Weather

HICCUP, REFUSAL = 0.02, 0.002
"""Shares of messages that go at the next attempt, and that are never taken."""


class Phones:
    """``bot.ports.Channel`` for Telegram, with what came to each phone."""

    name = "telegram"

    def __init__(self, runtime: Runtime, weather: Weather, chance: random.Random) -> None:
        self._runtime = runtime
        self._weather = weather
        self._chance = chance
        self.came: dict[uuid.UUID, dt.datetime] = {}
        """By message: when it came, UTC."""
        self.tries: Counter[str] = Counter()
        self.blocked: set[str] = set()
        self.shut: list[str] = []
        """Those who were found to have blocked the bot."""

    async def send(self, message: Outbound) -> Sent | Later | Refused:
        """Take a message, or do not."""
        return self.take(message)

    def take(self, message: Outbound) -> Sent | Later | Refused:
        """Take a message, or do not."""
        if self._weather.telegram_is_down(self._runtime.clock.now()):
            self.tries["down"] += 1
            return Later(0.0, unreached=True)
        if message.external in self.blocked:
            self.shut.append(message.external)
            return Refused("blocked", closed=True)
        if self._chance.random() < HICCUP:
            self.tries["hiccup"] += 1
            return Later(0.0)
        if self._chance.random() < REFUSAL:
            self.tries["refused"] += 1
            return Refused("bad request")
        assert message.message_id not in self.came, "a message came twice"
        self.came[message.message_id] = self._runtime.clock.now()
        return Sent(str(len(self.came)))

    def deliver(self) -> None:
        """Send what is queued, as the sender does: claim, hand over, mark."""
        while True:
            waiting = self._runtime.look(
                lambda work: outbox.due_conversations(work.conn, real_now(), frozenset({self.name}))
            )
            if not sum(self._empty(each) for each in waiting):
                return

    def _empty(self, conversation_id: uuid.UUID) -> bool:
        """Send one conversation's queue; whether anything could be."""
        moved, more = False, True
        while more and (taken := self._runtime.run(claim, conversation_id)) is not None:
            more = len(taken.messages) >= AT_ONCE
            for place, (_, message) in enumerate(taken.messages, 1):
                result = self.take(message)
                last = place == len(taken.messages)
                self._runtime.run(mark, conversation_id, taken.token, message, result, last=last)
                if isinstance(result, Later):
                    return moved or not result.unreached
                moved = True
        return moved
