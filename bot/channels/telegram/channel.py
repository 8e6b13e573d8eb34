"""The Telegram channel: one bot, used by the one process that holds its lease. Loads aiogram when it is opened."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import msgspec
import structlog

from bot.channels.telegram import chores, media
from bot.channels.telegram.keyboard import rows
from bot.channels.telegram.lazily import import_lazily
from bot.channels.telegram.pace import Pace
from bot.channels.telegram.poll import poll
from bot.channels.telegram.render import Page, pages
from bot.errors import NotFound
from bot.media.store import open_media
from bot.messenger.arrivals import receive
from bot.ports import Later, Outbound, Refused, Sent
from bot.runtime import Runtime

if TYPE_CHECKING:
    from bot.channels.telegram.transport import Transport
    from bot.channels.telegram.updates import Seen

log = structlog.get_logger()
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 300.0
"""Seconds until the next attempt while Telegram cannot be reached: twice as long each time, and never so long that
somebody waits much longer than Telegram was away."""
REMEMBERED = 5000
"""Chats whose last question is remembered, so that its buttons can be taken away."""


class TelegramChannel:
    """``bot.ports.SoleChannel`` for Telegram."""

    name = "telegram"

    def __init__(self, runtime: Runtime) -> None:
        token = runtime.settings.telegram_token
        self.lease = f"telegram:{hashlib.sha256(token.encode()).hexdigest()[:16]}"
        self.runtime = runtime
        self.pace = Pace(on=runtime.settings.rate_limit == "on")
        self._api: Transport | None = None
        self._loading = asyncio.Lock()
        self._sent_pages: dict[str, int] = {}
        self._asked: dict[str, int] = {}
        """By chat: the message whose buttons answer the question that waits."""

    async def api(self) -> Transport:
        """The way to Telegram. The first call loads it, beside the event loop."""
        async with self._loading:
            if self._api is None:
                made = await asyncio.to_thread(_load)
                self._api = made(self.runtime.settings)
            return self._api

    async def open(self) -> None:
        """Get ready to send."""
        await self.api()

    async def receive(self) -> None:
        """Receive by long polling or have Telegram post to us, and do errands, until cancelled."""
        api = await self.api()
        async with asyncio.TaskGroup() as group:
            group.create_task(chores.announce(self, api))
            group.create_task(chores.run_errands(self, api))
            group.create_task(media.run_fetches(self, api))
            if not self.runtime.settings.telegram_webhook_secret:
                group.create_task(poll(self, api))

    async def close(self) -> None:
        """Let go of connections."""
        if self._api is not None:
            await self._api.close()
            self._api = None

    async def take(self, updates: Sequence[dict[str, Any]]) -> None:
        """Store a batch in one transaction. When this returns they may be acknowledged; raises otherwise."""
        await self.api()
        read = _reader()
        seen = [read(each, self.runtime.content.texts) for each in updates]
        for each in seen:
            self._answer(each)
        await receive(self.runtime, self.name, [each.arrival for each in seen if each.arrival is not None])

    def _answer(self, seen: Seen) -> None:
        """Answer a press at once: the phone shows a clock until then."""
        if seen.query and self._api is not None:
            self.runtime.background.start(chores.answer_press(self._api, seen.query), "press")
        if seen.message and seen.arrival is not None:
            self._asked.setdefault(seen.arrival.external, seen.message)

    async def send(self, message: Outbound) -> Sent | Later | Refused:
        """Send one message of ours, as many of Telegram's as it takes. What has left is not sent again."""
        chat, key = message.external, str(message.message_id)
        if self._api is None:
            return Later(1, counted=False)
        if not chat:
            return Refused("no address", closed=True)
        if held := self.pace.held(chat):
            return Later(held, counted=False)
        texts = self.runtime.content.texts
        written = pages(message, texts)
        result: Sent | Later | Refused = Refused("nothing to send")
        for number in range(self._sent_pages.pop(key, 0), len(written)):
            async with self.pace.turn(chat):
                result = await self._post(self._api, chat, message, written[number])
            if isinstance(result, Sent):
                self._remember(chat, written[number], result.external_id)
                continue
            if isinstance(result, Later):
                self._sent_pages[key] = number
                return self._later(chat, result, message.attempt)
            return result
        return result

    async def _post(self, api: Transport, chat: str, message: Outbound, page: Page) -> Sent | Later | Refused:
        keyboard = rows(self.runtime.content.texts, message.language)
        if page.media is None:
            return await api.send(chat, page, keyboard)
        try:
            opened = await self.runtime.alook(open_media, message.conversation_id, page.media.id)
        except NotFound:
            return Refused("erased")
        return await api.send_media(chat, page, opened.content, keyboard)

    def _later(self, chat: str, result: Later, attempt: int) -> Later:
        if result.counted:
            pause = min(FIRST_PAUSE * 2 ** min(attempt - 1, 30), LONGEST_PAUSE)
            return msgspec.structs.replace(result, seconds=pause)
        self.pace.hold(chat, result.seconds)
        return result

    def _remember(self, chat: str, page: Page, message: str) -> None:
        """A new question stands: take the buttons of the one before it away, when there is time for it."""
        if not page.asks or self._api is None or not message:
            return
        before = self._asked.pop(chat, None)
        if len(self._asked) >= REMEMBERED:
            self._asked.pop(next(iter(self._asked)))
        self._asked[chat] = int(message)
        if before is not None:
            work = chores.strip_buttons(self.pace, self._api, chat, before)
            self.runtime.background.start(work, "old buttons")


def _load() -> type[Transport]:
    """The module that needs aiogram, and what is read all the time built before it is."""
    import_lazily()
    from bot.channels.telegram import updates  # loaded here so that the first update does not wait for it
    from bot.channels.telegram.transport import Transport

    updates.prepare()
    return Transport


def _reader() -> Any:
    from bot.channels.telegram.updates import read

    return read
