"""What a browser may give to be woken by: an address of a push service and keys that are keys."""

from __future__ import annotations

import pytest

from bot.errors import HelpError
from bot.push.endpoint import Keys, Subscription, checked, is_global
from tests.support.push_endpoint import MadeUpBrowser

KEYS = MadeUpBrowser("").subscription["keys"]


def given(endpoint: str, **keys: str) -> Subscription:
    return Subscription(endpoint, Keys(**(KEYS | keys)))


def refusal(subscription: Subscription, *, local: bool = False) -> tuple[str, int]:
    with pytest.raises(HelpError) as refused:
        checked(subscription, local=local)
    return refused.value.code, refused.value.status


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://fcm.googleapis.com/fcm/send/abc:def-_",
        "https://updates.push.services.mozilla.com/wpush/v2/gAAA",
        "https://web.push.apple.com/QGu",
        "https://wns2-db5p.notify.windows.com/w/?token=BQ%2b%3d",
        "https://push.example.org:443/x",
    ],
)
def test_addresses_of_push_services_are_taken(endpoint: str) -> None:
    assert checked(given(endpoint), local=False).endpoint == endpoint


@pytest.mark.parametrize(
    "endpoint",
    [
        "",
        "http://push.example.org/x",
        "http://127.0.0.1/x",
        "https://localhost/x",
        "https://127.0.0.1/x",
        "https://[::1]/x",
        "https://[::ffff:10.0.0.1]/x",
        "https://10.1.2.3/x",
        "https://169.254.169.254/latest",
        "https://2130706433/x",
        "https://0x7f000001/x",
        "https://127.1/x",
        "https://intranet/x",
        "https://push.example.org:8443/x",
        "https://push.example.org:99999/x",
        "https://user:secret@push.example.org/x",
        "https://push.example.org/x#fragment",
        "https://push.example.org\\@intranet/x",
        "https://push.example.org/x y",
        "https://push.example.org/x\r\nHost: intranet",
        "https://-bad-.example.org/x",
        "https://push.exämple.org/x",
        "file:///etc/passwd",
        "ftp://push.example.org/x",
        "https:///x",
        "//push.example.org/x",
    ],
)
def test_everything_else_is_refused(endpoint: str) -> None:
    assert refusal(given(endpoint)) == ("bad-endpoint", 422)


def test_this_machine_is_called_only_by_a_service_that_is_only_there_for_it() -> None:
    here = given("http://127.0.0.1:9999/push/1")
    assert checked(here, local=True) is here
    assert refusal(here, local=False) == ("bad-endpoint", 422)
    assert refusal(given("http://10.0.0.1/x"), local=True) == ("bad-endpoint", 422)


@pytest.mark.parametrize(
    "keys",
    [
        {"p256dh": ""},
        {"p256dh": "AAAA"},
        {"p256dh": "B" + "A" * 86},
        {"p256dh": KEYS["p256dh"][:-4] + "!!!!"},
        {"auth": ""},
        {"auth": "AAAA"},
        {"auth": "A" * 23},
        {"auth": "æ" * 22},
    ],
)
def test_keys_that_are_none_are_refused(keys: dict[str, str]) -> None:
    assert refusal(given("https://push.example.org/x", **keys)) == ("bad-keys", 422)


def test_keys_may_be_padded() -> None:
    padded = {name: value + "=" * (-len(value) % 4) for name, value in KEYS.items()}
    assert checked(given("https://push.example.org/x", **padded), local=False).keys.auth.endswith("==")


@pytest.mark.parametrize(
    ("address", "open_to_all"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("127.0.0.1", False),
        ("10.0.0.1", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("::ffff:10.0.0.1", False),
        ("2002:a00:1::", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("name", False),
    ],
)
def test_only_the_open_internet_is_global(address: str, open_to_all: bool) -> None:
    assert is_global(address) is open_to_all
