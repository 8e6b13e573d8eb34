"""Fixtures of tests that talk to the server: ``pytest_plugins = ["tests.support.bot_api.fixtures"]``."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.bot_api.client import BotAccount, BotApi, User, serving


@pytest.fixture(scope="session")
def bot_api_process() -> Iterator[BotApi]:
    """One server for the run, a process of its own, with two bots."""
    with serving("ikiorti_test_bot", "ikiorti_staff_test_bot") as api:
        yield api


@pytest.fixture
def bot_api(bot_api_process: BotApi) -> Iterator[BotApi]:
    """The server, as fresh as at its start."""
    bot_api_process.reset()
    yield bot_api_process
    bot_api_process.reset()


@pytest.fixture
def bot_account(bot_api: BotApi) -> BotAccount:
    """The citizens' bot."""
    return bot_api.bots()[0]


@pytest.fixture
def user(bot_api: BotApi) -> User:
    """Somebody who has pressed Start."""
    somebody = bot_api.make_user("Aviaja")
    somebody.starts()
    return somebody
