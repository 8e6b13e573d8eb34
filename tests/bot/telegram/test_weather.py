"""Telegram in bad weather: nothing is lost, nothing goes where it may not, and the waits asked of us are kept."""

from __future__ import annotations

import json
from itertools import pairwise
from types import SimpleNamespace

import pytest

from bot.channels.telegram import channel, poll, transport
from tests.bot.telegram.conftest import Serve
from tests.bot.telegram.people import newcomer
from tests.support.bot_api.client import BotAccount, BotApi
from tests.support.live import Live
from tests.support.processes import wait_until


def states(live: Live) -> list[str]:
    """Of every message of ours to somebody, in order."""
    text = "select state from message where sender <> 'me' order by ordinal"
    return live.runtime.look(lambda work: [row[0] for row in work.conn.exec_driver_sql(text)])


def said(api: BotApi, chat: int) -> list[str]:
    """What was accepted for a chat, in order."""
    sent = [each for each in api.ledger("sendMessage") if each["status"] == 200]
    return [each["fields"]["text"] for each in sent if str(each["fields"]["chat_id"]) == str(chat)]


def test_a_wait_that_is_asked_for_is_kept(api: BotApi, bot: BotAccount, serve: Serve) -> None:
    live = serve()
    citizen, menu = newcomer(api, bot)
    api.fault("error", "sendMessage", code=429, retry_after=2, times=1)
    citizen.says("/sprog")
    citizen.waits_for("Hvilket sprog", after=menu)
    sends = api.ledger("sendMessage")
    refused = next(each for each in sends if each["status"] == 429)
    after = [each for each in sends if each["number"] > refused["number"]]
    assert after[0]["at"] - refused["at"] >= 2
    assert states(live).count("failed") == 0


def test_somebody_who_blocks_us_is_left_alone_until_they_write(
    api: BotApi, bot: BotAccount, serve: Serve
) -> None:
    live = serve()
    citizen, menu = newcomer(api, bot)
    api.fault("error", "sendMessage", code=403, times=1)
    citizen.says("/sprog")
    wait_until(lambda: "failed" in states(live), "the refusal")
    state = "select state from address"
    found = live.runtime.look(lambda work: work.conn.exec_driver_sql(state).scalar())
    assert found == "closed"
    citizen.says("menu")
    citizen.waits_for("Hvad kan jeg hjælpe", after=menu)
    assert live.runtime.look(lambda work: work.conn.exec_driver_sql(state).scalar()) == "open"


def test_another_program_on_the_same_token_is_explained_once(
    api: BotApi,
    bot: BotAccount,
    serve: Serve,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said: list[str] = []
    # A log of the test's own: where others go depends on what ran before in this process.
    monkeypatch.setattr(poll, "log", SimpleNamespace(error=lambda words, **_: said.append(words)))
    monkeypatch.setattr(poll, "FIRST_PAUSE", 0.05)
    api.fault("error", "getUpdates", code=409, times=4)
    serve()
    newcomer(api, bot)
    assert sum("409" in words for words in said) == 1
    conflicts = [each["at"] for each in api.ledger("getUpdates") if each["status"] == 409]
    pauses = [later - earlier for earlier, later in pairwise(conflicts)]
    assert len(pauses) == 3
    assert pauses[2] > pauses[0]


@pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
def test_repeats_disorder_faults_and_hangs_lose_nothing(
    api: BotApi, bot: BotAccount, serve: Serve, monkeypatch: pytest.MonkeyPatch, webhook: bool
) -> None:
    monkeypatch.setattr(transport, "SEND_SECONDS", 1)
    monkeypatch.setattr(channel, "FIRST_PAUSE", 0.1)
    live = serve(webhook=webhook)
    citizen, _ = newcomer(api, bot)
    api.shuffle(bot, 7)
    api.fault("error", "sendMessage", code=502, times=1)
    api.fault("drop", "sendMessage", times=1)
    api.fault("hang", "sendMessage", seconds=2, times=1)
    api.fault("error", "getUpdates", code=500, times=1)
    words = [f"ord {mark}" for mark in "abcd"]
    for each in words:
        citizen.says(each)
    api.repeat(bot, 3)
    api.wait_taken(bot)
    wait_until(lambda: states(live).count("queued") == 0, "everything being sent")
    query = "select count(*) from message where sender = 'me'"
    own = live.runtime.look(lambda work: work.conn.exec_driver_sql(query).scalar())
    assert own == len(words) + 1  # the words and the language that was pressed
    assert "failed" not in states(live)
    # What hung may have been accepted after we had given it up; everything else is there once.
    sent = said(api, citizen.id)
    assert len(states(live)) <= len(sent) <= len(states(live)) + 1
    assert api.complaints() == []


def test_no_second_holds_more_than_is_allowed(api: BotApi, bot: BotAccount, serve: Serve) -> None:
    serve(rate_limit="on")
    people = [api.make_user(bot=bot) for _ in range(20)]
    for citizen in people:
        citizen.starts()
    for citizen in people:
        citizen.waits_for("Hvilket sprog")
    rates = api.rates()
    assert max(rates["chats"].values()) == 1
    assert 10 < rates["in_all"] <= 30


def test_a_forged_webhook_stores_nothing(api: BotApi, bot: BotAccount, serve: Serve) -> None:
    import httpx

    live = serve(webhook=True)
    newcomer(api, bot)
    before = len(states(live))
    body = json.dumps({"update_id": 1, "message": {}})
    for headers in ({}, {"X-Telegram-Bot-Api-Secret-Token": "wrong"}):
        answer = httpx.post(
            f"{live.base_url}/telegram/webhook", content=body, headers=headers, trust_env=False
        )
        assert answer.status_code == 401
    assert len(states(live)) == before
