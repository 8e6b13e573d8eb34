"""Weather on demand: refusals, late answers, lost connections; and what the ledger keeps of them."""

from __future__ import annotations

import json
import subprocess
import sys

import httpx
import pytest

from tests.support.bot_api.client import TOP, BotAccount, BotApi, Refusal, User

pytest_plugins = ["tests.support.bot_api.fixtures"]


def say(
    bot_api: BotApi, bot: BotAccount, user: User, text: str = "Hej", timeout: float = 30
) -> httpx.Response:
    """As a bot would, by hand: the status and headers count too."""
    url = f"{bot_api.url}/bot{bot.token}/sendMessage"
    with httpx.Client(trust_env=False, timeout=timeout) as http:
        return http.post(url, json={"chat_id": user.id, "text": text})


def test_too_many_requests(bot_api: BotApi, bot_account: BotAccount, user: User) -> None:
    bot_api.fault("error", "sendMessage", code=429, retry_after=7, times=1)
    answer = say(bot_api, bot_account, user)
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "7")
    assert answer.json() == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 7",
        "parameters": {"retry_after": 7},
    }
    assert say(bot_api, bot_account, user).status_code == 200
    assert user.reads() == ["Hej"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (403, "Forbidden: bot was blocked by the user"),
        (
            409,
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
        ),
        (500, "Internal Server Error"),
        (502, "Bad Gateway"),
    ],
)
def test_refusals_on_demand(
    bot_api: BotApi, bot_account: BotAccount, user: User, code: int, words: str
) -> None:
    other = bot_api.make_user("Malik")
    other.starts()
    bot_api.fault("error", "sendMessage", code=code, chat=user.id)
    answer = say(bot_api, bot_account, user)
    assert (answer.status_code, answer.json()["description"]) == (code, words)
    assert say(bot_api, bot_account, other).status_code == 200
    bot_api.fair()
    assert say(bot_api, bot_account, user).status_code == 200


def test_a_share_by_a_seed_is_the_same_each_time(
    bot_api: BotApi, bot_account: BotAccount, user: User
) -> None:
    def run() -> list[int]:
        bot_api.fair()
        bot_api.fault("error", code=500, share=0.5, seed=3)
        return [say(bot_api, bot_account, user).status_code for _ in range(12)]

    first = run()
    assert set(first) == {200, 500}
    assert run() == first
    assert bot_api.faults() == [{"kind": "error", "method": "", "played": first.count(500)}]


def test_connections_that_break(bot_api: BotApi, bot_account: BotAccount, user: User) -> None:
    bot_api.fault("drop", "sendMessage", times=1)
    with pytest.raises(httpx.TransportError):
        say(bot_api, bot_account, user, "aldrig")
    assert user.reads() == []
    bot_api.fault("lose_answer", "sendMessage", times=1)
    with pytest.raises(httpx.TransportError):
        say(bot_api, bot_account, user, "skrevet")
    assert user.reads() == ["skrevet"]
    entries = bot_api.ledger("sendMessage")
    assert [(entry["fault"], entry["status"], bool(entry["answer"])) for entry in entries] == [
        ("drop", 0, False),
        ("lose_answer", 0, True),
    ]
    assert bot_api.rates()["in_all"] == 1


def test_an_answer_that_comes_too_late(bot_api: BotApi, bot_account: BotAccount, user: User) -> None:
    bot_api.fault("hang", "sendMessage", seconds=0.3, times=1)
    with pytest.raises(httpx.ReadTimeout):
        say(bot_api, bot_account, user, timeout=0.05)
    bot_api.wait_requests("sendMessage")
    assert user.reads() == ["Hej"]


def test_limits_on_sending(bot_api: BotApi, bot_account: BotAccount, user: User) -> None:
    bot_api.limit(per_chat=1)
    codes = [say(bot_api, bot_account, user).status_code for _ in range(2)]
    assert codes == [200, 429]
    other = bot_api.make_user("Malik")
    other.starts()
    assert say(bot_api, bot_account, other).status_code == 200
    bot_api.limit(in_all=1)
    assert say(bot_api, bot_account, bot_api.make_user("Pipaluk")).status_code == 429
    bot_api.limit()
    for _ in range(5):
        say(bot_api, bot_account, user)
    rates = bot_api.rates()
    assert sum(rates["seconds"].values()) == 7
    assert 1 <= rates["chats"][str(user.id)] <= rates["in_all"] <= 7


def test_the_ledger_keeps_every_request(bot_api: BotApi, bot_account: BotAccount, user: User) -> None:
    say(bot_api, bot_account, user, "et")
    last = bot_api.ledger()[-1]
    assert (last["method"], last["fields"]) == ("sendMessage", {"chat_id": user.id, "text": "et"})
    assert (last["status"], last["answer"]["text"], last["bot"]) == (200, "et", bot_account.id)
    say(bot_api, bot_account, user, "to")
    assert [entry["fields"]["text"] for entry in bot_api.ledger("sendMessage", after=last["number"])] == [
        "to"
    ]
    bot_api.reset()
    assert bot_api.ledger() == []
    assert bot_api.bots()[0] == bot_account


def test_what_cannot_be_asked(bot_api: BotApi, user: User) -> None:
    with pytest.raises(Refusal, match="thunder"):
        bot_api.fault("thunder")
    with pytest.raises(Refusal, match="no button"):
        user.presses("Nowhere")
    with pytest.raises(TimeoutError):
        user.waits_for("nothing", seconds=0.01)


def test_faults_strike_files_too(bot_api: BotApi, bot_account: BotAccount, user: User) -> None:
    number = user.sends_photo(b"picture")["photo"][0]["file_id"]
    path = bot_api.call(bot_account, "getFile", file_id=number)["result"]["file_path"]
    url = f"{bot_api.url}/file/bot{bot_account.token}/{path}"
    bot_api.fault("error", "file", code=500, times=1)
    bot_api.fault("drop", "file", times=1)
    with httpx.Client(trust_env=False) as http:
        assert http.get(url).status_code == 500
        with pytest.raises(httpx.TransportError):
            http.get(url)
        assert http.get(url).content == b"picture"


def test_the_server_ends_with_whoever_started_it() -> None:
    command = [sys.executable, "-m", "tests.support.bot_api", "--end-with-input", "--bot", "x_bot=77:secret"]
    with subprocess.Popen(
        command, cwd=TOP, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        begun = json.loads(process.stdout.readline())
        assert begun["bots"] == {"x_bot": "77:secret"}
        assert httpx.get(f"{begun['url']}/bot77:secret/getMe", trust_env=False).json()["result"]["id"] == 77
        process.stdin.close()
        assert process.wait(30) == 0
