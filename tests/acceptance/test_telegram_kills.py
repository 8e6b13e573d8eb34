"""Killed in the middle, polling on SQLite and posted to on PostgreSQL: what Telegram has is what we have."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, suppress

import pytest

from storage.engine import Database
from tests.support.bot_api.client import BotAccount, BotApi, User, serving
from tests.support.databases import PostgresServer, sqlite_copy
from tests.support.processes import Served, wait_until

CITIZENS = 4
PLACES = ("before-commit", "after-commit", "after-send", "before-mark")


@pytest.fixture(scope="module")
def api() -> Iterator[BotApi]:
    """A Bot API server that outlives the service."""
    with serving("kill_bot") as running:
        yield running


@pytest.fixture(params=["sqlite", "postgresql"])
def database_at(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A migrated database by its URL."""
    if request.param == "sqlite":
        folder = tmp_path_factory.mktemp("kills")
        yield sqlite_copy(request.getfixturevalue("sqlite_template"), folder)
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    url = server.lend()
    yield url
    server.give_back(url)


def test_a_kill_loses_nothing_and_repeats_one_a_lease(
    api: BotApi, database_at: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    webhook = database_at.startswith("postgres")
    api.reset()
    bot = api.make_bot(f"kill{len(api.bots())}_bot")
    with Served(tmp_path_factory.mktemp("served"), database_at) as served:
        served.environment |= {"IKIORTI_TELEGRAM_TOKEN": bot.token, "IKIORTI_TELEGRAM_API_URL": api.url}
        if webhook:
            served.environment["IKIORTI_TELEGRAM_WEBHOOK_SECRET"] = "kill-secret"
        people = [api.make_user(bot=bot) for _ in range(CITIZENS)]
        places = PLACES[1::2] if webhook else PLACES[::2]
        for turn, place in enumerate(places):
            with suppress(RuntimeError):  # what was not taken before may bring it down at once
                served.start(failpoint=f"{place}:{2 + turn}")
            for person in people:
                person.starts() if not turn else person.says(f"ord {'abcd'[turn]}")
            wait_until(lambda: not served.running, f"the kill {place}")
            assert served.killed
        served.start()
        api.wait_taken(bot)
        wait_until(served.drained, "everything being handled and sent")
        _compare(api, bot, database_at, people)


def _compare(api: BotApi, bot: BotAccount, url: str, people: list[User]) -> None:
    """Hold the rows against the ledger: all accepted once, but for one a kill and conversation."""
    with closing(Database.open(url)) as database:
        query = "select sender, state, count(*) from message group by sender, state"
        rows = database.read(lambda conn: {(row[0], row[1]): row[2] for row in conn.exec_driver_sql(query)})
    assert {state for sender, state in rows if sender != "me"} == {"sent"}
    ours = sum(count for (sender, _), count in rows.items() if sender != "me")
    assert rows["me", "received"] == CITIZENS * (len(PLACES) // 2 - 1)
    accepted = [each for each in api.ledger("sendMessage") if each["status"] == 200 and each["bot"] == bot.id]
    # A kill may leave one message on its way in each conversation.
    assert ours <= len(accepted) <= ours + CITIZENS * len(PLACES) // 2
    for person in people:
        said = [
            each["fields"]["text"] for each in accepted if str(each["fields"]["chat_id"]) == str(person.id)
        ]
        assert any("Hvilket sprog" in text for text in said)
    assert api.complaints() == []
