"""Updates posted to a webhook: a chat's in order, chats side by side, each again until it is taken."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp

from tests.support.bot_api.requests import read_answer
from tests.support.bot_api.updates import Update, Waiting
from tests.support.bot_api.world import Bot, World

FIRST_PAUSE = 0.05
LONGEST_PAUSE = 5.0
"""Seconds until a refused update is posted again: twice as long each time. Telegram takes its time; tests do not."""
PATIENCE = 60.0
"""Seconds that a webhook may take."""

Reply = Callable[[Bot, dict[str, Any]], Awaitable[None]]


class Deliverer:
    """Posts what waits for bots that have a webhook."""

    def __init__(self, world: World, reply: Reply) -> None:
        self._world = world
        self._reply = reply
        """Carries out a method that a webhook answers with."""
        self._busy: set[tuple[int, int]] = set()

    async def run(self) -> None:
        """Deliver until cancelled."""
        timeout = aiohttp.ClientTimeout(total=PATIENCE)
        connector = aiohttp.TCPConnector(ssl=False, limit=0)
        async with (
            aiohttp.ClientSession(timeout=timeout, connector=connector) as session,
            asyncio.TaskGroup() as group,
        ):
            while True:
                for bot, chat in self._ready():
                    self._busy.add((bot.id, chat))
                    group.create_task(self._deliver(session, bot, chat))
                await self._world.changes.until(lambda: bool(self._ready()), 3600)

    def _ready(self) -> list[tuple[Bot, int]]:
        """Chats with something to deliver that nobody delivers yet, as many as may be posted at once."""
        found = []
        for bot in self._world.bots.values():
            if not bot.webhook.url:
                continue
            free = bot.webhook.max_connections - sum(number == bot.id for number, _ in self._busy)
            chats = dict.fromkeys(waiting.chat for waiting in bot.queue.pending)
            if bot.queue.again:
                chats[0] = None
            ready = [(bot, chat) for chat in chats if (bot.id, chat) not in self._busy]
            found += ready[: max(free, 0)]
        return found

    async def _deliver(self, session: aiohttp.ClientSession, bot: Bot, chat: int) -> None:
        pause = FIRST_PAUSE
        try:
            while self._stands(bot) and (waiting := _next(bot, chat)):
                update = waiting if isinstance(waiting, dict) else waiting.update
                if await self._post(session, bot, update):
                    _taken(bot, waiting)
                    pause = FIRST_PAUSE
                else:
                    await self._pause(bot, pause)
                    pause = min(pause * 2, LONGEST_PAUSE)
        finally:
            self._busy.discard((bot.id, chat))
            self._world.changes.ring()

    async def _pause(self, bot: Bot, seconds: float) -> None:
        """Wait, unless the webhook is set anew."""
        refused = bot.webhook
        await self._world.changes.until(lambda: bot.webhook is not refused, seconds)

    def _stands(self, bot: Bot) -> bool:
        return bool(bot.webhook.url) and self._world.bots.get(bot.token) is bot

    async def _post(self, session: aiohttp.ClientSession, bot: Bot, update: Update) -> bool:
        webhook = bot.webhook
        headers = {"X-Telegram-Bot-Api-Secret-Token": webhook.secret} if webhook.secret else {}
        try:
            async with session.post(webhook.url, json=update, headers=headers) as answer:
                if 200 <= answer.status < 300:
                    body = await read_answer(answer)
                    if body.get("method"):
                        await self._reply(bot, body)
                    return True
                error = f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except TimeoutError:
            error = "Read timeout expired"
        except aiohttp.ClientConnectorError:
            error = "Connection refused"
        except aiohttp.ClientError:
            error = "Connection reset by peer"
        webhook.last_error = error
        webhook.last_error_date = int(self._world.clock.now())
        self._world.changes.ring()
        return False


def _next(bot: Bot, chat: int) -> Waiting | Update | None:
    """The update of a chat that is next; of chat 0 one to give out again."""
    if chat == 0:
        return bot.queue.again[0] if bot.queue.again else None
    return bot.queue.next_of(chat)


def _taken(bot: Bot, waiting: Waiting | Update) -> None:
    if isinstance(waiting, Waiting):
        bot.queue.pending = [each for each in bot.queue.pending if each is not waiting]
    elif waiting in bot.queue.again:
        bot.queue.again.remove(waiting)
