"""What the pages weigh, where they reach, and whether everybody can use them: measured in a real browser."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import Page, Request, expect

from storage.cases import organisation as organisation_rows
from tests.support.browser import Pages, Scheme, overflow, violations
from tests.support.live import Live
from tests.support.screenshots_chat import begin, press

pytestmark = pytest.mark.browser

LARGEST_FIRST_LOAD = 100 * 1024
LARGEST_SCRIPT = 30 * 1024
OUTSIDE = ("/", "/danger", "/who-reads", "/was", "/finished", "/offline", "/nowhere")
SMALLEST_TOUCH = 43.5


def filled(page: Page, live: Live, language: str) -> None:
    """A talk with a question, danger, places and a person asked for."""
    begin(page, live.base_url, language)
    press(page, ".live .choice")
    press(page, ".live .choice")
    page.locator("#text").fill("Aalborg")
    page.locator(".send").click()
    expect(page.locator(".waits")).to_have_count(0)
    press(page, ".bar-danger")
    press(page, ".bar-person")


@pytest.mark.parametrize(
    ("width", "scheme", "language"),
    [(320, "light", "kl"), (320, "dark", "da"), (1440, "light", "da"), (1440, "dark", "kl")],
)
def test_a_filled_talk_has_no_barriers(
    live: Live, pages: Pages, width: int, scheme: Scheme, language: str
) -> None:
    page = pages(width=width, height=720, scheme=scheme)
    filled(page, live, language)
    assert violations(page) == []
    assert overflow(page) <= 0
    page.locator("#more summary").click()
    assert violations(page) == []
    assert overflow(page) <= 0


@pytest.mark.parametrize(("width", "scheme"), list(itertools.product((320, 1440), ("light", "dark"))))
def test_pages_outside_a_talk_have_no_barriers(live: Live, pages: Pages, width: int, scheme: Scheme) -> None:
    page = pages(width=width, height=720, scheme=scheme)
    for path in OUTSIDE:
        page.goto(live.base_url + path)
        assert violations(page) == [], path
        assert overflow(page) <= 0, path


def name_organisation(live: Live, name: str) -> None:
    live.runtime.run(
        lambda work: organisation_rows.set_setting(
            work.conn, "organisation-name", name, live.runtime.clock.now()
        )
    )
    live.runtime.look(lambda work: live.runtime.content.reload(work.conn))


@pytest.mark.parametrize(
    "organisation", ["", "Kalaallit Illuutaat – Det Grønlandske Eksempelhus i Eksempelby"]
)
def test_the_first_screen_shows_everything_at_once(live: Live, pages: Pages, organisation: str) -> None:
    name_organisation(live, organisation)
    page = pages(width=360, height=640)
    page.goto(live.base_url + "/")
    size = "[document.documentElement.scrollHeight, window.innerHeight]"
    whole, window = page.evaluate(size)
    assert whole <= window
    blocks = page.eval_on_selector_all(".welcome", "all => all.map(each => each.offsetHeight)")
    assert blocks[0] == blocks[1]
    buttons = page.eval_on_selector_all(
        ".language",
        "all => all.map(each => [each.offsetWidth, each.offsetHeight, getComputedStyle(each).background])",
    )
    assert buttons[0] == buttons[1]
    name_organisation(live, "")


@pytest.mark.parametrize("language", ["da", "kl"])
def test_whatever_is_tapped_is_large_enough(live: Live, pages: Pages, language: str) -> None:
    page = pages(width=320, height=568)
    page.goto(live.base_url + "/")
    small = """all => all.filter(each => each.offsetParent && !each.matches('.text a'))
        .filter(each => each.getBoundingClientRect().height < least || each.getBoundingClientRect().width < least)
        .map(each => each.outerHTML.slice(0, 120))""".replace("least", str(SMALLEST_TOUCH))
    tapped = "a, button:not(.visually-hidden), summary, textarea, input:not([type=hidden])"
    assert page.eval_on_selector_all(tapped, small) == []
    filled(page, live, language)
    page.locator("#more summary").click()
    assert page.eval_on_selector_all(tapped, small) == []


def test_the_first_load_is_light_and_from_one_host(live: Live, pages: Pages) -> None:
    page = pages()
    asked: set[str] = set()

    def note(request: Request) -> None:
        asked.add(request.url)

    page.on("request", note)
    begin(page, live.base_url, "kl")
    page.goto(live.base_url + "/")
    page.locator("#talk[data-script=ready]").wait_for()
    assert {url.split("/")[2] for url in asked} == {live.base_url.split("/")[2]}
    fetched = {url for url in asked if "/chat/" not in url}
    sizes = {url: len(page.context.request.get(url).body()) for url in fetched}
    assert sum(sizes.values()) <= LARGEST_FIRST_LOAD
    assert 0 < sum(size for url, size in sizes.items() if url.endswith(".js")) <= LARGEST_SCRIPT
    assert any(url.endswith(".css") for url in sizes)


def test_long_words_wrap_and_large_text_fits(live: Live, pages: Pages) -> None:
    page = pages(width=640, height=568)
    begin(page, live.base_url, "kl")
    page.locator("#text").fill("oqaloqatigiinniarfissaqartitsiniarnissaannik" * 4)
    page.locator("#text").press("Enter")
    expect(page.locator(".waits")).to_have_count(0)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert overflow(page) <= 0
    visible = page.locator("#text").bounding_box()
    assert visible is not None
    assert visible["width"] > 100


def test_new_messages_are_told_and_marked_by_language(live: Live, pages: Pages) -> None:
    page = pages()
    begin(page, live.base_url, "kl")
    log = page.get_by_role("log")
    assert log.get_attribute("aria-live") == "polite"
    bubble = log.locator(".bubble").first
    expect(bubble.locator(".words > .text")).to_have_attribute("lang", "kl")
    expect(bubble.locator(".beneath .text")).to_have_attribute("lang", "da")
    expect(bubble.locator(".beneath-mark")).to_have_text("dansk")


def test_focus_is_always_seen(live: Live, pages: Pages) -> None:
    page = pages()
    page.goto(live.base_url + "/")
    for _ in range(7):
        page.keyboard.press("Tab")
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


@pytest.fixture
def other_site(live: Live) -> Iterator[str]:
    """A site of somebody else's with our launcher on it."""
    script = f"<script src='{live.base_url}/launcher.js' data-label='Hjælp'></script>"

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(f"<!doctype html><title>By</title><body>{script}</body>".encode())

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://localhost:{server.server_port}/"
        server.shutdown()


def test_the_launcher_opens_a_tab_of_our_own(live: Live, pages: Pages, other_site: str) -> None:
    page = pages()
    page.goto(other_site)
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Hjælp").click()
    assert opened.value.url == live.base_url + "/"
    assert opened.value.evaluate("window.opener") is None
    assert page.locator("iframe").count() == 0
