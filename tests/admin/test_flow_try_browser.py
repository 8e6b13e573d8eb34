"""The simulator in a real browser: by keyboard, on a phone, accessible mid-talk, and with the server stopped."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from admin.routes import routes
from tests.support.browser import Pages, overflow, violations
from tests.support.live import Live, live_service
from tests.support.processes import wait_until
from tests.support.screenshots_console import log_in
from tests.support.seed import fill
from tests.support.tries import reachable

pytestmark = pytest.mark.browser
TRY = "/console/flows/housing/try?at=2026-11-23T10:00"


@pytest.fixture
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """A service that the test may stop."""
    with live_service(
        tmp_path_factory.mktemp("try"), console=lambda runtime: routes(runtime, strict=True), seed=fill
    ) as running:
        yield running


def says(page: Page, words: str) -> None:
    page.get_by_label("Write as the citizen").fill(words)
    page.keyboard.press("Enter")


def test_a_talk_by_keyboard_until_the_server_stops(pages: Pages, live: Live) -> None:
    page = pages(width=360, height=740)
    log_in(page, live.base_url, "editor", "en")
    page.goto(f"{live.base_url}{TRY}&language=kl&lang=en")
    talk = page.get_by_role("log")
    talk.get_by_role("button").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("[aria-current=step]")).to_have_text("tonight-city")
    assert page.url.endswith("lang=en"), "the script put the answer in, no page was loaded"
    says(page, "Aalborg")
    expect(page.locator("#try-side")).to_contain_text("aalborg")
    expect(talk.locator(".try-mine")).to_have_count(2)
    assert violations(page) == []
    assert overflow(page) <= 0
    page.get_by_label("Name of the story").fill("I nat")
    page.get_by_role("button", name="Save as story").click()
    expect(page.get_by_role("link", name="I nat")).to_be_visible()
    page.goto(f"{live.base_url}/console/flows/housing/stories")
    expect(page.get_by_text("As before")).to_be_visible()
    assert violations(page) == []
    page.go_back()
    expect(talk.locator(".try-mine")).to_have_count(2)
    before = talk.inner_text()
    live.stop()
    wait_until(lambda: not reachable(live.base_url), "the stop")
    says(page, "hej")
    expect(page.get_by_text("No answer: the server cannot be reached.")).to_be_visible(timeout=30_000)
    assert talk.inner_text() == before, "nothing is answered without the server"
    expect(page.get_by_label("Write as the citizen")).to_have_value("hej")
