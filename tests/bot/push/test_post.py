"""Calls over real HTTP to a push service that checks what a real one and a browser would."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest

from bot.app import compose, prepare
from bot.ports import Later, Refused, Sent
from bot.push import outward
from bot.push.endpoint import Subscription
from bot.push.errands import Call
from bot.push.outward import NotPublic, PublicResolver, open_session
from bot.push.post import LONGEST_WAIT, Post, backoff, judged, wait_of
from bot.push.vapid import claims, private_key, public_key
from bot.runtime import Runtime
from bot.settings import Settings
from storage.base import new_id
from storage.engine import Database
from storage.keyfile import KeyFile
from storage.migrate import upgrade
from storage.vault import Vault
from tests.support.push_endpoint import MadeUpBrowser, PushEndpoint


@pytest.fixture
def runtime(tmp_path: Path) -> Runtime:
    runtime = compose(
        Settings.model_validate({"data_dir": tmp_path}),
        database=Database.open("sqlite://"),
        vault=Vault.ephemeral(),
    )
    upgrade(runtime.database)
    prepare(runtime)
    return runtime


@pytest.fixture
async def post(runtime: Runtime) -> AsyncIterator[Post]:
    calling = Post(runtime)
    yield calling
    await calling.close()
    runtime.database.close()


def call(browser: MadeUpBrowser, *, attempts: int = 0, seconds: int = 3600) -> Call:
    return Call(
        errand_id=new_id(),
        subscription_id=new_id(),
        subscription=msgspec.convert(browser.subscription, Subscription),
        failures=0,
        attempts=attempts,
        seconds=seconds,
    )


async def test_a_browser_reads_the_same_words_whoever_is_woken(
    runtime: Runtime, post: Post, endpoint: PushEndpoint
) -> None:
    for _ in range(2):
        assert await post.send(call(endpoint.browser())) == Sent("")
    first, second = endpoint.next(), endpoint.next()
    assert first.fault == second.fault == ""
    assert first.words == second.words
    assert first.words["title"] == "Ikiorti"
    assert "Der er nyt til dig" in first.words["body"]
    assert "Nutaamik peqarpoq" in first.words["body"]
    assert set(first.words) == {"title", "body"}
    assert first.wire != second.wire
    assert b"Ikiorti" not in first.wire


async def test_it_says_how_long_how_urgent_and_that_the_newest_takes_the_place(
    runtime: Runtime, post: Post, endpoint: PushEndpoint
) -> None:
    await post.send(call(endpoint.browser(), seconds=777))
    headers = endpoint.next().headers
    assert (headers["ttl"], headers["urgency"], headers["topic"]) == ("777", "high", "news")
    assert "cookie" not in headers
    assert "referer" not in headers


async def test_it_is_signed_with_the_key_that_browsers_subscribe_with(
    runtime: Runtime, post: Post, endpoint: PushEndpoint
) -> None:
    await post.send(call(endpoint.browser()))
    taken = endpoint.next()
    assert taken.key == public_key(runtime.vault)
    assert taken.claims["aud"] == endpoint.url
    assert taken.claims["sub"] == "mailto:push@localhost"


async def test_a_service_that_hangs_is_asked_later(
    runtime: Runtime, post: Post, endpoint: PushEndpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outward, "SECONDS", 0.2)
    endpoint.will_answer(0)
    assert await post.send(call(endpoint.browser(), attempts=1)) == Later(backoff(1))
    endpoint.release.set()


async def test_nobody_there_is_asked_later(runtime: Runtime, post: Post) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        closed = f"http://127.0.0.1:{listener.getsockname()[1]}/push"
    assert await post.send(call(MadeUpBrowser(closed))) == Later(backoff(0))


async def test_no_redirect_is_followed(runtime: Runtime, post: Post, endpoint: PushEndpoint) -> None:
    other = endpoint.browser()
    endpoint.will_answer(307, Location=other.address)
    assert await post.send(call(endpoint.browser())) == Refused("307")
    endpoint.next()
    assert endpoint.received.empty()


@pytest.mark.parametrize(
    ("status", "retry_after", "result"),
    [
        (200, "", Sent("")),
        (201, "", Sent("")),
        (202, "", Sent("")),
        (404, "", Refused("404", closed=True)),
        (410, "", Refused("410", closed=True)),
        (400, "", Refused("400")),
        (403, "", Refused("403")),
        (413, "", Refused("413")),
        (429, "120", Later(120)),
        (429, "", Later(60)),
        (500, "", Later(60)),
        (503, "7", Later(7)),
        (503, "nonsense", Later(60)),
        (503, "999999999", Later(LONGEST_WAIT)),
        (503, "Sun, 06 Nov 1994 08:49:37 GMT", Later(1)),
    ],
)
async def test_each_answer_means_what_it_means(
    runtime: Runtime, post: Post, endpoint: PushEndpoint, status: int, retry_after: str, result: object
) -> None:
    endpoint.will_answer(status, **({"Retry_After": retry_after} if retry_after else {}))
    assert await post.send(call(endpoint.browser(), attempts=1)) == result


def test_a_wait_may_be_a_date() -> None:
    assert wait_of("Fri, 31 Dec 9999 23:59:59 GMT") == LONGEST_WAIT
    assert wait_of("") is None
    assert judged(503, "0", 0) == Later(1)


def test_waits_grow_and_end() -> None:
    assert [backoff(tries) for tries in (0, 1, 2, 50)] == [30, 60, 120, 3600]


async def test_a_name_that_leads_into_a_private_network_is_not_called(endpoint: PushEndpoint) -> None:
    with pytest.raises(NotPublic):
        await PublicResolver().resolve("localhost")
    async with open_session(local=False) as session:
        with pytest.raises(OSError, match="Connector"):
            await outward.call(session, endpoint.url.replace("127.0.0.1", "localhost"), {}, b"")
    assert endpoint.received.empty()


async def test_of_a_names_addresses_only_public_ones_are_called(monkeypatch: pytest.MonkeyPatch) -> None:
    resolver = PublicResolver()
    both = [{"host": "10.0.0.1"}, {"host": "93.184.215.14"}]

    async def found(*given: object) -> list[dict[str, str]]:
        return both

    monkeypatch.setattr(resolver._inner, "resolve", found)
    kept = await resolver.resolve("push.example.org", 443)
    assert [each["host"] for each in kept] == ["93.184.215.14"]


def test_the_key_is_the_same_in_every_process_and_outlives_a_rotation(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    first = Vault.open(path)
    key = public_key(first)
    first.retire_master((before := first.master_id, first.add_master())[0])
    assert before != first.master_id
    assert public_key(first) == public_key(Vault.open(path)) == key
    assert public_key(Vault(KeyFile.fresh())) != key
    assert private_key(first).curve.name == "secp256r1"


def test_who_runs_it_is_named_in_what_is_signed(runtime: Runtime) -> None:
    settings = Settings.model_validate({"base_url": "https://hjaelp.example.org:8443"})
    now = runtime.clock.now()
    said = claims(settings, "https://push.example.org/x/y?z", now)
    assert said["sub"] == "https://hjaelp.example.org"
    assert said["aud"] == "https://push.example.org"
    assert 0 < int(said["exp"]) - now.timestamp() <= 24 * 3600


def test_loading_the_service_does_not_load_the_library() -> None:

    code = "import bot.app, sys; print([m for m in ('pywebpush', 'aiohttp', 'py_vapid') if m in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
