"""Updates come by polling or by webhook, are confirmed, expire, and come again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from aiohttp import web

from tests.support.bot_api.client import BotAccount, BotApi, Refusal, User
from tests.support.processes import free_port

pytest_plugins = ["tests.support.bot_api.fixtures"]

LONG = 30
"""Seconds of a long poll that something ends."""


def numbers(bot_api: BotApi, bot: BotAccount, **fields: Any) -> list[int]:
    answer = bot_api.call(bot, "getUpdates", **fields)
    assert answer["ok"], answer
    return [update["update_id"] for update in answer["result"]]


def test_confirmed_updates_vanish(bot_api: BotApi, bot_account: BotAccount, user: User) -> None:
    user.says("et")
    user.says("to")
    first = numbers(bot_api, bot_account)
    assert first == [first[0], first[0] + 1, first[0] + 2]
    assert numbers(bot_api, bot_account) == first
    assert numbers(bot_api, bot_account, limit=2) == first[:2]
    assert numbers(bot_api, bot_account, offset=first[1]) == first[1:]
    assert numbers(bot_api, bot_account, offset=0) == first[1:]
    user.says("tre")
    assert numbers(bot_api, bot_account, offset=-1) == [first[-1] + 1]
    assert numbers(bot_api, bot_account) == [first[-1] + 1]
    assert numbers(bot_api, bot_account, offset=first[-1] + 2) == []
    bot_api.wait_taken(bot_account)


def test_updates_expire_after_a_day(bot_api: BotApi, bot_account: BotAccount, user: User) -> None:
    bot_api.set_clock(1_800_000_000)
    old = user.says("gammel")
    assert old["date"] == 1_800_000_000
    bot_api.advance(24 * 3600 - 1)
    new = user.says("ny")
    assert len(bot_api.pending(bot_account)) == 2
    bot_api.advance(1)
    left = bot_api.call(bot_account, "getUpdates")["result"]
    assert [update["message"]["message_id"] for update in left] == [new["message_id"]]


def test_only_what_was_asked_for_comes(bot_api: BotApi, bot_account: BotAccount, user: User) -> None:
    numbers(bot_api, bot_account, allowed_updates=["callback_query"])
    user.says("unheard")
    assert [list(update)[1] for update in bot_api.pending(bot_account)] == ["message"]
    markup = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
    bot_api.call(bot_account, "sendMessage", chat_id=user.id, text="?", reply_markup=markup)
    user.presses("A")
    kinds = [list(update)[1] for update in bot_api.call(bot_account, "getUpdates")["result"]]
    assert kinds == ["message", "callback_query"]


def test_a_long_poll_ends_when_somebody_writes(bot_api: BotApi, bot_account: BotAccount, user: User) -> None:
    seen = numbers(bot_api, bot_account)[-1]
    with ThreadPoolExecutor() as threads:
        poll = threads.submit(numbers, bot_api, bot_account, offset=seen + 1, timeout=LONG)
        bot_api.wait_polled(bot_account)
        user.says("Hej")
        assert poll.result() == [seen + 1]
    bot_api.wait_polled(bot_account, polled=False)


def test_a_poll_ends_with_the_bot_that_asked(bot_api: BotApi, bot_account: BotAccount) -> None:
    url = f"{bot_api.url}/bot{bot_account.token}/getUpdates"
    with pytest.raises(httpx.ReadTimeout):
        httpx.get(url, params={"timeout": LONG}, timeout=0.1, trust_env=False)
    bot_api.wait_polled(bot_account, polled=False, seconds=LONG / 2)
    assert bot_api.call(bot_account, "getUpdates")["ok"]
    assert [entry["done"] for entry in bot_api.ledger("getUpdates")] == [True, True]


def test_of_two_polls_the_first_is_ended(bot_api: BotApi, bot_account: BotAccount) -> None:
    with ThreadPoolExecutor() as threads:
        first = threads.submit(bot_api.call, bot_account, "getUpdates", timeout=LONG)
        bot_api.wait_polled(bot_account)
        assert bot_api.call(bot_account, "getUpdates")["ok"]
    assert first.result() == {
        "ok": False,
        "error_code": 409,
        "description": "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running",
    }


def test_polling_and_webhook_exclude_each_other(bot_api: BotApi, bot_account: BotAccount) -> None:
    url = f"http://127.0.0.1:{free_port()}/"
    with ThreadPoolExecutor() as threads:
        poll = threads.submit(bot_api.call, bot_account, "getUpdates", timeout=LONG)
        bot_api.wait_polled(bot_account)
        assert bot_api.call(bot_account, "setWebhook", url=url)["result"]
    assert poll.result()["description"] == "Conflict: terminated by setWebhook request"
    refused = bot_api.call(bot_account, "getUpdates")
    assert refused["error_code"] == 409
    assert "can't use getUpdates method while webhook is active" in refused["description"]
    assert bot_api.call(bot_account, "setWebhook")["result"]
    assert bot_api.call(bot_account, "getUpdates")["ok"]
    assert bot_api.complaints() == ["setWebhook: url is required"]


def test_repeated_and_mixed_updates(bot_api: BotApi, bot_account: BotAccount, user: User) -> None:
    for text in "abcdef":
        user.says(text)
    there = numbers(bot_api, bot_account)
    assert bot_api.repeat(bot_account, 2) == there[-2:]
    assert numbers(bot_api, bot_account, offset=there[-1] + 1) == there[-2:]
    assert numbers(bot_api, bot_account) == []
    bot_api.repeat(bot_account, 6)
    bot_api.shuffle(bot_account, 4)
    mixed = numbers(bot_api, bot_account)
    assert mixed != sorted(mixed) == there[1:]


def test_what_is_repeated_goes_before_nothing_that_waits(
    bot_api: BotApi, bot_account: BotAccount, user: User
) -> None:
    for text in "abcd":
        user.says(text)
    there = numbers(bot_api, bot_account)
    newest = bot_api.repeat(bot_account, 2)
    assert numbers(bot_api, bot_account, limit=3) == there[:3]
    assert numbers(bot_api, bot_account, offset=there[2] + 1) == sorted([*newest, *there[3:]])


def test_a_bot_lives_through_a_reset(bot_api: BotApi, bot_account: BotAccount, user: User) -> None:
    seen = numbers(bot_api, bot_account)[-1]
    with ThreadPoolExecutor() as threads:
        poll = threads.submit(numbers, bot_api, bot_account, timeout=LONG, offset=seen + 1)
        bot_api.wait_polled(bot_account)
        bot_api.reset()
        assert poll.result() == []
    somebody = bot_api.make_user("Malik")
    somebody.starts()
    assert somebody.id != user.id
    assert numbers(bot_api, bot_account, offset=seen + 1) == [seen + 1]


def test_what_people_do(bot_api: BotApi, bot_account: BotAccount, user: User) -> None:
    start = bot_api.call(bot_account, "getUpdates")["result"][0]["message"]
    assert start["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    user.starts("plads-1")
    said = user.says("Jeg hedder Aviaja")
    user.edits(said, "Jeg hedder Aviâja")
    user.sends_photo(caption="Brev")
    user.sends_voice()
    user.sends_document()
    user.sends_location()
    user.sends_contact()
    user.sends_sticker()
    user.blocks()
    with pytest.raises(Refusal):
        user.says("Hallo?")
    user.starts()
    updates = bot_api.call(bot_account, "getUpdates")["result"][1:]
    kinds = [list(update)[1] for update in updates]
    members = "my_chat_member"
    assert kinds == ["message", "message", "edited_message", *["message"] * 6, members, members, "message"]
    assert updates[0]["message"]["text"] == "/start plads-1"
    assert updates[2]["edited_message"]["text"] == "Jeg hedder Aviâja"
    assert updates[2]["edited_message"]["message_id"] == said["message_id"]
    contents = [set(update["message"]) for update in updates[3:9]]
    wanted = ["photo", "voice", "document", "location", "contact", "sticker"]
    assert all(kind in found for kind, found in zip(wanted, contents, strict=True))
    assert [updates[number][members]["new_chat_member"]["status"] for number in (9, 10)] == [
        "kicked",
        "member",
    ]


class Hook:
    """Somebody's webhook: what came, and what it answers next."""

    def __init__(self) -> None:
        self.came: list[tuple[str | None, dict[str, Any]]] = []
        self.answers: list[web.Response] = []
        self.url = ""

    async def handle(self, request: web.Request) -> web.Response:
        self.came.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), await request.json()))
        return self.answers.pop(0) if self.answers else web.Response()


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    """A webhook on this machine."""
    hook = Hook()
    app = web.Application()
    app.router.add_post("/hook", hook.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield hook
    await runner.cleanup()


async def aside(function: Callable[..., Any], *words: Any, **more: Any) -> Any:
    """Ask without holding up the webhook, which runs in this thread."""
    return await asyncio.to_thread(function, *words, **more)


async def test_a_webhook_gets_the_secret_and_tries_again(
    bot_api: BotApi, bot_account: BotAccount, user: User, hook: Hook
) -> None:
    hook.answers = [web.Response(status=500), web.Response(status=503)]
    await aside(bot_api.call, bot_account, "setWebhook", url=hook.url, secret_token="S_3-cret")
    await aside(user.says, "Hej")
    await aside(bot_api.wait_taken, bot_account)
    assert {secret for secret, _ in hook.came} == {"S_3-cret"}
    first, second = hook.came[0][1]["update_id"], hook.came[-1][1]["update_id"]
    assert [update["update_id"] for _, update in hook.came] == [first, first, first, second]
    info = (await aside(bot_api.call, bot_account, "getWebhookInfo"))["result"]
    assert info["last_error_message"] == "Wrong response from the webhook: 503 Service Unavailable"
    assert (info["url"], info["pending_update_count"]) == (hook.url, 0)


async def test_one_chat_does_not_hold_up_another(
    bot_api: BotApi, bot_account: BotAccount, user: User, hook: Hook
) -> None:
    await aside(bot_api.call, bot_account, "deleteWebhook", drop_pending_updates=True)
    other = await aside(bot_api.make_user, "Malik")
    await aside(user.says, "a")
    await aside(other.says, "b")
    await aside(user.says, "c")
    await aside(bot_api.call, bot_account, "setWebhook", url=hook.url)
    await aside(bot_api.wait_taken, bot_account)
    assert [update["message"]["text"] for _, update in hook.came if update["message"]["text"] != "b"] == [
        "a",
        "c",
    ]
    assert await aside(bot_api.repeat, bot_account) == [hook.came[-1][1]["update_id"]]
    await aside(bot_api.wait_taken, bot_account)
    assert len(hook.came) == 4


async def test_a_webhook_may_answer_with_a_method(
    bot_api: BotApi, bot_account: BotAccount, user: User, hook: Hook
) -> None:
    method = {"method": "sendMessage", "chat_id": user.id, "text": "Svar"}
    hook.answers = [web.json_response(method)]
    await aside(bot_api.call, bot_account, "setWebhook", url=hook.url)
    await aside(user.waits_for, "Svar")
    assert (await aside(bot_api.ledger, "sendMessage"))[0]["status"] == 200
