"""What is done beside the order of messages: answering presses, old buttons, deletions, commands, the webhook."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import structlog

from bot.channels.telegram.keyboard import command_list
from bot.messenger.errands import close_errand, due_errands, put_off, topic
from bot.ports import Later, Refused

if TYPE_CHECKING:
    from bot.channels.telegram.channel import TelegramChannel
    from bot.channels.telegram.pace import Pace
    from bot.channels.telegram.transport import Transport

log = structlog.get_logger()
PATH = "/telegram/webhook"
LOOK_SECONDS = 2.0
"""How often errands are looked for without a hint."""
IDLE_SECONDS = 1.2
IDLE_TRIES = 25
FIRST_PAUSE, LONGEST_PAUSE = 2.0, 300.0


async def answer_press(api: Transport, query: str) -> None:
    """Answer a press; if Telegram has forgotten it, the phone's clock has gone by itself."""
    from bot.channels.telegram.transport import Conflict, Unreachable

    try:
        await api.answer(query)
    except (Conflict, Unreachable) as error:
        log.debug("press not answered", error=str(error))


async def strip_buttons(pace: Pace, api: Transport, chat: str, message: int) -> None:
    """Take old buttons away in a quiet moment of the chat; given up when none comes. An old press is met anyway."""
    for _ in range(IDLE_TRIES):
        if pace.idle(chat):
            async with pace.turn(chat):
                result = await api.strip(chat, message)
            if isinstance(result, Later) and not result.counted:
                pace.hold(chat, result.seconds)
            return
        await asyncio.sleep(IDLE_SECONDS)


async def run_errands(channel: TelegramChannel, api: Transport) -> None:
    """Do what is noted, at each hint and every few seconds, until cancelled."""
    with channel.runtime.hub.subscribe(topic(channel.name)) as hints:
        while True:
            try:
                await _do_errands(channel, api)
            except Exception as error:  # noqa: BLE001 - they stay noted and are done later
                log.error("errands failed", channel=channel.name, error=type(error).__name__)
            await hints.wait(LOOK_SECONDS)


async def _do_errands(channel: TelegramChannel, api: Transport) -> None:
    runtime = channel.runtime
    for errand in await runtime.alook(due_errands, channel.name):
        result = await api.delete(errand.external, errand.message)
        if isinstance(result, Later):
            seconds = result.seconds or min(FIRST_PAUSE**errand.attempts, LONGEST_PAUSE)
            await runtime.arun(put_off, errand, seconds)
            continue
        if isinstance(result, Refused):
            # Gone already, or older than the 48 hours within which Telegram lets us.
            log.warning("message not deleted", channel=channel.name, reason=result.reason)
        await runtime.arun(close_errand, errand.id)


async def announce(channel: TelegramChannel, api: Transport) -> None:
    """Name the commands, and say whether we are posted to or ask. Tried until it works, then done."""
    from bot.channels.telegram.transport import Conflict, Unreachable

    settings = channel.runtime.settings
    address = settings.base_url + PATH
    pause = FIRST_PAUSE
    while True:
        try:
            if settings.telegram_webhook_secret:
                await api.set_webhook(address, settings.telegram_webhook_secret)
            elif await api.webhook() == address:
                # Ours from before. Somebody else's is left alone; asking for updates then says what is wrong.
                await api.drop_webhook()
            await api.name_commands(command_list(channel.runtime.content.texts))
        except (Conflict, Unreachable) as error:
            log.warning("Telegram not told how we receive", channel=channel.name, error=str(error))
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
        else:
            return
