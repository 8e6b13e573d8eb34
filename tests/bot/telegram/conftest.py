"""A Bot API server of our own, and services that talk to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.support.bot_api.client import BotAccount, BotApi, serving
from tests.support.live import Live, live_service

SECRET = "a-secret_of-the-test"
Serve = Callable[..., Live]


@pytest.fixture(scope="session")
def one_api() -> Iterator[BotApi]:
    """One server a run."""
    with serving("helper_bot") as running:
        yield running


@pytest.fixture
def api(one_api: BotApi) -> Iterator[BotApi]:
    """The server with fair weather and an empty ledger."""
    one_api.reset()
    yield one_api
    one_api.reset()


@pytest.fixture
def bot(api: BotApi) -> BotAccount:
    """A bot of the test's own."""
    return api.make_bot(f"helper{len(api.bots())}_bot")


@pytest.fixture
def serve(api: BotApi, bot: BotAccount, tmp_path: Path) -> Iterator[Serve]:
    """Run a service with this bot until the test ends: by polling, or by webhook with ``webhook=True``."""
    with ExitStack() as stack:

        def start(*, webhook: bool = False, **more: Any) -> Live:
            settings = {"telegram_token": bot.token, "telegram_api_url": api.url}
            if webhook:
                settings["telegram_webhook_secret"] = SECRET
            return stack.enter_context(live_service(tmp_path, **(settings | more)))

        yield start
