"""The staff's own Telegram bot: long polling and calls, in the one process that holds its lease."""

from __future__ import annotations

import asyncio
import hashlib
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import structlog

from bot.accounts import calls, messengers
from bot.cases.events import EVERY_CASE
from bot.clock import monotonic
from bot.errors import NotFound
from bot.ports import Later, Outbound, Refused, Sent
from bot.runtime import Runtime

if TYPE_CHECKING:
    from bot.accounts.calls import CallView
    from bot.staff_bot.transport import Heard, StaffTransport
    from bot.staff_bot.words import Words

log = structlog.get_logger()
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 15.0
MOST_TRIES = 3
LOOK_EVERY = 5.0
"""Seconds between looks for calls when no hint came: what a lost hint costs."""
FAR = 3
"""Chats in a row that cannot be written to: then it is Telegram that is not there, and the others are not tried."""
CLASH = "another program asks for the staff bot's messages; stop it, or give it a bot of its own"


class Rest(NamedTuple):
    """A chat that is not written to until then (seconds of the machine's own clock), and how long that is."""

    until: float
    pause: float


class StaffBot:
    """``bot.ports.SoleChannel`` for the lease's sake; no citizen is ever written to by it."""

    name = "staff-telegram"

    def __init__(self, runtime: Runtime) -> None:
        token = runtime.settings.staff_telegram_token
        self.lease = f"staff-telegram:{hashlib.sha256(token.encode()).hexdigest()[:16]}"
        self.runtime = runtime
        self._api: StaffTransport | None = None
        self._words: Words | None = None

    async def send(self, message: Outbound) -> Sent | Later | Refused:
        """Refuses: this bot speaks with staff alone."""
        return Refused("not for citizens")

    async def open(self) -> None:
        """Load the library beside the event loop."""
        if self._api is None:
            self._api, self._words = await asyncio.to_thread(_load, self.runtime)

    async def close(self) -> None:
        """Let go of connections."""
        if self._api is not None:
            await self._api.close()
            self._api = None

    async def receive(self) -> None:
        """Receive and call until cancelled."""
        await self.open()
        assert self._api is not None
        assert self._words is not None
        async with asyncio.TaskGroup() as group:
            group.create_task(self._poll(self._api, self._words))
            group.create_task(self._call(self._api, self._words))

    async def _poll(self, api: StaffTransport, words: Words) -> None:
        from bot.staff_bot.transport import Busy, Clash

        offset, pause, trouble, named = 0, FIRST_PAUSE, "", False
        tries: Counter[int] = Counter()
        while True:
            try:
                if not named:
                    await self.runtime.arun(messengers.name_bot, await api.name())
                    named = True
                for heard in await api.updates(offset):
                    await self._take_or_pass(api, words, heard, tries)
                    offset = heard.update_id + 1
            except Clash:
                now, seconds = CLASH, 0.0
            except Busy as error:
                now, seconds = f"Telegram cannot be reached: {error.kind}", error.seconds
            except Exception as error:  # noqa: BLE001 - it was not acknowledged: it is asked for again
                now, seconds = f"not handled: {type(error).__name__}", 0.0
            else:
                pause, trouble = FIRST_PAUSE, ""
                continue
            if now != trouble:
                log.error(now, channel=self.name)
                trouble = now
            await asyncio.sleep(max(seconds, pause))
            pause = min(pause * 2, LONGEST_PAUSE)

    async def _take_or_pass(
        self, api: StaffTransport, words: Words, heard: Heard, tries: Counter[int]
    ) -> None:
        """Handle it; what has failed so many times is stepped over, so that one thing does not stop all others."""
        from bot.staff_bot.transport import Busy

        try:
            await self._take(api, words, heard)
        except Exception as error:
            tries[heard.update_id] += 1
            if isinstance(error, Busy) or tries[heard.update_id] < MOST_TRIES:
                raise
            log.error("passed over", channel=self.name, error=type(error).__name__)

    async def _take(self, api: StaffTransport, words: Words, heard: Heard) -> None:
        """Handle one thing that came. Done twice, as after a kill, it does nothing more."""
        from bot.staff_bot.heard import respond
        from bot.staff_bot.transport import NotTaken, Unwanted

        if not heard.chat:
            return
        if heard.query:
            await api.answer(heard.query)
        said = await respond(self.runtime, words, heard)
        if said is None:
            return
        try:
            await api.say(heard.chat, *said)
        except (Unwanted, NotTaken):
            log.info("a chat of staff cannot be written to", channel=self.name)

    async def _call(self, api: StaffTransport, words: Words) -> None:
        rests: dict[str, Rest] = {}
        with self.runtime.hub.subscribe(EVERY_CASE) as hints:
            while True:
                try:
                    await self._round(api, words, rests)
                except Exception as error:  # noqa: BLE001 - what was not sent is still queued
                    log.error("calls not sent", channel=self.name, error=type(error).__name__)
                    await asyncio.sleep(FIRST_PAUSE)
                ends = [rest.until - monotonic() for rest in rests.values()]
                await hints.wait(min([LOOK_EVERY, *(max(left, 0.1) for left in ends)]))

    async def _round(self, api: StaffTransport, words: Words, rests: dict[str, Rest]) -> None:
        """Send what waits, danger first. A chat that cannot be written to now holds up no other."""
        from bot.staff_bot.transport import Busy

        if await self.runtime.alook(calls.missing):
            await self.runtime.arun(calls.call)
        away = 0
        for view in sorted(await self.runtime.alook(calls.to_send), key=lambda view: view.kind != "danger"):
            rest = rests.get(view.chat)
            if rest is not None and rest.until > monotonic():
                continue
            try:
                await self._send_call(api, words, view)
            except Exception as error:  # noqa: BLE001 - it stays queued, and the next chat is another matter
                seconds = error.seconds if isinstance(error, Busy) else 0.0
                pause = min(rest.pause * 2, LONGEST_PAUSE) if rest is not None else FIRST_PAUSE
                rests[view.chat] = Rest(monotonic() + max(seconds, pause), pause)
                kind = error.kind if isinstance(error, Busy) else type(error).__name__
                log.error("a call was not sent", channel=self.name, error=kind)
                away = away + 1 if seconds == 0 else 0
                if away == FAR:
                    return
            else:
                rests.pop(view.chat, None)
                away = 0

    async def _send_call(self, api: StaffTransport, words: Words, queued: CallView) -> None:
        from bot.staff_bot.transport import NotTaken, Unwanted

        view = await self.runtime.arun(calls.one, queued.id)
        if view is None:
            await self.runtime.arun(calls.over, queued.id)
        elif view.external_id is not None:
            await api.write_over(view.chat, view.external_id, *words.call(view))
            await self.runtime.arun(calls.over, view.id)
        elif view.standing != "wanted":
            await self.runtime.arun(calls.over, view.id)
        else:
            try:
                external = await api.say(view.chat, *words.call(view))
            except Unwanted:
                await self._lost(view)
            except NotTaken as error:
                log.error("a call was refused", channel=self.name, why=str(error))
                await self.runtime.arun(calls.over, view.id)
            else:
                self.runtime.failpoints.reach("after-send")
                await self.runtime.arun(calls.sent, view.id, external)

    async def _lost(self, view: CallView) -> None:
        """They have blocked the bot: the chat is theirs no more, and the account page says so."""
        try:
            await self.runtime.arun(messengers.unlink, None, view.staff_id)
        except NotFound:
            return


def _load(runtime: Runtime) -> tuple[StaffTransport, Words]:
    from bot.staff_bot.transport import StaffTransport
    from bot.staff_bot.words import Words

    settings = runtime.settings
    return StaffTransport(settings.staff_telegram_token, settings.telegram_api_url), Words()
