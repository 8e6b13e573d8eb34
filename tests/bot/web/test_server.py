"""The server around the pages: headers, health, figures, limits, and errors that say nothing but kind words."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import httpx
import pytest
from litestar import get
from litestar.testing import TestClient

from bot.app import compose, prepare
from bot.channels.web.brand import DARK, READABLE, WHITE, brand_css, contrast, parse
from bot.channels.web.origin import client_address
from bot.channels.web.render import linked
from bot.runtime import Runtime
from bot.server import POSTS_A_MINUTE, create_app
from bot.settings import Settings
from storage import migrate
from tests.support.live import Live

PAGES = (
    "/",
    "/danger",
    "/who-reads",
    "/was",
    "/finished",
    "/nowhere",
    "/static/nothing.js",
    "/chat/messages",
)


def made(folder: Path, **settings: Any) -> Runtime:
    runtime = compose(Settings(data_dir=folder, **settings))
    migrate.upgrade(runtime.database)
    prepare(runtime)
    return runtime


@pytest.mark.parametrize("path", PAGES)
def test_every_answer_is_guarded(http: httpx.Client, path: str) -> None:
    headers = http.get(path).headers
    policy = headers["content-security-policy"]
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "no-referrer"
    assert "strict-transport-security" not in headers


@pytest.mark.parametrize("path", ["/", "/danger", "/who-reads", "/was", "/finished", "/nowhere"])
def test_no_page_has_script_or_style_inside(http: httpx.Client, path: str) -> None:
    page = http.get(path).text
    assert "<style" not in page
    assert " style=" not in page
    assert " onclick" not in page
    assert "<script>" not in page


def test_pages_have_neutral_titles_and_both_languages(http: httpx.Client) -> None:
    for path in ("/", "/danger", "/who-reads", "/was", "/finished", "/nowhere"):
        page = http.get(path).text
        assert "<title>Ikiorti</title>" in page
        assert 'lang="kl"' in page
        assert 'lang="da"' in page


def test_the_danger_page_has_112_first(http: httpx.Client) -> None:
    page = http.get("/danger").text
    numbers = [piece.partition('"')[0] for piece in page.split('href="tel:')[1:]]
    assert numbers[0] == "112"
    assert len(numbers) > 3


def test_errors_are_pages_for_people_and_codes_for_scripts(http: httpx.Client) -> None:
    page = http.get("/nowhere")
    assert page.status_code == 404
    assert "/danger" in page.text
    script = http.get("/nowhere", headers={"Accept": "application/json"})
    assert (script.status_code, script.json()) == (404, {"error": "not-found"})
    assert http.delete("/").status_code == 405


def test_a_fault_of_ours_says_nothing_of_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    @get("/broken")
    async def broken() -> None:
        raise ValueError("a citizen's secret words")

    runtime = made(tmp_path)
    with TestClient(create_app(runtime, console_routes=[broken]), raise_server_exceptions=False) as client:
        for accept in ("text/html", "application/json"):
            answer = client.get("/broken?q=secret", headers={"Accept": accept})
            assert answer.status_code == 500
            assert "secret" not in answer.text
            assert "Traceback" not in answer.text
            assert answer.headers["x-content-type-options"] == "nosniff"
    runtime.database.close()


def test_health(http: httpx.Client) -> None:
    assert http.get("/healthz").status_code == 200
    ready = http.get("/readyz")
    assert (ready.status_code, ready.json()) == (200, {"database": True, "flows": True})


def test_not_ready_without_tables_or_flows(tmp_path: Path) -> None:
    runtime = compose(Settings(data_dir=tmp_path))
    with TestClient(create_app(runtime)) as client:
        answer = client.get("/readyz")
        assert (answer.status_code, answer.json()) == (503, {"database": False, "flows": False})
        assert client.get("/healthz").status_code == 200
    runtime.database.close()


def test_figures_are_for_this_machine_or_the_token(live: Live, tmp_path: Path) -> None:
    assert "ikiorti_turns_total" in httpx.get(f"{live.base_url}/metrics").text
    assert httpx.get(f"{live.base_url}/metrics", headers={"X-Forwarded-For": "9.9.9.9"}).status_code == 404
    runtime = made(tmp_path, metrics_token="a-long-token")
    with TestClient(create_app(runtime)) as client:  # its peer is no address of this machine
        assert client.get("/metrics").status_code == 404
        assert client.get("/metrics", headers={"Authorization": "Bearer wrong"}).status_code == 404
        assert client.get("/metrics", headers={"Authorization": "Bearer a-long-token"}).status_code == 200
    runtime.database.close()


def test_over_https_the_cookie_and_the_headers_say_so(tmp_path: Path) -> None:
    runtime = made(tmp_path, base_url="https://hjaelp.example.org")
    with TestClient(create_app(runtime), base_url="https://hjaelp.example.org") as client:
        answer = client.post("/", data={"language": "da"}, follow_redirects=False)
        cookie = answer.headers["set-cookie"]
        assert cookie.startswith("__Host-talk=")
        assert "Secure" in cookie
        assert "max-age" in answer.headers["strict-transport-security"]
    runtime.database.close()


def test_posts_are_limited_and_reading_is_not(tmp_path: Path) -> None:
    runtime = made(tmp_path)
    with TestClient(create_app(runtime)) as client:
        statuses = [
            client.post("/chat/messages", json={"id": "a", "text": "x"}).status_code
            for _ in range(POSTS_A_MINUTE + 1)
        ]
        assert set(statuses[:-1]) == {401}
        assert statuses[-1] == 429
        assert client.get("/danger").status_code == 200
        assert client.post("/chat/received", json={"seq": 1}).status_code == 401
        for path in ("/", "/appointments"):
            assert client.post(path, data={}, headers={"Accept": "text/html"}).status_code == 429
    runtime.database.close()


@pytest.mark.parametrize(
    ("peer", "forwarded", "trusted", "counted"),
    [
        ("203.0.113.9", None, False, "203.0.113.9"),
        ("203.0.113.9", "198.51.100.7", False, "203.0.113.9"),
        ("127.0.0.1", "6.6.6.6, 198.51.100.7", True, "198.51.100.7"),
        ("2001:db8:1:2:3:4:5:6", None, False, "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.9", None, False, "203.0.113.9"),
        ("::1", "::ffff:198.51.100.7", True, "198.51.100.7"),
        ("testclient", None, False, "unknown"),
    ],
)
def test_whom_a_limit_counts(peer: str, forwarded: str | None, trusted: bool, counted: str) -> None:
    headers = {"x-forwarded-for": forwarded} if forwarded else {}
    request = SimpleNamespace(client=SimpleNamespace(host=peer), headers=headers)
    assert client_address(cast("Any", request), trusted_proxy=trusted) == counted


@pytest.mark.parametrize(
    "accent", ["#0b5d6b", "#ffff00", "#000000", "#ffffff", "#888888", "#ff0000", "red", ""]
)
def test_any_accent_can_be_read(accent: str) -> None:
    css = brand_css(accent)
    assert "javascript" not in css
    light, dark = (css.split("--accent:")[index][:7] for index in (1, 2))
    for colour, ground in ((light, WHITE), (dark, DARK)):
        found = parse(colour)
        assert found is not None
        assert contrast(found, ground) >= READABLE - 0.1


def test_only_known_numbers_become_links() -> None:
    shown = linked("Ring 112 eller 1121. <b> 24. maj", {"danger": "112", "day": "24"})
    assert shown == 'Ring <a href="tel:112">112</a> eller 1121. &lt;b&gt; 24. maj'


def test_the_launcher_is_for_other_sites(http: httpx.Client) -> None:
    answer = http.get("/launcher.js")
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.headers["cross-origin-resource-policy"] == "cross-origin"
    assert "iframe" not in answer.text
