"""Long polling: ask, store the whole batch, and only then ask from behind it, which tells Telegram to forget it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import structlog

if TYPE_CHECKING:
    from bot.channels.telegram.channel import TelegramChannel
    from bot.channels.telegram.transport import Transport

log = structlog.get_logger()
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 15.0
"""Seconds. People wait behind it: when Telegram can be reached again they are not left for a minute more."""
LONGEST_IN_CONFLICT = 60.0
CONFLICT = (
    "Telegram answers 409: another program asks for this bot's messages, or a webhook is set. Only one may. "
    "Stop the other program, or give it a bot of its own; we ask again from time to time."
)


async def poll(channel: TelegramChannel, api: Transport) -> None:
    """Receive until cancelled."""
    from bot.channels.telegram.transport import Conflict, Unreachable

    offset, pause, trouble = 0, FIRST_PAUSE, ""
    while True:
        try:
            updates = await api.updates(offset)
            if updates:
                await channel.take(updates)
                offset = max(int(update["update_id"]) for update in updates) + 1
        except Conflict:
            now, seconds, longest = CONFLICT, 0.0, LONGEST_IN_CONFLICT
        except Unreachable as error:
            now, seconds, longest = f"Telegram cannot be reached: {error.kind}", error.seconds, LONGEST_PAUSE
        except Exception as error:  # noqa: BLE001 - the batch was not stored: it is asked for again
            now, seconds, longest = f"updates not stored: {type(error).__name__}", 0.0, LONGEST_PAUSE
        else:
            pause, trouble = FIRST_PAUSE, ""
            continue
        if now != trouble:
            # Once for each kind of trouble; a line a second would hide everything else.
            log.error(now, channel=channel.name)
            trouble = now
        await asyncio.sleep(max(seconds, min(pause, longest)))
        pause = min(pause * 2, longest)
