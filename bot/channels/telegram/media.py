"""Fetching what citizens sent: after the turn that noted it, beside everything else, and again until it is here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import structlog

from bot.errors import HelpError
from bot.media import fetched
from bot.media.check import checked
from bot.media.fetched import Wanted
from bot.messenger.errands import topic
from bot.ports import Later, Refused

if TYPE_CHECKING:
    from bot.channels.telegram.channel import TelegramChannel
    from bot.channels.telegram.transport import Transport

log = structlog.get_logger()
LOOK_SECONDS = 2.0
"""How often it is looked for without a hint."""
TOO_LARGE = "too large"


async def run_fetches(channel: TelegramChannel, api: Transport) -> None:
    """Fetch what is noted, at each hint and every few seconds, until cancelled."""
    with channel.runtime.hub.subscribe(topic(channel.name)) as hints:
        while True:
            try:
                for wanted in await channel.runtime.alook(fetched.due_fetches, channel.name):
                    await _fetch(channel, api, wanted)
            except Exception as error:  # noqa: BLE001 - it stays noted and is fetched later
                log.error("fetching failed", channel=channel.name, error=type(error).__name__)
            await hints.wait(LOOK_SECONDS)


async def _fetch(channel: TelegramChannel, api: Transport, wanted: Wanted) -> None:
    """One: fetched with no transaction open, looked at, and then written down in one."""
    arun = channel.runtime.arun
    if not wanted.file:
        await arun(fetched.forget, wanted)
        return
    answer = await api.fetch(wanted.file)
    if isinstance(answer, Later):
        await arun(
            fetched.later, wanted, unreached=answer.unreached or not answer.counted, seconds=answer.seconds
        )
    elif isinstance(answer, Refused) and answer.reason == TOO_LARGE:
        await arun(fetched.never, wanted, "refused", "media-too-large")
    elif isinstance(answer, Refused):
        await arun(fetched.later, wanted, unreached=False)
    else:
        try:
            found = await checked(answer)
        except HelpError:
            await arun(fetched.never, wanted, "refused", "media-refused")
            return
        await arun(fetched.arrived, wanted, found)
