"""One process at a time receives and sends; when it ends another takes over."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path

from bot.app import Service, compose, prepare
from bot.channels.telegram import TelegramChannel
from bot.delivery.sole import SoleUse
from bot.ports import SoleChannel
from bot.runtime import Runtime
from bot.settings import Settings
from storage.vault import Vault
from tests.support.bot_api.client import BotAccount, BotApi


def runtime_at(url: str, folder: Path, vault: Vault, api: BotApi, bot: BotAccount) -> Runtime:
    """A process's parts, with this bot."""
    settings = Settings(
        data_dir=folder,
        database_url=url,
        telegram_token=bot.token,
        telegram_api_url=api.url,
        rate_limit="off",
    )
    runtime = compose(settings, vault=vault)
    prepare(runtime)
    return runtime


async def test_a_second_process_waits_and_then_takes_over(
    postgres_url: Callable[[], str], tmp_path: Path, vault: Vault, api: BotApi, bot: BotAccount
) -> None:
    url = postgres_url()
    one, two = (runtime_at(url, tmp_path, vault, api, bot) for _ in range(2))
    async with AsyncExitStack() as ending, Service(two, frozenset({"worker"})):
        first = await ending.enter_async_context(Service(one, frozenset({"bot"})))
        await first.sole.keep()
        assert one.senders == {"telegram"}
        await asyncio.to_thread(api.wait_polled, bot)
        second = SoleUse(two)
        await second.keep()
        assert two.senders == set()
        await ending.aclose()
        await second.keep()
        assert two.senders == {"telegram"}
        citizen = api.make_user(bot=bot)
        citizen.starts()
        await asyncio.to_thread(citizen.waits_for, "Hvilket sprog")
        await second.rest()
        await second.close()
    conflicts = [each for each in api.ledger("getUpdates") if each["status"] == 409]
    assert conflicts == []
    two.database.close()
    one.database.close()


def test_it_is_a_sole_channel_and_names_no_secret(tmp_path: Path) -> None:
    token = "123:ABC-def"
    runtime = compose(Settings(data_dir=tmp_path, telegram_token=token))
    channel = runtime.channels["telegram"]
    assert isinstance(channel, SoleChannel)
    assert isinstance(channel, TelegramChannel)
    assert token not in channel.lease
    assert token not in repr(runtime.settings)
    assert not runtime.may_send("telegram")
    runtime.database.close()
